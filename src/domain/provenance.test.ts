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
  it('are the sources that say what they are about, and none where no source does', () => {
    const grounds = new Map(provenanceOf(venue).map(({ field, sources }) => [field, sources.length]));
    expect([grounds.get('position'), grounds.get('name')]).toEqual([1, 0]);
  });
  it('carry the date of the information where the record has its own', () => {
    expect(provenanceOf(venue).find(({ field }) => field === 'hours')?.date).toBe('2025-09-12');
  });
});
