import { measureWalk, type WalkEntry, walkStory } from '../../catalog/walks.ts';
import { html, type SafeHtml, trusted } from '../../domain/exports/html.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { paths, urlOf } from '../../i18n/paths.ts';
import { translate } from '../../i18n/translate.ts';
import { walkFileWords } from '../../i18n/walk-file-words.ts';
import { site } from '../../site.ts';
import mapStyle from '../../styles/map.css?raw';
import tokens from '../../styles/tokens.css?raw';
import pageStyle from '../../styles/walk-offline.css?raw';
import { drawPlate } from './draw-plate.ts';
import { offlineFacts } from './offline-facts.ts';
import { offlinePhrases } from './offline-phrases.ts';
import { offlineSources } from './offline-sources.ts';
import { offlineStops, offlineTable } from './offline-stops.ts';

const squeeze = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1');

const style = [tokens, mapStyle, pageStyle].map(squeeze).join('');
// Nothing is ever loaded: the browser itself is told so.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A walk as one HTML file that needs no network: text, sketch map, table of stops, phrases, QR codes; it prints as a booklet. */
export function writeOfflinePage(walk: WalkEntry, locale: Locale): string {
  const t = translate(locale);
  const { booklet } = walkFileWords(locale);
  const measured = measureWalk(walk);
  const plate = drawPlate(walk, locale);
  const url = urlOf(locale, paths.walk(walk.id));
  const page = html`<!doctype html>
    <html lang="${locales[locale].lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="robots" content="noindex" />
        <title>${booklet.title(walk.names[locale])} · ${t.siteName}</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        <header class="cover">
          <p class="brand">${t.siteName} · ${t.siteLine}</p>
          <h1>${walk.names[locale]}</h1>
          ${locale === 'en' && html`<p class="han" lang="zh-CN">${walk.names.zh}</p>`} ${paperChoice(locale)}
        </header>
        <main>
          ${offlineFacts(walk, measured, locale)}
          ${
            plate === null
              ? html`<p class="note">${booklet.noSketch}</p>`
              : html`<div class="map">${trusted(plate.svg)}</div>
                  <p class="note">${t.walk.scaleNote}</p>`
          }
          ${offlineTable(measured, walk.mode, locale)}
          <section class="story">
            <h2>${t.walk.story}</h2>
            ${trusted(walkStory(walk, locale))} ${(walk.notes ?? []).map((note) => html`<p class="note">${note[locale]}</p>`)}
            <p class="note">
              ${t.walk.levelExplain[walk.level]} ${t.walk.basis[walk.stopsBasis]} ${t.walk.evidence[walk.evidence]} ${t.walk.method}
            </p>
          </section>
          ${offlineStops(measured, walk.mode, locale)} ${offlinePhrases(measured, locale)} ${offlineSources(walk, locale)}
        </main>
        <footer>
          <p>${booklet.colophon(t.date(site.compiled))}</p>
          <p>${booklet.credit}</p>
          <p>${booklet.online} <a href="${url}">${url}</a></p>
        </footer>
      </body>
    </html> `;
  return page.html;
}

/** The choice of paper works without script: the style sheet looks which one is chosen. */
function paperChoice(locale: Locale): SafeHtml {
  const { booklet } = walkFileWords(locale);
  return html`<p class="lede">${booklet.lede}</p>
    <fieldset class="paper">
      <legend>${booklet.print}</legend>
      <label><input type="radio" name="paper" id="paper-a5" checked /> ${booklet.papers.a5}</label>
      <label><input type="radio" name="paper" id="paper-a4" /> ${booklet.papers.a4}</label>
      <p>${booklet.paperHint}</p>
    </fieldset>`;
}
