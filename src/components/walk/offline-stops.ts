import { pinyinOfVenue } from '../../catalog/venues.ts';
import type { measureWalk, WalkEntry } from '../../catalog/walks.ts';
import { html, type SafeHtml, trusted } from '../../domain/exports/html.ts';
import { drawQrCode } from '../../domain/exports/qr-code.ts';
import type { Locale } from '../../i18n/locales.ts';
import { paths, urlOf } from '../../i18n/paths.ts';
import { translate } from '../../i18n/translate.ts';
import { walkFileWords } from '../../i18n/walk-file-words.ts';
import { legWords } from './leg-words.ts';
import { entryWords, hoursLine, hoursNotes, hoursRaw, openWords, placeText, positionWords } from './stop-words.ts';

type Measured = ReturnType<typeof measureWalk>;
type Stop = Measured['stops'][number];

const chineseName = ({ record }: Stop, locale: Locale): SafeHtml | false =>
  locale === 'en' && html`<span class="han" lang="zh-CN">${record.names.zh}</span>`;

/** The stops on one page: number, name, hours, way to the next. */
export function offlineTable(measured: Measured, mode: WalkEntry['mode'], locale: Locale): SafeHtml {
  const { booklet } = walkFileWords(locale);
  const { columns } = booklet;
  const next = (index: number): string => {
    const leg = measured.legs[index];
    return leg === undefined ? booklet.last : legWords(leg, mode, locale);
  };
  return html`<section>
    <h2>${booklet.table}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.number}</th>
          <th scope="col">${columns.name}</th>
          <th scope="col">${columns.open}</th>
          <th scope="col">${columns.next}</th>
        </tr>
      </thead>
      <tbody>
        ${measured.stops.map(
          (stop, index) =>
            html`<tr>
              <td>${stop.number}</td>
              <th scope="row"><a href="#stop-${stop.number}">${stop.record.names[locale]}</a> ${chineseName(stop, locale)}</th>
              <td>${openWords(stop.record, locale)}</td>
              <td>${next(index)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${booklet.minutesNote}</p>
  </section>`;
}

/** Every stop as a chapter of the booklet. */
export function offlineStops(measured: Measured, mode: WalkEntry['mode'], locale: Locale): SafeHtml {
  const t = translate(locale);
  return html`<section class="stops">
    <h2>${t.walk.chapters(measured.stops.length)}</h2>
    ${measured.stops.map((stop, index) => {
      const leg = measured.legs[index];
      return html`${chapter(stop, locale)}${leg !== undefined && html`<p class="leg"><span aria-hidden="true">↓</span> ${legWords(leg, mode, locale)}</p>`}`;
    })}
  </section>`;
}

function chapter(stop: Stop, locale: Locale): SafeHtml {
  const t = translate(locale);
  const { booklet } = walkFileWords(locale);
  const { record } = stop;
  const name = record.names[locale];
  const notes = [record.status.note?.[locale] ?? '', positionWords(record, locale)].filter((note) => note !== '');
  return html`<section class="stop-card" id="stop-${stop.number}">
    <figure>
      ${trusted(drawQrCode(urlOf(locale, paths.venue(record.id)), booklet.qr(name)))}
      <figcaption>${booklet.qrHint}</figcaption>
    </figure>
    <h3><span class="no${stop.pin === null && ' no-approx'}">${stop.number}</span> ${name}</h3>
    ${
      locale === 'en' &&
      html`<p class="han" lang="zh-CN">${record.names.zh}</p>
        <p class="pinyin" lang="zh-Latn-pinyin">${pinyinOfVenue(record)}</p>`
    }
    ${notes.map((note) => html`<p class="warn">${note}</p>`)}
    ${[placeText(record, locale), stop.text?.[locale] ?? ''].map((text) => text !== '' && html`<p>${text}</p>`)}
    ${stop.learningPoint === true && stop.text === undefined && html`<p>${t.walk.learningPoint}</p>`}
    ${record.factsBasis !== undefined && record.factsBasis !== 'sources' && html`<p class="note">${t.venue[record.factsBasis]}</p>`}
    <dl class="facts">
      <div>
        <dt>${booklet.address}</dt>
        <dd>${address(stop, locale)}</dd>
      </div>
      <div>
        <dt>${t.venue.getIn}</dt>
        <dd>${entryWords(record, locale)}</dd>
      </div>
      ${hours(stop, locale)}
      ${
        record.phone !== null &&
        html`<div>
          <dt>${booklet.phone}</dt>
          <dd>${record.phone.join(t.listComma)}</dd>
        </div>`
      }
    </dl>
  </section> `;
}

function address({ record }: Stop, locale: Locale): SafeHtml {
  if (record.address === null) return html`${translate(locale).unknown}`;
  if (locale === 'zh') return html`${record.address.zh}`;
  return html`${record.address.en}<br /><span class="han" lang="zh-CN">${record.address.zh}</span>`;
}

function hours({ record }: Stop, locale: Locale): SafeHtml | false {
  if (record.visit === 'exterior' || record.visit === 'no') return false;
  const t = translate(locale);
  const line = hoursLine(record, locale);
  const raw = hoursRaw(record, locale);
  const quote = raw === '' ? null : html`${t.venue.hoursRaw}${t.colon}<q lang="zh-CN">${raw}</q> `;
  const notes = hoursNotes(record, locale).join(' ');
  return html`<div>
    <dt>${t.venue.hours}</dt>
    <dd>${line === '' ? t.unknown : line}${`${raw}${notes}` !== '' && html`<br /><small>${quote}${notes}</small>`}</dd>
  </div>`;
}
