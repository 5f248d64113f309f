import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent, readSharedContent } from '../../scripts/lib/read-content.ts';
import { readOutlines } from '../../scripts/lib/read-outlines.ts';
import { checkContent } from '../domain/check/check-content.ts';
import { wgs84ToBd09, wgs84ToGcj02 } from '../domain/datum.ts';
import { distanceMeters, type Position } from '../domain/geo.ts';
import { completeAnswers, newFiles } from '../domain/edit/new-record.ts';
import { answerTrouble, type NewKind, questions } from '../domain/edit/questions.ts';
import { readWordBook } from '../domain/edit/word-book.ts';
import { venueSchema } from '../domain/schema/venue.ts';

const root = join(import.meta.dirname, '..', '..');
const good = join(import.meta.dirname, 'fixtures', 'good');
const fallback = readSharedContent(join(root, 'content'));
const files = readContent(good);
const words = readWordBook([...files, ...fallback]);
const outlines = readOutlines(join(root, 'content')) ?? [];

const source = { 'source-url': 'https://www.shine.cn/a', 'source-date': '2026-10' };
const build = (kind: NewKind, answers: Record<string, string>) =>
  newFiles(kind, {
    id: 'new-one',
    answers: completeAnswers(kind, new Map(Object.entries({ name: '新的', 'name-en': 'New One', ...source, ...answers }))),
    words,
    isLinkable: () => true,
  });
const findingsOf = (made: ReturnType<typeof build>) =>
  checkContent({ files: [...files, ...made], fallback, outlines, today: '2026-11-22' });

const venue = {
  kind: '图书馆',
  district: '黄浦区',
  subdistrict: '外滩街道',
  address: '样例路2号',
  'address-en': '2 Sample Road',
  phone: '021-87654321，021-87654322',
  topics: '历史、science',
};

describe('a new record', () => {
  it('passes the gate from the first minute, whatever its kind', () => {
    const made: Record<NewKind, Record<string, string>> = {
      venue,
      walk: { district: 'huangpu，徐汇区', stops: 'tide-museum, bell-tower', topics: 'history' },
      activity: { venue: 'paper-house', description: '折纸。', 'description-en': 'Folding paper.' },
      event: { months: '10、11', description: '看潮。', 'description-en': 'Watching the tide.' },
    };
    for (const kind of ['venue', 'walk', 'activity', 'event'] as const)
      expect([kind, findingsOf(build(kind, made[kind]))]).toEqual([kind, []]);
  });

  it('takes names for ids and lists by any comma', () => {
    const [file] = build('venue', venue);
    expect(file?.path).toBe('venues/huangpu/new-one.json');
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      kind: 'library',
      subdistrict: 'waitan',
      phone: ['021-87654321', '021-87654322'],
      topics: ['history', 'science'],
      verified: { level: 'address', date: '2026-10' },
    });
  });

  it('stands within a metre of the truth whatever datum its position was given in', () => {
    const truth: Position = [121.488, 31.24];
    for (const [datum, [lng, lat]] of [
      ['wgs84', truth],
      ['gcj02', wgs84ToGcj02(truth)],
      ['bd09', wgs84ToBd09(truth)],
    ] as const) {
      const [file] = build('venue', { ...venue, datum, lng: String(lng), lat: String(lat) });
      const { position } = venueSchema.parse(JSON.parse(file?.text ?? ''));
      expect(position === null ? Infinity : distanceMeters(truth, [position.lng, position.lat])).toBeLessThan(1);
    }
  });

  it('is told what is missing, and where a position lies that is not in its district', () => {
    const said = findingsOf(build('venue', { kind: 'museum', district: 'huangpu', address: '样例路2号', lng: '121.3', lat: '31.15' }));
    expect(said.map(({ field }) => field)).toEqual(['address.en']);
    const outside = findingsOf(build('venue', { ...venue, lng: '121.3', lat: '31.15' }));
    expect(outside.map(({ rule }) => rule)).toEqual(['outside-district']);
    const shifted = findingsOf(build('venue', { ...venue, lng: '121.507419', lat: '31.212965' }));
    expect(shifted.map(({ rule }) => rule)).toEqual(['shifted-datum']);
  });
});

describe('an answer', () => {
  const troubleOf = (flag: string, answer: string) => {
    const question = questions.venue.find((candidate) => candidate.flag === flag);
    if (question === undefined) throw new Error(`no question ${flag}`);
    return answerTrouble(question, answer, words);
  };

  it('is taken as id, as name and as a list of either', () => {
    for (const [flag, answer] of [
      ['district', '黄浦'],
      ['district', 'outside'],
      ['kind', '博物馆'],
      ['topics', '历史，science'],
      ['subdistrict', ''],
      ['lng', '121.4'],
    ] as const)
      expect([flag, troubleOf(flag, answer)]).toEqual([flag, null]);
  });

  it('that cannot stand is told what to write', () => {
    expect(troubleOf('district', 'huangpo')?.zh).toContain('是不是 huangpu');
    expect(troubleOf('district', 'huangpo')?.en).toContain('did you mean huangpu?');
    expect(troubleOf('topics', '历史,histroy')?.zh).toContain('没有“histroy”，是不是 history');
    expect(troubleOf('name', '')?.zh).toContain('中文全名');
    expect(troubleOf('datum', 'GPS')?.zh).toContain('只能写 wgs84、gcj02、bd09');
    expect(troubleOf('lng', '东经121')?.zh).toContain('121.47179');
  });
});

describe('the new command', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'new-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('writes the file, shows who may be its twin, and never writes over one', () => {
    cpSync(good, join(scratch, 'c'), { recursive: true });
    const flags = Object.entries({ name: '新潮汐馆', 'name-en': 'New Tide Museum', ...venue, ...source }).flatMap(([flag, text]) => [
      `--${flag}`,
      text,
    ]);
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [join(root, 'scripts', 'new.ts'), '--content', 'c', ...flags, ...more], {
        encoding: 'utf8',
        cwd: scratch,
      });
    const first = run();
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('潮汐馆（venues/huangpu/tide-museum.json）');
    const path = join(scratch, 'c', 'venues', 'huangpu', 'new-tide-museum.json');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('"id": "new-tide-museum"');
    const again = run('--id', 'new-tide-museum');
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('已经有了')]);
    expect(run('--id', '../../x').status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
