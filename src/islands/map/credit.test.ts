import { expect, test } from 'vitest';
import { schematicProvider } from '../../domain/map/provider.ts';
import { mapWordsBase } from '../../i18n/map-words-base.ts';
import { creditHtml } from './credit.ts';

test('the schematic says what it is and whom it thanks, in both languages', () => {
  expect(creditHtml(schematicProvider, 'zh', mapWordsBase.zh)).toEqual([
    '示意图',
    '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap 贡献者 (ODbL)</a>',
  ]);
  expect(creditHtml(schematicProvider, 'en', mapWordsBase.en)[0]).toBe('Sketch map');
});

test("a provider's credit is text, never HTML, and OpenStreetMap is thanked beside it", () => {
  const provider = { ...schematicProvider, kind: 'raster', attribution: { zh: '甲 <img src=x> & 乙', en: 'A' } } as const;
  expect(creditHtml(provider, 'zh', mapWordsBase.zh)).toEqual([
    '甲 &lt;img src=x&gt; &amp; 乙',
    '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap 贡献者 (ODbL)</a>',
  ]);
});
