import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Venue, venueSchema } from '../schema/venue.ts';
import { confirmField } from './confirm-field.ts';
import { agingFields, staleFields } from './freshness.ts';
import { phoneRound } from './phone-round.ts';

const text = readFileSync(
  join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'good', 'venues', 'huangpu', 'tide-museum.json'),
  'utf8',
);
const museum = venueSchema.parse(JSON.parse(text));
const today = '2026-11-22';
const queue = (change: Partial<Venue>): string[] =>
  staleFields([{ ...museum, status: { state: 'open' }, ...change }], today).map(({ field }) => field);

describe('the freshness queue', () => {
  it('holds what is past its half-life, the most doubtful first', () => {
    expect(queue({})).toEqual(['booking', 'hours', 'phone', 'admission']);
    expect(queue({ admission: null, access: null, phone: null, booking: null })).toEqual(['hours']);
  });

  it('counts a date without its day from its end, and takes none for old', () => {
    const hours = (date: string | null) =>
      queue({ admission: null, access: null, phone: null, booking: null, hours: museum.hours && { ...museum.hours, date } });
    expect(hours('2026-05')).toEqual([]);
    expect(hours('2026-05-22')).toEqual(['hours']);
    expect(hours('2026-05-23')).toEqual([]);
    expect(hours(null)).toEqual(['hours']);
  });

  it('asks first where the venue itself is in doubt, and never where it has closed', () => {
    const note = { zh: '有疑问', en: 'In doubt' };
    const doubtful: Venue = { ...museum, id: 'z', status: { state: 'doubtful', note } };
    expect(staleFields([{ ...museum, status: { state: 'open' } }, doubtful], today)[0]?.venue.id).toBe('z');
    expect(queue({ status: { state: 'closed', note } })).toEqual([]);
  });

  it('drops a field that was confirmed, with one line changed', () => {
    for (const field of agingFields) {
      const confirmed = confirmField(text, field, today);
      if (!confirmed.ok) throw new Error(confirmed.wrong.en);
      const lines = confirmed.text.split('\n');
      expect(text.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1);
      expect(staleFields([venueSchema.parse(JSON.parse(confirmed.text))], today).map((stale) => stale.field)).not.toContain(field);
    }
  });

  it('confirms nothing that is not written', () => {
    expect(confirmField(text.replace(/"phone": \[[^\]]*\]/, '"phone": null'), 'phone', today)).toMatchObject({ ok: false });
    expect(confirmField('{', 'hours', today)).toMatchObject({ ok: false });
    const untidy = confirmField(JSON.stringify(JSON.parse(text)), 'hours', today);
    expect(untidy.ok ? '' : untidy.wrong.en).toContain('npm run fix');
  });
});

describe('the sheet of a phone round', () => {
  it('has a page for each subdistrict, and escapes all it is given', () => {
    const bad = { ...museum, id: 'bad', names: { zh: '<script>x</script>', en: 'x' }, subdistrict: null };
    const page = phoneRound(staleFields([museum, bad], today), (id) => `${id}&`, today);
    expect(page.match(/<section>/g)).toHaveLength(2);
    expect(page).toContain('huangpu&amp; waitan&amp;');
    expect(page).not.toContain('<script>');
    expect(page).toContain('Tu-Su 09:00-17:00; PH 09:00-17:00');
  });
});
