import type { Finding } from './finding.ts';

/** How a report may be written: for people, for programs, for the checks of a pull request. */
export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Is the word one of the report formats? */
export const isReportFormat = (word: string): word is ReportFormat => reportFormats.some((format) => format === word);

/** Writes findings as text, JSON or workflow commands; `files` is how many files were checked. */
export function writeReport(findings: readonly Finding[], files: number, format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify(findings.map(plain), null, 2)}\n`;
  const lines = findings.map(format === 'github' ? asCommand : asText);
  return `${[...lines, summary(findings, files)].join('\n')}\n`;
}

/** What is wrong and how to put it right, in one text. */
export const messageOf = ({ wrong, fix }: Finding): string => (fix === '' ? `${wrong}。` : `${wrong}。怎么改：${fix}`);

function plain(finding: Finding): object {
  const { file, line, column, field, rule, level } = finding;
  return { file, line, column, field, rule, level, message: messageOf(finding) };
}

function asText({ file, line, column, field, level, wrong, fix }: Finding): string {
  const mark = level === 'warning' ? '（提醒）' : '';
  const how = fix === '' ? '' : `\n    怎么改：${fix}`;
  return visible(`${file}:${line}:${column}  ${field}\n    ${mark}${wrong}${how}\n`);
}

/** A workflow command of GitHub Actions, which shows the finding beside the line of the pull request. */
function asCommand(finding: Finding): string {
  const { file, line, column, field, level } = finding;
  const title = field === '' ? finding.rule : `${field} (${finding.rule})`;
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(title)}::${data(messageOf(finding))}`;
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
  if (findings.length === 0) return `检查了 ${files} 个文件，没有问题。`;
  const verdict = errors === 0 ? '可以提交。' : '错误改完才能提交；提醒不挡提交，但请看一看。';
  return `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。${verdict}`;
}
