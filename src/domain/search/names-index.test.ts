import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSyllables as syllables } from '../../tests/fixtures/search/sample-names.ts';
import { compareRefs, decodeNames, encodeNames, type NameEntry, type NamesHeader } from './names-index.ts';
import { pathOfRef, searchTypes } from './record.ts';

const header: NamesHeader = { locale: 'zh', root: '/map/' };
const museum: NameEntry = {
  ref: 'venue/shanghai-museum-east',
  url: '/map/venues/shanghai-museum-east/',
  title: '上海博物馆东馆',
  names: ['上海博物馆东馆', 'Shanghai Museum East', '上博东馆', '上博'],
  shortFrom: 3,
  pinyin: ['', '', 'shang bo dong guan'],
  kind: 'museum',
  district: 'pudong',
  prominence: 3,
};

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\u0000-\u001f\ue000-\ue1ff]/g, ' '));
const name = fc.oneof(
  line,
  fc.constantFrom('上海', '上海科技馆（徐家汇）', 'Shanghai Keji Guan, Xujiahui', 'Xu Jia', '@', '!', '~0 x', '^', '\\', '>', 'Café d’Or'),
);
const spelling = fc.array(fc.constantFrom('shang', 'hai', 'lv'), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const entry: fc.Arbitrary<NameEntry> = fc
  .record({
    ref: fc.tuple(fc.constantFrom(...searchTypes), fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)).map((parts) => parts.join('/')),
    names: fc.array(name, { minLength: 2, maxLength: 6 }),
    kind: fc.constantFrom('museum', 'walk', 'page'),
    district: fc.constantFrom(null, 'huangpu', 'xuhui'),
    prominence: fc.integer({ min: 0, max: 3 }),
    spelling,
    spelled: fc.nat(5),
    isRegular: fc.boolean(),
    title: line,
    url: line,
    short: fc.integer({ min: 2, max: 5 }),
  })
  .map(({ ref, names, kind, district, prominence, spelling, spelled, isRegular, title, url, short }) => ({
    ref,
    names,
    kind,
    district,
    prominence,
    ...(short < names.length ? { shortFrom: short } : {}),
    pinyin: spelled < names.length ? [...Array.from({ length: spelled }, () => ''), spelling] : [],
    title: isRegular ? (names[0] ?? '') : title,
    url: isRegular ? header.root + pathOfRef(ref) : url,
  }));

describe('the names index', () => {
  it('comes back as it was, in the order of the refs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ ref }) => ref }), (entries) => {
        const { stamp, ...index } = decodeNames(encodeNames(header, entries, syllables), syllables);
        expect(index).toEqual({ ...header, entries: [...entries].sort(compareRefs) });
        expect(stamp).toMatch(/^[0-9a-z]+$/);
      }),
    );
  });

  it('takes the English name for the title of an English file', () => {
    const english = { ...museum, title: 'Shanghai Museum East', url: '/map/en/venues/shanghai-museum-east/' };
    const text = encodeNames({ locale: 'en', root: '/map/en/' }, [english], syllables);
    expect(decodeNames(text, syllables).entries).toEqual([english]);
  });

  it('leaves out what a rule gives back: the address, the title and an id made of the English name', () => {
    const text = encodeNames(header, [museum], syllables);
    expect(text).not.toContain('venues/');
    expect(text).not.toContain('shanghai-museum-east');
    expect(text.split('上海博物馆东馆')).toHaveLength(2);
    expect(text).not.toContain('Shanghai');
  });

  it('has room for a hundred kinds', () => {
    const entries = Array.from({ length: 100 }, (_, number): NameEntry => {
      const id = `museum-${String(number).padStart(3, '0')}`;
      return { ...museum, ref: `venue/${id}`, url: `/map/venues/${id}/`, kind: `kind-${number}` };
    });
    expect(decodeNames(encodeNames(header, entries, syllables), syllables).entries).toEqual(entries);
  });

  it('refuses the syllables of another build rather than giving wrong names', () => {
    const text = encodeNames(header, [museum], syllables);
    expect(() => decodeNames(text, new Map([...syllables, ['海', 'hei']]))).toThrow('another build');
  });

  it('has the same stamp for the same entries only', () => {
    const stampOf = (...entries: NameEntry[]): string => decodeNames(encodeNames(header, entries, syllables), syllables).stamp;
    const other: NameEntry = { ...museum, ref: 'venue/other', url: '/map/venues/other/' };
    expect(stampOf(museum, other)).toBe(stampOf(other, museum));
    expect(stampOf(museum)).not.toBe(stampOf(other));
  });

  it.for(['上海\t博物馆', '上海\ue000'])('refuses the name %j', (chinese) => {
    expect(() => encodeNames(header, [{ ...museum, names: [chinese, 'Shanghai Museum'] }], syllables)).toThrow(
      /venue\/shanghai-museum-east/,
    );
  });

  it('refuses a text that is something else', () => {
    expect(() => decodeNames('<!doctype html>', syllables)).toThrow('unknown format');
  });
});
