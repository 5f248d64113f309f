import { creditsOf, type BasemapProvider } from '../../domain/map/provider.ts';
import type { BaseWords } from './words-base.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The credits as HTML for the corner of the map; what names OpenStreetMap leads to its licence. */
export function creditHtml(provider: BasemapProvider, locale: 'zh' | 'en', words: BaseWords): string[] {
  const credits = creditsOf(provider, locale).map((credit) =>
    credit.includes('OpenStreetMap') ? `<a href="https://www.openstreetmap.org/copyright">${escaped(credit)}</a>` : escaped(credit),
  );
  return provider.kind === 'schematic' ? [escaped(words.schematic), ...credits] : credits;
}

/** The line at the lower left with the number under which the map was approved; null where there is none. */
export function approvalLine({ approvalNumber }: BasemapProvider, words: BaseWords): HTMLElement | null {
  if (approvalNumber === null) return null;
  const line = document.createElement('p');
  line.className = 'map-approval';
  line.textContent = words.approvalNumber.replace('{number}', approvalNumber);
  return line;
}
