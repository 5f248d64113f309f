import type { TextPart } from './session-types.ts';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children; texts become text nodes, so nothing in them is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** The pieces of a text, those that match the query in `<mark>`. */
export const markedText = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** A text without its marks. */
export const plainText = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

/** The language of a name, for elements that stand on a page in the other language. */
export const langOf = (text: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');
