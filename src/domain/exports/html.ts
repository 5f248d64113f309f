import { escapeText } from '../sketch/svg.ts';

/** A piece of HTML that is safe to put into a page. */
export interface SafeHtml {
  readonly html: string;
}

type Slot = SafeHtml | string | number | null | false | readonly Slot[];

const written = (slot: Slot): string => {
  if (slot === null || slot === false) return '';
  if (typeof slot === 'string' || typeof slot === 'number') return escapeText(String(slot));
  return 'html' in slot ? slot.html : slot.map(written).join('');
};

/** HTML that was made safe elsewhere: a sanitised story, a drawing of our own, a style sheet. */
export const trusted = (html: string): SafeHtml => ({ html });

/** A template of HTML: texts and numbers are escaped, lists joined, null and false left out. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): SafeHtml {
  return { html: parts.map((part, index) => part + written(slots[index] ?? null)).join('') };
}
