import type { Text } from '../schema/parts.ts';
import type { Finding } from './finding.ts';

/** How a report may be written: for people, for programs, for the checks of a pull request. */
export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Is the word one of the report formats? */
export const isReportFormat = (word: string): word is ReportFormat => reportFormats.some((format) => format === word);

/** How many lines a report in text ends with, to count what it said. */
export const summaryLines = 2;

/** Writes findings in Chinese and English, as text, JSON or workflow commands; `files` is how many files were checked. */
export function writeReport(findings: readonly Finding[], files: number, format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify(findings, null, 2)}\n`;
  const lines = findings.map(format === 'github' ? asCommand : asText);
  return `${[...lines, summary(findings, files)].join('\n')}\n`;
}

/** What is wrong and how to put it right, in one text. */
export const messageOf = ({ wrong, fix }: Finding): Text => ({
  zh: `${wrong.zh}。怎么改：${fix.zh}`,
  en: `${wrong.en}. How to mend it: ${fix.en}`,
});

function asText({ file, line, column, field, level, wrong, fix }: Finding): string {
  const mark = level === 'warning' ? { zh: '（提醒）', en: '(note) ' } : { zh: '', en: '' };
  const said = [`${mark.zh}${wrong.zh}`, `怎么改：${fix.zh}`, `${mark.en}${wrong.en}`, `How to mend it: ${fix.en}`];
  return visible(`${file}:${line}:${column}  ${field}\n${said.map((text) => `    ${text}\n`).join('')}`);
}

/** A workflow command of GitHub Actions, which shows the finding beside the line of the pull request. */
function asCommand(finding: Finding): string {
  const { file, line, column, field, level } = finding;
  const message = messageOf(finding);
  const title = field === '' ? finding.rule : `${field} (${finding.rule})`;
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(title)}::${data(`${message.zh}\n${message.en}`)}`;
}

const data = (text: string): string => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A text for the terminal, with which content is not to be trusted: what cannot be seen is written out. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}

function summary(findings: readonly Finding[], files: number): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `检查了 ${files} 个文件，没有问题。\nFiles checked: ${files}. Nothing to mend.`;
  const verdict =
    errors === 0
      ? { zh: '可以提交。', en: 'You can send them.' }
      : {
          zh: '错误改完才能提交；提醒不挡提交，但请看一看。',
          en: 'Mend the errors before you send them; notes hold nothing up, but please have a look.',
        };
  return `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。${verdict.zh}\nFiles checked: ${files}; errors: ${errors}; notes: ${warnings}. ${verdict.en}`;
}
