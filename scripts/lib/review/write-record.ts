import { fieldOf, type Finding } from '../../../src/domain/check/finding.ts';
import { messageOf } from '../../../src/domain/check/report.ts';
import { guideOf, schemaAt } from '../../../src/domain/check/schema-fields.ts';
import { collectionDefinitions } from '../../../src/domain/collections.ts';
import { likelyTwins, placeOfVenue } from '../../../src/domain/likely-twins.ts';
import { outwardLinks } from '../../../src/domain/map/outward-links.ts';
import type { Position } from '../../../src/domain/geo.ts';
import { shiftOf } from '../../../src/domain/rules/shifted-datum.ts';
import { linkTo, quote } from '../../../src/domain/review/quote.ts';
import type { RecordChange } from '../../../src/domain/review/record-change.ts';
import { fieldInEnglish } from '../../../src/domain/schema/field-words.ts';
import type { Venue } from '../../../src/domain/schema/venue.ts';
import { reviewWords as words } from '../../../src/i18n/review-words.ts';
import type { ReviewGround } from './review-ground.ts';
import { writeHours } from './write-hours.ts';

const mostFields = 40;
const mostFindings = 20;

/** What happened to one record, as a section of the comment. Everything that was written by others is quoted. */
export function writeRecord(change: RecordChange, findings: readonly Finding[], ground: ReviewGround): string {
  const { names, state, kind, path, body, lacksEnglish, record } = change;
  const venue = record?.kind === 'venues' ? record.parsed : null;
  const title =
    names.zh === '' && names.en === '' ? words.nameless : [names.zh, names.en].filter((name) => name !== '').map((name) => quote(name, 80));
  const looks = [
    ...(venue === null ? [] : doubtsAbout(venue, ground)),
    ...lacksEnglish.map((field) => `${words.lacksEnglish}: ${quote(field)}`),
  ];
  return [
    `### ${[title].flat().join(' ')}`,
    `${words.states[state]} | ${words.kinds[kind]} | ${words.file}: ${quote(`content/${path}`)}`,
    ...fieldTable(change),
    ...(body === null ? [] : [words.body(body.before, body.after)]),
    ...(venue === null || state === 'removed' ? [] : [writePlace(venue, ground), writeHours(venue, ground)]),
    ...listUnder(words.look, looks),
    ...listUnder(words.findings, findings.slice(0, mostFindings).map(writeFinding)),
  ].join('\n\n');
}

const listUnder = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, lines.map((line) => `- ${line}`).join('\n')];

const writeFinding = (finding: Finding): string => {
  const { level, line, field } = finding;
  const { zh, en } = messageOf(finding);
  const place = `${words.levels[level]}, ${words.line(line)}${field === '' ? '' : `, ${quote(field)}`}`;
  // Two spaces at the end of a line break it (CommonMark 6.7).
  return `${place}:  \n  ${quote(zh, 500)}  \n  ${quote(en, 500)}`;
};

function fieldTable({ fields, kind }: RecordChange): string[] {
  if (fields.length === 0) return [];
  const rows = fields.slice(0, mostFields).map(({ path, before, after }) => {
    const schema = kind in collectionDefinitions && isCollection(kind) ? schemaAt(collectionDefinitions[kind].schema, path) : null;
    const meaning = schema === null ? '' : (guideOf(schema)?.meaning ?? '');
    const short = [meaning, fieldInEnglish(meaning) ?? ''].filter((text) => text !== '' && text.length <= 60).join(' · ');
    return `| ${quote(fieldOf(path), 80)} ${short} | ${inWords(before)} | ${inWords(after)} |`;
  });
  const rest = fields.length - rows.length;
  const table = [`| ${words.field} | ${words.before} | ${words.after} |`, '| --- | --- | --- |', ...rows].join('\n');
  return rest > 0 ? [table, words.moreFields(rest)] : [table];
}

const isCollection = (kind: string): kind is keyof typeof collectionDefinitions => kind in collectionDefinitions;

/** A value in words: absent and unknown by name, texts as they stand, the rest as it is written. */
function inWords(value: unknown): string {
  if (value === undefined) return words.absent;
  if (value === null || value === 'unknown') return words.unknown;
  return quote(typeof value === 'string' ? value : JSON.stringify(value), 200);
}

function writePlace(venue: Venue, { districts, subdistricts, sketches }: ReviewGround): string {
  const { position } = venue;
  const district = districts.get(venue.district);
  const subdistrict = subdistricts.get(venue.subdistrict ?? '');
  const area = [district, subdistrict].flatMap((names) => (names === undefined ? [] : [quote(`${names.zh} ${names.en}`)]));
  const where = [...(area.length === 0 ? [quote(venue.district)] : area)].join(' ');
  if (position === null) return `**${words.place}**: ${where}. ${words.noPlace}`;
  const point: Position = [position.lng, position.lat];
  const links = outwardLinks({ name: '', nameZh: '', districtZh: null, position: point }, ['osm', 'amap', 'baidu']).map(
    ({ service, href }) => linkTo(words.services[service], href),
  );
  const sketch = sketches.get(venue.id);
  const numbers = `${position.lat.toFixed(6)}, ${position.lng.toFixed(6)} (WGS-84)`;
  return [
    `**${words.place}**: ${where}. ${numbers}, ${words.precision[position.precision]}.`,
    links.join(' / '),
    ...(sketch === undefined ? [] : [words.sketch(quote(sketch))]),
  ].join('  \n');
}

function doubtsAbout(venue: Venue, ground: ReviewGround): string[] {
  const suspicion = shiftOf(venue, ground);
  const shifted = (suspicion?.fits ?? []).map(({ datum, converted: [lng, lat] }) => {
    const why = words.shifted(suspicion?.level ?? 'warning', suspicion?.inWater ?? false);
    return `${why}: ${words.shiftedFrom[datum]} → ${quote(`"lng": ${lng.toFixed(6)}, "lat": ${lat.toFixed(6)}`)}`;
  });
  const others = ground.venues.filter(({ id }) => id !== venue.id);
  const twins = likelyTwins(placeOfVenue(venue), others, placeOfVenue).map(({ place: other, signs, meters }) => {
    const why = [...signs.map((sign) => words.signs[sign]), ...(meters === null ? [] : [words.meters(meters)])].join('; ');
    return words.twin(quote(other.names.zh, 80), quote(other.id), why);
  });
  return [...shifted, ...twins];
}
