import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\n\r]/g, ' '));
const name = fc.oneof(line, fc.constantFrom('上海', '@', '!', '~0 x', '^', '\\', '>', 'Café d’Or'));
const syllables = fc.array(fc.constantFrom('shang', 'hai', 'lv'), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const entry: fc.Arbitrary<NameEntry> = fc
  .record({
    ref: fc.tuple(fc.constantFrom(...searchTypes), fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)).map((parts) => parts.join('/')),
    names: fc.array(name, { minLength: 2, maxLength: 6 }),
    kind: fc.constantFrom('museum', 'walk', 'page'),
    district: fc.constantFrom(null, 'huangpu', 'xuhui'),
    prominence: fc.integer({ min: 0, max: 3 }),
    spelling: syllables,
    spelled: fc.nat(5),
    isRegular: fc.boolean(),
    title: line,
    url: line,
    short: fc.nat(5),
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
        expect(decodeNames(encodeNames(header, entries))).toEqual({ ...header, entries: [...entries].sort(compareRefs) });
      }),
    );
  });

  it('takes the English name for the title of an English file', () => {
    const english = { ...museum, title: 'Shanghai Museum East', url: '/map/en/venues/shanghai-museum-east/' };
    const text = encodeNames({ locale: 'en', root: '/map/en/' }, [english]);
    expect(decodeNames(text).entries).toEqual([english]);
  });

  it('leaves out what a rule gives back: the address, the title and an id made of the English name', () => {
    const text = encodeNames(header, [museum]);
    expect(text).not.toContain('venues/');
    expect(text).not.toContain('shanghai-museum-east');
    expect(text.split('上海博物馆东馆')).toHaveLength(2);
  });

  it('refuses a name with a tab', () => {
    expect(() => encodeNames(header, [{ ...museum, names: ['上海\t博物馆', 'Shanghai Museum'] }])).toThrow(/venue\/shanghai-museum-east/);
  });

  it('refuses a text that is something else', () => {
    expect(() => decodeNames('<!doctype html>')).toThrow('unknown format');
  });
});
