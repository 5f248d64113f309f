/**
 * Asks every link of the content once and writes what is gone, and which hours are oldest, as the text of an issue. Only the weekly
 * workflow runs it: it is the one command that goes to the network.
 *
 *   node scripts/links.ts --out weekly.md
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentLinks } from '../src/domain/review/content-links.ts';
import { joinWithin } from '../src/domain/review/limits.ts';
import { quote } from '../src/domain/review/quote.ts';
import { recordIn } from '../src/domain/review/record-change.ts';
import { isOlderThan } from '../src/domain/hours-age.ts';
import { weeklyWords as words } from '../src/i18n/weekly-words.ts';
import { projectContent } from './lib/content-arguments.ts';
import { askLinks } from './lib/links/ask-links.ts';
import { readContent } from './lib/read-content.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'weekly.md' } } });
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const mostOld = 30;

const records = readContent(projectContent).flatMap((file) => recordIn(file) ?? []);
const links = contentLinks(records);
const answers = await askLinks(links.map(({ url }) => url));
const filesOf = new Map(links.map(({ url, files }) => [url, files]));

const gone = answers
  .filter(({ state }) => state === 'gone')
  .map(
    ({ url, reason }) =>
      `- ${quote(url, 500)} (${quote(reason)})\n  ${(filesOf.get(url) ?? []).map((file) => quote(`content/${file}`)).join(', ')}`,
  );
const unclear = answers.filter(({ state }) => state === 'unclear').length;

const dated = records.flatMap((record) => {
  const date = record.kind === 'venues' ? record.parsed?.hours?.date : undefined;
  return typeof date === 'string' && isOlderThan(date, today) ? [{ date, file: record.file }] : [];
});
const oldest = dated
  .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  .slice(0, mostOld)
  .map(({ date, file }) => `- ${quote(date)} ${quote(`content/${file}`)}`);

const parts = [
  words.intro(today, links.length),
  `## ${words.gone(gone.length)}`,
  ...(gone.length === 0 ? [words.none] : gone),
  words.unclear(unclear),
  `## ${words.old(dated.length)}`,
  ...oldest,
];
writeFileSync(values.out, `${joinWithin(parts, words.left)}\n`);
