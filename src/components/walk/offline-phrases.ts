import { pinyinOfVenue } from '../../catalog/venues.ts';
import type { measureWalk } from '../../catalog/walks.ts';
import { html, type SafeHtml } from '../../domain/exports/html.ts';
import type { Locale } from '../../i18n/locales.ts';
import { phrases, walkFileWords } from '../../i18n/walk-file-words.ts';

/** Sentences to show to people: large Chinese; in English with pinyin and meaning, and one for the way to each stop. */
export function offlinePhrases({ stops }: ReturnType<typeof measureWalk>, locale: Locale): SafeHtml {
  const { booklet } = walkFileWords(locale);
  const shown = phrases.map(({ zh, pinyin, en }) => phrase(zh, pinyin, en, locale));
  return html`<section class="phrases">
    <h2>${booklet.phrases}</h2>
    <p class="note">${booklet.phrasesHint}</p>
    <ul>
      ${shown}
    </ul>
    ${
      locale === 'en' &&
      html`<h3>${booklet.stopPhrases}</h3>
        <p class="note">${booklet.phraseMeaning}</p>
        <ul>
          ${stops.map(({ record }) => phrase(booklet.ask(record.names.zh), booklet.askPinyin(pinyinOfVenue(record)), record.names.en, locale))}
        </ul>`
    }
  </section>`;
}

function phrase(zh: string, pinyin: string, en: string, locale: Locale): SafeHtml {
  if (locale === 'zh') return html`<li>${zh}</li>`;
  return html`<li>
    <span class="say" lang="zh-CN">${zh}</span><span class="pinyin" lang="zh-Latn-pinyin">${pinyin}</span><span>${en}</span>
  </li>`;
}
