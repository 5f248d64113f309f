import { daysAhead } from '../../../src/domain/hours-evaluate.ts';
import { formatMinutes } from '../../../src/domain/hours-week.ts';
import { parseHours, type TimeSpan } from '../../../src/domain/hours.ts';
import { quote } from '../../../src/domain/review/quote.ts';
import type { Venue } from '../../../src/domain/schema/venue.ts';
import { calendarOf, weekdayOf } from '../../../src/domain/shanghai-time.ts';
import { reviewWords as words } from '../../../src/i18n/review-words.ts';
import type { ReviewGround } from './review-ground.ts';

/** The hours of a venue: its rule and a table of two weeks. */
export function writeHours({ hours, status }: Venue, { holidays, today }: ReviewGround): string {
  if (hours === null || hours.rule === null) return words.hoursUnknown;
  const parsed = parseHours(hours.rule);
  if (!parsed.ok) return words.hoursUnread;
  const title = `**${words.hours}** ${quote(hours.rule)}`;
  if (status.state !== 'open') return title;
  const days = daysAhead(parsed.rules, holidays, today);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const dateOf = (day: number): string => `${calendarOf(day).month}/${calendarOf(day).day}`;
  const weeks = [days.slice(0, 7), days.slice(7)];
  const lines = weeks.flatMap((week) => [row(week.map(({ day }) => `**${dateOf(day)}**`)), row(week.map(({ spans }) => timesOf(spans)))]);
  const head = row(days.slice(0, 7).map(({ day }) => words.weekdays[weekdayOf(day)] ?? ''));
  return [`${title}\n`, head, row(days.slice(0, 7).map(() => '---')), ...lines].join('\n');
}

function timesOf(spans: readonly TimeSpan[] | null): string {
  if (spans === null) return words.unknown;
  const [first] = spans;
  if (first === undefined) return words.shut;
  if (first.startMinutes === 0 && first.endMinutes === 1440) return words.allDay;
  return spans.map(({ startMinutes, endMinutes }) => `${formatMinutes(startMinutes)}–${formatMinutes(endMinutes)}`).join(', ');
}
