import type { HolidayDays } from '../holidays.ts';
import { compactTimesOn } from '../hours-compact.ts';
import { weekdayOf } from '../shanghai-time.ts';
import type { Answer, PlanPlace } from './places-file.ts';

/** What a day may have to allow for. */
export const presets = ['rain', 'monday', 'evening', 'child', 'wheelchair'] as const;
export type Preset = (typeof presets)[number];

/** Seven in the evening, in minutes after midnight. */
const evening = 19 * 60;
/** Whoever comes in the evening wants to stay a while. */
const eveningStay = 30;

/** What a place says to one preset on a day. Only what is known counts as yes or no. */
function answerTo(preset: Preset, place: PlanPlace, holidays: HolidayDays, day: number): Answer {
  if (preset === 'child') return place.forChildren;
  if (preset === 'wheelchair') return place.stepFree;
  if (preset === 'rain') return place.visit === 'unknown' ? 'unknown' : place.visit === 'inside' ? 'yes' : 'no';
  if (place.visit === 'exterior' || place.visit === 'no') return 'yes';
  const times = place.hours === null || place.status === 'doubtful' ? null : compactTimesOn(place.hours[1], holidays, day);
  if (times === null) return 'unknown';
  const spans = Array.from({ length: times.length / 2 }, (_, at) => [times[2 * at] ?? 0, times[2 * at + 1] ?? 0] as const);
  return spans.some(([from, to]) => preset === 'monday' || (from <= evening && to >= evening + eveningStay)) ? 'yes' : 'no';
}

/** What a place says to all presets together: one no is a no, and where none is, one unknown is an unknown. */
export function answerToAll(wanted: readonly Preset[], place: PlanPlace, holidays: HolidayDays, day: number): Answer {
  if (place.status === 'works' || place.status === 'closed') return 'no';
  const said = wanted.map((preset) => answerTo(preset, place, holidays, day));
  return said.includes('no') ? 'no' : said.includes('unknown') ? 'unknown' : 'yes';
}

/** The day that presets speak of: the day of the plan, or the next Monday after it where a Monday is wanted. */
export const dayOfPresets = (wanted: readonly Preset[], day: number): number =>
  wanted.includes('monday') ? day + ((7 - weekdayOf(day)) % 7) : day;
