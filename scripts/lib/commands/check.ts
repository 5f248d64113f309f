import { checkContent } from '../../../src/domain/check/check-content.ts';
import { isReportFormat, reportFormats, writeReport } from '../../../src/domain/check/report.ts';
import { projectContent, readContentArguments, refuse } from '../content-arguments.ts';
import { readContent, readSharedContent } from '../read-content.ts';
import { readGround } from '../read-outlines.ts';

const usage = `用法 · Usage: npm run check -- [文件 files…] [--content 文件夹 folder] [--format ${reportFormats.join('|')}]`;
const { folder, shownFolder, format, isWanted } = readContentArguments(usage);
if (!isReportFormat(format)) refuse({ zh: `没有“${format}”这种格式。`, en: `There is no format “${format}”.` }, usage);

/** Today in Shanghai, where the dates of the content are. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

// The whole folder is read even if a single file is asked for: its references lead anywhere.
const files = readContent(folder);
const findings = checkContent({
  files,
  fallback: folder === projectContent ? [] : readSharedContent(projectContent),
  ...(readGround(folder) ?? readGround(projectContent) ?? {}),
  today,
  isWanted,
}).map((finding) => ({ ...finding, file: shownFolder === '' ? finding.file : `${shownFolder}/${finding.file}` }));

process.stdout.write(writeReport(findings, files.filter(({ path }) => isWanted(path)).length, format));
// Not process.exit, which would cut off what a pipe has not taken yet.
process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
