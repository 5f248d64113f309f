import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { walkSchema } from '../schema/walk.ts';
import type { PlanPlace } from './places-file.ts';
import { draftWalk } from './walk-draft.ts';

const placeOf = (id: string, district: string): PlanPlace => ({
  id,
  code: 'AAAAAA',
  names: { zh: '馆', en: 'House' },
  kind: 'museum',
  district,
  position: null,
  hours: null,
  status: 'open',
  visit: 'inside',
  advanceDays: null,
  stepFree: 'unknown',
  forChildren: 'unknown',
  formerIds: [],
});
const words = {
  names: { zh: '我的“路”: #1', en: 'My "way": #1' },
  note: { zh: '草稿', en: 'Draft' },
  story: '故事',
  linkTitle: { zh: '行程', en: 'A plan' },
  link: 'https://learn-everywhere.example/plan/#1AAAA',
};

describe('a draft of a walk', () => {
  it('has front matter that the content check accepts, whatever the name', () => {
    const [, front = '', body = ''] = draftWalk([placeOf('tide-museum', 'huangpu'), placeOf('bell-tower', 'xuhui')], words).split('---\n');
    const walk = walkSchema.parse(parse(front));
    expect(walk.id).toBe('tide-museum-to-bell-tower');
    expect(walk.names).toEqual(words.names);
    expect(walk.stops.map(({ venue }) => venue)).toEqual(['tide-museum', 'bell-tower']);
    expect(walk.districts).toEqual(['huangpu', 'xuhui']);
    expect(body.trim()).toBe('故事');
  });
  it('names a place once and keeps long ids within the limit', () => {
    const long = placeOf(`a${'-very'.repeat(11)}`, 'huangpu');
    const text = draftWalk([long, placeOf('bell-tower', 'xuhui'), long], words);
    const walk = walkSchema.parse(parse(text.split('---\n')[1] ?? ''));
    expect(walk.stops).toHaveLength(2);
  });
});
