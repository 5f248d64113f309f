import { describe, expect, it } from 'vitest';
import { nameEntryOf, usualSyllables } from './name-entries.ts';
import { namesOf, pathOfRef, type SearchRecord } from './record.ts';

const record = (ref: string, zh: string, pinyin: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ref,
  url: `/${pathOfRef(ref)}`,
  title: zh,
  subtitle: '',
  zh,
  en: 'Name',
  pinyin,
  aliases: [],
  former: [],
  short: [],
  spellings: [pinyin, ''],
  kind: 'museum',
  district: null,
  place: [],
  words: [],
  prose: '',
  filters: { type: [], kind: [], district: [], topic: [], audience: [], free: [], access: [], language: [], base: [] },
  prominence: 0,
  position: null,
  ...more,
});

const hall = record('venue/hall', '音乐厅', 'yin yue ting');
const clubs = [record('venue/a', '俱乐部', 'ju le bu'), record('venue/b', '乐园', 'le yuan')];

describe('name entries', () => {
  it('give each character its most frequent syllable', () => {
    expect(usualSyllables([hall, ...clubs]).get('乐')).toBe('le');
  });

  it('spell out only the names that the table would spell otherwise', () => {
    const usual = usualSyllables([hall, ...clubs]);
    expect(nameEntryOf(hall, usual).pinyin).toEqual(['yin yue ting']);
    expect(clubs.map((club) => nameEntryOf(club, usual).pinyin)).toEqual([[], []]);
  });

  it('line up signs, Latin words and digits with the spelling', () => {
    const studio = record('venue/m50', 'M50（1933）·乐园', 'm50 1933 le yuan');
    expect(usualSyllables([studio])).toEqual(
      new Map([
        ['乐', 'le'],
        ['园', 'yuan'],
      ]),
    );
    expect(nameEntryOf(studio, usualSyllables([studio])).pinyin).toEqual([]);
  });

  it('say where the short forms begin, after names, aliases and former names', () => {
    const museum = record('venue/m', '上海博物馆', 'shang hai bo wu guan', {
      aliases: ['Name', '博物馆'],
      former: ['博物院'],
      short: ['上博'],
    });
    expect(namesOf(museum)).toEqual(['上海博物馆', 'Name', '博物馆', '博物院', '上博']);
    expect(nameEntryOf(museum, new Map()).shortFrom).toBe(4);
    expect(nameEntryOf(hall, new Map())).not.toHaveProperty('shortFrom');
  });
});
