import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provenanceOf } from './provenance.ts';
import { venueSchema } from './schema/venue.ts';

const file = join(import.meta.dirname, '..', '..', 'content', 'venues', 'huangpu', 'bank-museum.json');
const venue = venueSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('the grounds of a venue', () => {
  it('are given for what the record says and nothing else', () => {
    expect(provenanceOf(venue).map(({ field }) => field)).toEqual(['name', 'address', 'position', 'hours', 'offers']);
  });
  it('are the sources that name the field, else those that do not say what they are about, with a word on it', () => {
    const [position] = provenanceOf(venue).filter(({ field }) => field === 'position');
    expect([position?.sources.length, position?.isGuess]).toEqual([1, false]);
    const plain = { ...venue, sources: [{ title: { zh: '甲', en: 'A' }, date: '2024', linkable: false }, ...venue.sources] };
    const [name] = provenanceOf(plain);
    expect([name?.sources.map(({ date }) => date), name?.isGuess]).toEqual([['2024'], true]);
  });
  it('carry the date of the information where the record has its own', () => {
    expect(provenanceOf(venue).find(({ field }) => field === 'hours')?.date).toBe('2025-09-12');
  });
});
