import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOctets, readIcs } from '../../tests/exports/read-files.ts';
import { anyText } from '../../tests/exports/sample-walks.ts';
import { saturdayAfter, type SuggestedEvent, weeksBetween, writeIcs } from './ics.ts';

const sample: SuggestedEvent = {
  uid: 'walk-tide-walk@example.org',
  sequence: 1,
  updated: '2026-11-21',
  day: '2026-11-28',
  time: { startMinutes: 600, durationMinutes: 150 },
  lang: 'zh-CN',
  title: '走一走：潮汐',
  description: '日子只是建议。\n1 潮汐馆',
  location: '潮汐馆, 滨江路1号',
  position: [121.5, 31.25],
  url: 'https://example.org/walks/tide-walk/',
  product: '-//Example//Walks//zh-CN',
};
const valueOf = (event: SuggestedEvent, name: string): string | undefined =>
  readIcs(writeIcs(event)).findLast((property) => property.name === name)?.value;

describe('a suggested date', () => {
  it('begins and ends in Shanghai time, with the zone described', () => {
    expect(writeIcs(sample)).toContain('DTSTART;TZID=Asia/Shanghai:20261128T100000\r\nDTEND;TZID=Asia/Shanghai:20261128T123000\r\n');
    expect(writeIcs(sample)).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n');
  });
  it('is the whole day where the length is unknown, and its end is the next day', () => {
    expect(writeIcs({ ...sample, day: '2026-12-31', time: null })).toContain(
      'DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n',
    );
  });
  it('runs past midnight where it must', () => {
    expect(valueOf({ ...sample, time: { startMinutes: 23 * 60, durationMinutes: 90 } }, 'DTEND')).toBe('20261129T003000');
  });
  it('takes its stamp from the content, blocks nothing and gives latitude before longitude', () => {
    expect(valueOf(sample, 'DTSTAMP')).toBe('20261121T000000Z');
    expect(valueOf(sample, 'STATUS')).toBe('TENTATIVE');
    expect(valueOf(sample, 'TRANSP')).toBe('TRANSPARENT');
    expect(valueOf(sample, 'GEO')).toBe('31.25;121.5');
    expect(writeIcs({ ...sample, position: null })).not.toContain('GEO');
  });
  it('has what RFC 5545 asks of every event, each once, and lines of at most 75 octets, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, location) => {
        const text = writeIcs({ ...sample, title, description, location });
        const names = readIcs(text).map(({ name }) => name);
        for (const name of ['PRODID', 'VERSION', 'UID', 'DTSTAMP', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'SEQUENCE'])
          expect(names.filter((other) => other === name)).toHaveLength(1);
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(names.filter((name) => name === 'END').length);
        expect(Math.max(...lineOctets(text))).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('the suggested day', () => {
  it('is the next Saturday, a week on when today is one', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-27'].map(saturdayAfter)).toEqual([
      '2026-11-21',
      '2026-11-28',
      '2026-11-28',
      '2027-01-02',
    ]);
  });
  it('raises the sequence week by week and never below 0', () => {
    expect([
      weeksBetween('2026-11-21', '2026-11-28'),
      weeksBetween('2026-11-21', '2027-01-02'),
      weeksBetween('2026-11-21', '2026-11-07'),
    ]).toEqual([1, 6, 0]);
  });
});
