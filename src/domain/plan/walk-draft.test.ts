import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalMarkdown, canonicalMarkdownRecord } from '../canonical.ts';
import { walkSchema } from '../schema/walk.ts';
import type { PlanPlace } from './places-file.ts';
import { draftFiles, draftInFragment, draftWalk, fragmentOfDraft } from './walk-draft.ts';

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
  story: { zh: '故事', en: 'A story' },
  linkTitle: { zh: '行程', en: 'A plan' },
  link: 'https://learn-everywhere.example/plan/#1AAAA',
};

describe('a draft of a walk', () => {
  it('has front matter that the content check accepts, whatever the name, in the form that fix gives it', () => {
    const [file, english] = draftFiles(draftWalk([placeOf('tide-museum', 'huangpu'), placeOf('bell-tower', 'xuhui')], words));
    const [, front = '', body = ''] = file.text.split('---\n');
    const walk = walkSchema.parse(parse(front));
    expect(file.path).toBe('content/walks/tide-museum-to-bell-tower.md');
    expect(walk.id).toBe('tide-museum-to-bell-tower');
    expect(walk.names).toEqual(words.names);
    expect(walk.stops.map(({ venue }) => venue)).toEqual(['tide-museum', 'bell-tower']);
    expect(walk.districts).toEqual(['huangpu', 'xuhui']);
    expect(body.trim()).toBe('故事');
    expect(canonicalMarkdownRecord(file.text, walkSchema)).toEqual({ ok: true, text: file.text });
    expect(english.text).toBe('---\nid: tide-museum-to-bell-tower\n---\n\nA story\n');
    expect(canonicalMarkdown(english.text)).toEqual({ ok: true, text: english.text });
  });
  it('names a place once and keeps long ids within the limit', () => {
    const long = placeOf(`a${'-very'.repeat(11)}`, 'huangpu');
    const [{ text }] = draftFiles(draftWalk([long, placeOf('bell-tower', 'xuhui'), long], words));
    const walk = walkSchema.parse(parse(text.split('---\n')[1] ?? ''));
    expect(walk.stops).toHaveLength(2);
  });
  it('is handed over in a fragment, whole, and a damaged fragment is none', () => {
    const draft = draftWalk([placeOf('tide-museum', 'huangpu'), placeOf('bell-tower', 'xuhui')], words);
    expect(draftInFragment(fragmentOfDraft(draft))).toEqual(draft);
    expect(['', '#', '#draft=', '#draft=%', '#draft=%7B', '#other'].map(draftInFragment)).toEqual(Array(6).fill(undefined));
  });
});
