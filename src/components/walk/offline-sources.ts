import { publisherOf } from '../../catalog/vocabulary.ts';
import type { WalkEntry } from '../../catalog/walks.ts';
import { html, type SafeHtml } from '../../domain/exports/html.ts';
import type { Source } from '../../domain/schema/parts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

/** Where the walk is known from, each with its date; web addresses are written out, for paper has no links. */
export function offlineSources(walk: WalkEntry, locale: Locale): SafeHtml {
  const t = translate(locale);
  return html`<section class="sources">
    <h2>${t.sources}</h2>
    <ul>
      ${walk.sources.map(
        (source) =>
          html`<li>
            ${source.date ?? t.undated}
            ${nameOf(source, locale)}${source.linkable && source.url !== undefined && html` <span class="address">${source.url}</span>`}
          </li>`,
      )}
    </ul>
  </section>`;
}

function nameOf({ title, url }: Source, locale: Locale): string {
  if (title !== undefined) return title[locale];
  if (url === undefined) return translate(locale).unknown;
  return publisherOf(url)?.names[locale] ?? new URL(url).hostname;
}
