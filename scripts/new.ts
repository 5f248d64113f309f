import { checkContent } from '../src/domain/check/check-content.ts';
import { visible, writeReport } from '../src/domain/check/report.ts';
import { isId } from '../src/domain/check/texts.ts';
import { roleOf } from '../src/domain/check/source-file.ts';
import { completeAnswers, newFiles, positionOf } from '../src/domain/edit/new-record.ts';
import { answerTrouble, listOf, newFlags, newKinds, questions } from '../src/domain/edit/questions.ts';
import { suggestIds } from '../src/domain/suggest-ids.ts';
import { readWordBook } from '../src/domain/edit/word-book.ts';
import { askAll, askYes } from './lib/ask.ts';
import { readOptions } from './lib/command-options.ts';
import { refuse } from './lib/content-arguments.ts';
import { linkableIn, spelling, twinsIn } from './lib/new-venue.ts';
import { readWholeContent } from './lib/whole-content.ts';
import { writeContentFile } from './lib/write-files.ts';

const usage = `用法 · Usage: npm run new        在终端里一项一项问 · asks for one thing after the other
      npm run new -- --collection venue --name 名称 --name-en Name --kind museum --district huangpu …
可写的 · Options: --collection ${newKinds.join('|')}, --id, --content 文件夹 folder, --dry-run（只看不写 · writes nothing）,
      ${newFlags.map((flag) => `--${flag}`).join(' ')}`;
const flagOptions = Object.fromEntries(newFlags.map((flag) => [flag, { type: 'string' } as const]));
const { values } = readOptions(
  {
    ...flagOptions,
    collection: { type: 'string', default: 'venue' },
    id: { type: 'string' },
    content: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  usage,
);
const kind =
  newKinds.find((name) => name === values.collection) ??
  refuse({ zh: `没有“${values.collection}”这一种。`, en: `There is no collection “${values.collection}” to add to.` }, usage);
const say = (text: string): unknown => process.stdout.write(visible(`${text}\n`));

const { folder, shown, input } = readWholeContent(values.content, usage);
const known = [...input.files, ...(input.fallback ?? [])];
const words = readWordBook(known);
const given = new Map(Object.entries(values).filter((entry): entry is [string, string] => newFlags.includes(entry[0])));
const isAsking = given.size === 0 && process.stdin.isTTY;
const answers = completeAnswers(kind, isAsking ? await askAll(kind, words, say) : given);

const troubles = questions[kind].flatMap((question) => answerTrouble(question, answers.get(question.flag) ?? '', words) ?? []);
if (troubles.length > 0) {
  const lines = troubles.map(({ zh, en }) => `${zh}\n${en}`).join('\n');
  refuse({ zh: `${lines}\n什么也没有写。`, en: 'Nothing is written.' }, usage);
}

const taken = new Set(input.files.flatMap(({ path }) => idsAt(path)));
const district = words.idOf('districts', answers.get('district') ?? '');
const name = answers.get('name') ?? '';
const id =
  values.id ?? suggestIds({ english: answers.get('name-en') ?? '', pinyin: spelling(name), district }, (word) => taken.has(word))[0] ?? '';
if (!isId(id))
  refuse(
    {
      zh: `“${id}”不能做编号，只用小写字母、数字和单个连字符。`,
      en: `“${id}” cannot be an id; use lower-case letters, digits and single hyphens only.`,
    },
    usage,
  );
if (taken.has(id))
  refuse(
    {
      zh: `编号 ${id} 已经有了，用 --id 换一个。什么也没有写。`,
      en: `The id ${id} is taken; choose another with --id. Nothing is written.`,
    },
    usage,
  );

if (kind === 'venue') {
  const at = positionOf(answers);
  const twins = twinsIn(input.files, { names: [name], phones: listOf(answers.get('phone')), position: at, district });
  if (twins.length > 0)
    say(
      `先看看是不是已经有了（一个地方只有一份文件）：\nLook first whether it is there already (one place, one file):\n${twins.map((line) => `  ${line}`).join('\n')}\n`,
    );
  if (at !== null && answers.get('datum') !== 'wgs84') say(`坐标换成了 · Coordinates converted to WGS-84: ${at.join(', ')}\n`);
}

const files = newFiles(kind, { id, answers, words, isLinkable: linkableIn(known) });
const targets = files.map(({ path }) => shown(path)).join(', ');
const paths = new Set(files.map(({ path }) => path));
const findings = checkContent({ ...input, files: [...input.files, ...files], isWanted: (path) => paths.has(path) });
if (findings.length > 0)
  say(
    writeReport(
      findings.map((finding) => ({ ...finding, file: shown(finding.file) })),
      files.length,
      'text',
    ).trimEnd(),
  );

if (findings.some(({ level }) => level === 'error')) {
  say(
    '\n有错误，没有写文件。改好上面说的，再运行一次。\nThere are errors; no file is written. Mend what is said above, then run it again.',
  );
  process.exitCode = 1;
} else if (values['dry-run']) for (const { path, text } of files) say(`${shown(path)}\n${text}`);
else if (
  !isAsking ||
  (await askYes(`编号是 ${id}，写进 ${targets}。可以吗？\nThe id is ${id}, to be written to ${targets}. Is that right?`))
) {
  for (const { path, text } of files) writeContentFile(folder, path, text);
  const [first = ''] = files.map(({ path }) => shown(path));
  say(`写好了 · Written: ${targets}
接下来 · What next:
  1. 打开 ${first}，补上开放时间、预约、门票；查不到的留 null
     Open it and add hours, booking and tickets; leave null what you cannot find
  2. npm run check -- ${first}
  3. npm run dev，看一看网页 · look at the page
  4. 提交，开一个 pull request，写一句凭什么 · commit, open a pull request, say in a sentence how you know`);
} else say('没有写。 · Nothing is written.');

function idsAt(path: string): string[] {
  const role = roleOf(path);
  return role.role === 'record' ? [role.id] : [];
}
