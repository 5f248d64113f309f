import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHours } from './hours.ts';
import { rewriteHours } from './hours-rewrite.ts';

describe('rewriteHours', () => {
  it.for([
    ['Tu-Su 09:00—17:00; PH 09:00-17:00', 'Tu-Su 09:00-17:00; PH 09:00-17:00'],
    ['周二至周日 9：00－17：00', 'Tu-Su 09:00-17:00'],
    ['周二至周日9:00-17:00；周一闭馆', 'Tu-Su 09:00-17:00; Mo off'],
    ['每天 9点-16点半', 'Mo-Su 09:00-16:30'],
    ['星期一、星期三 9:00-11:30，13:00-16:00', 'Mo,We 09:00-11:30,13:00-16:00'],
    ['Mon-Fri 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['mo-fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Tuesday–Sunday 9am-5pm', 'Tu-Su 09:00-17:00'],
    ['Mo-Fr 9-17', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr: 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09.00-17.00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09:00-17:00, Sa 10:00-16:00', 'Mo-Fr 09:00-17:00; Sa 10:00-16:00'],
    ['Mo-Fr 09:00-17:00 Sa 10:00-16:00', 'Mo-Fr 09:00-17:00; Sa 10:00-16:00'],
    ['Mo-Fr 09:00-12:00 13:00-17:00', 'Mo-Fr 09:00-12:00,13:00-17:00'],
    ['Mo 09:00-12:00;', 'Mo 09:00-12:00'],
    ['Mo 09:00-12:00;; Tu 09:00-12:00', 'Mo 09:00-12:00; Tu 09:00-12:00'],
    ['Mo Tu 09:00-12:00', 'Mo,Tu 09:00-12:00'],
    ['Mo PH 09:00-12:00', 'Mo,PH 09:00-12:00'],
    ['Sa[1,3] 10:00-12:00', 'Sa[1],Sa[3] 10:00-12:00'],
    ['Mo 09:00-12:00; 15:00-18:00', 'Mo 09:00-12:00; Mo-Su 15:00-18:00'],
    ['2026 Feb 16-Mar 18 09:00-12:00', '2026 Feb 16-2026 Mar 18 09:00-12:00'],
    ['2026 Jan-2026 Mar 09:00-12:00', '2026 Jan-Mar 09:00-12:00'],
    ['Apr-Oct 15 09:00-12:00', 'Apr 01-Oct 15 09:00-12:00'],
    ['Daily 10:00-18:00', 'Mo-Su 10:00-18:00'],
  ])('writes %j as %j', ([text, written]) => {
    expect(parseHours(text ?? '').ok).toBe(false);
    expect(rewriteHours(text ?? '')).toBe(written);
  });

  it.for([
    'Mo-Fr 09:00-17:00 "预约"',
    'sunrise-sunset',
    'SH off',
    'Mo 09:00+',
    'Mo 09:00-17:00 || off',
    '周一闭馆',
    '',
    '随到随看',
    'Xx 09:00-17:00',
  ])('makes no guess at %j', (text) => {
    expect(rewriteHours(text)).toBeNull();
  });

  it('gives only hours that can be read, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[MoTuFrPH0-9:;, -]{0,40}$/)), (text) => {
        const written = rewriteHours(text);
        return written === null || parseHours(written).ok;
      }),
    );
  });
});
