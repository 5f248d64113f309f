const longest = 300;

// Control characters, what turns the direction of a text, and what cannot be seen.
const unseen =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;

/**
 * Puts a stranger's text into a Markdown comment as a code span, in which nothing is read as Markdown, HTML, a link, a mention or a
 * reference (CommonMark 6.1). The fence is longer than any run of backticks inside, so that it cannot be closed from within; line ends become
 * spaces, so that no paragraph ends; what cannot be seen is written out; a bar is escaped for tables (GFM 4.10).
 */
export function quote(text: string, most = longest): string {
  const plain = text
    .toWellFormed()
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  const signs = [...plain];
  const cut = signs.length > most ? `${signs.slice(0, most).join('')}…` : plain;
  if (cut === '') return '` `';
  const runs = cut.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return `${fence} ${cut.replaceAll('|', '\\|')} ${fence}`;
}

/** A link whose address is the robot's own making; the label too. An address that is not http(s) gives the label alone. */
export function linkTo(label: string, address: string): string {
  const isPlain = /^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(address);
  return isPlain ? `[${label}](${address})` : label;
}
