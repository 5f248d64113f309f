import type { Venue } from '../../domain/schema/venue.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { type VisitorFact, visitorFacts, visitorWords } from '../../i18n/visitor-words.ts';

/** Can one go in at all? Of a place seen from the street nobody asks for a passport. */
export const hasDoor = ({ visit }: Venue): boolean => visit !== 'exterior' && visit !== 'no';

function answerOf({ booking, languages }: Venue, fact: VisitorFact): 'yes' | 'no' | 'unknown' {
  // Languages are written down as they are found; one that is not there is not known to be missing.
  if (fact === 'english') return languages?.includes('en') === true ? 'yes' : 'unknown';
  const answer = booking?.[fact] ?? 'unknown';
  return answer === 'yes' || answer === 'no' ? answer : 'unknown';
}

const namesOf = (facts: readonly VisitorFact[], locale: Locale): string =>
  facts.map((fact) => visitorWords(locale).names[fact]).join(translate(locale).listComma);

/** What is known of a place for visitors from abroad, with its date; empty where nothing is. */
function knownOf(venue: Venue, locale: Locale): string {
  const t = translate(locale);
  const words = visitorWords(locale);
  const known = visitorFacts.flatMap((fact) => {
    const answer = answerOf(venue, fact);
    return answer === 'unknown' ? [] : [words[answer][fact]];
  });
  const date = venue.booking?.date ?? null;
  return known.length === 0 ? '' : [known.join(locale === 'zh' ? '' : ' '), date === null ? '' : t.paren(t.date(date))].join('');
}

/** What visitors from abroad ask of a place: what is known, with its date, and what is not. */
export function visitorLines(venue: Venue, locale: Locale): { readonly known: string; readonly unknown: string } {
  const open = visitorFacts.filter((fact) => answerOf(venue, fact) === 'unknown');
  return { known: knownOf(venue, locale), unknown: open.length === 0 ? '' : visitorWords(locale).unknown(namesOf(open, locale)) };
}

/** The same for the stops of a walk: the stops of which something is known, then what is unknown of any other. Empty where no stop has a door. */
export function visitorLinesOfWalk(
  stops: readonly { readonly number: number; readonly record: Venue }[],
  locale: Locale,
): { readonly known: readonly string[]; readonly unknown: string } {
  const words = visitorWords(locale);
  const entered = stops.filter(({ record }) => hasDoor(record));
  const known = entered.flatMap(({ number, record }) => {
    const line = knownOf(record, locale);
    return line === '' ? [] : [words.ofStop(number, line)];
  });
  const open = visitorFacts.filter((fact) => entered.some(({ record }) => answerOf(record, fact) === 'unknown'));
  const names = namesOf(open, locale);
  return { known, unknown: open.length === 0 ? '' : known.length === 0 ? words.unknown(names) : words.restUnknown(names) };
}
