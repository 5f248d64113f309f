// What XML 1.0 (section 2.2) forbids as a character: most controls, halves of surrogate pairs, U+FFFE and U+FFFF.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text without what XML 1.0 cannot hold, its line ends as single line feeds. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(forbidden, '');

/** Text for element content and double-quoted attributes; a reader gets back `xmlText(text)`. */
export const escapeXml = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

// A reader turns tabs and line feeds of an attribute into spaces unless they are written as references.
const escapeAttribute = (text: string): string => escapeXml(text).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A piece of XML that is already escaped. */
export interface XmlNode {
  readonly xml: string;
}

type Child = XmlNode | string | null;

/** One element; strings among the children are escaped, null leaves a child out. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): XmlNode {
  const head = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('')}`;
  const content = children.map((child) => (child === null ? '' : typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  return { xml: content === '' ? `${head}/>` : `${head}>${content}</${name}>` };
}

/** An element that holds text alone; null where there is nothing to say. */
export const textElement = (name: string, text: string | null): XmlNode | null =>
  text === null || text === '' ? null : element(name, {}, text);

/** A document in UTF-8: the declaration and the root. */
export const xmlDocument = (root: XmlNode): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
