import { canonicalValue, type KeysAt } from './canonical-value.ts';
import { writeYaml } from './canonical-yaml.ts';
import { isObject } from './check/texts.ts';

/** A text with line feeds between its lines and composed letters. */
export const composed = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** Words below front matter in their one form: line feeds, NFC, no blank lines before and after. */
export const canonicalBody = (body: string): string =>
  composed(body)
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/\n+$/, '');

/** Writes a record and the Markdown below it as the one canonical text: known keys in order, a blank line between the two, a line feed at the end. */
export function writeMarkdownRecord(value: unknown, body: string, keysAt: KeysAt): string {
  const canonical = canonicalValue(value, keysAt, []);
  const front = isObject(canonical) ? writeYaml(canonical) : '';
  const words = canonicalBody(body);
  return `---\n${front}---\n${words === '' ? '' : `\n${words}\n`}`;
}
