import fc from 'fast-check';
import type { ExportStop, WalkExport } from '../../domain/exports/walk-export.ts';

/** Text as people and attackers write it: Chinese, emoji, markup, controls, halves of surrogate pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '上',
      '海',
      '&',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      '😀',
      '\u0000',
      '\u0007',
      '\ud800',
      '\ufffe',
      '\r',
      '\n',
      '\t',
      ';',
      ',',
      '\\',
      ' ',
    ),
    maxLength: 60,
  }),
  fc.constant('上海'.repeat(40)),
);

const coordinate = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
const position = fc.tuple(coordinate(120.5, 122.5), coordinate(30.5, 32));

const stop = (index: number): fc.Arbitrary<ExportStop> =>
  fc.record({
    number: fc.constant(index + 1),
    id: fc.constant(`venue-${index + 1}`),
    label: anyText,
    names: fc.record({ zh: anyText, en: anyText }),
    address: fc.option(anyText),
    description: anyText,
    position: fc.option(position, { freq: 4 }),
    positionSource: anyText,
    url: fc.constant(`https://example.org/venues/venue-${index + 1}/?a=1&b=2`),
    goesOnByFoot: fc.boolean(),
  });

/** Walks of up to eight stops, some without a position, with any text in every field that holds text. */
export const anyWalk: fc.Arbitrary<WalkExport> = fc.integer({ min: 0, max: 8 }).chain((count) =>
  fc.record({
    id: fc.constant('tide-walk'),
    lang: fc.constantFrom('zh-CN', 'en'),
    siteName: anyText,
    siteUrl: fc.constant('https://example.org/'),
    url: fc.constant('https://example.org/walks/tide-walk/'),
    title: anyText,
    description: anyText,
    line: fc.record({ name: anyText, description: anyText }),
    credit: anyText,
    license: fc.constant({ name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' }),
    keywords: fc.array(anyText, { maxLength: 3 }),
    updated: fc.constant('2026-11-21'),
    stops: fc.tuple(...Array.from({ length: count }, (_, index) => stop(index))),
  }),
);

const at = (number: number, lng: number | null, goesOnByFoot = true): ExportStop => ({
  number,
  id: `venue-${number}`,
  label: `${number} 潮汐馆`,
  names: { zh: '潮汐馆', en: 'Tide House' },
  address: '滨江路1号',
  description: '潮汐馆\n只看外面。',
  position: lng === null ? null : [lng, 31.25],
  positionSource: lng === null ? '' : '位置来自 OpenStreetMap（ODbL）',
  url: `https://example.org/venues/venue-${number}/`,
  goesOnByFoot,
});

/** Five stops: the third is known only by area, from the fourth one takes the ferry. */
export const tideWalk: WalkExport = {
  id: 'tide-walk',
  lang: 'zh-CN',
  siteName: '处处学',
  siteUrl: 'https://example.org/',
  url: 'https://example.org/walks/tide-walk/',
  title: '潮汐 & <江> "岸"',
  description: '依次是：1、2、3、4、5。\n3 没有准确位置。',
  line: { name: '潮汐（各站直线，不是路）', description: '线是直线。' },
  credit: '© OpenStreetMap 贡献者',
  license: { name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  keywords: ['江岸'],
  updated: '2026-11-21',
  stops: [at(1, 121.5), at(2, 121.51), at(3, null), at(4, 121.53, false), at(5, 121.5400001)],
};
