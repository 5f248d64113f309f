import { describe, expect, it } from 'vitest';
import { parseHours } from './hours.ts';
import { cutAtMidnight } from './hours-overnight.ts';

const cutIn = (text: string) => {
  const parsed = parseHours(text);
  return parsed.ok ? cutAtMidnight(parsed.rules) : undefined;
};

describe('cutAtMidnight', () => {
  it.for([
    ['Fr 18:00-02:00; Sa 10:00-12:00', { evening: 0, later: 1 }],
    ['Mo-Su 18:00-02:00; Tu off', { evening: 0, later: 1 }],
    ['Mo 09:00-12:00; Fr 18:00-02:00; PH off', { evening: 1, later: 2 }],
    ['Sa 10:00-12:00; Fr 18:00-02:00', null],
    ['Fr 18:00-02:00; Mo-Th 18:00-24:00', null],
    ['Fr,Sa 18:00-02:00', null],
    ['Fr 18:00-24:00; Sa 00:00-02:00,10:00-12:00', null],
  ] as const)('of %j is %j', ([text, cut]) => {
    expect(cutIn(text)).toEqual(cut);
  });
});
