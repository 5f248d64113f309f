import { errorAt, type RecordProblem, type RecordRule, warningAt } from '../check/rule.ts';
import { isObject } from '../check/texts.ts';
import type { Path } from '../check/finding.ts';

const fix = {
  zh: '写 021-12345678（上海座机八位）、4001234567 或 12345 这样的号码，用半角数字',
  en: 'Write a number such as 021-12345678 (eight digits for a landline in Shanghai), 4001234567 or 12345, in plain digits',
};

/** Telephone numbers can be dialled, and are those of an institution. */
export const phoneFormat: RecordRule = {
  name: 'phone-format',
  description: '电话用半角数字，座机写区号；不写私人手机号。',
  scope: 'record',
  *check({ kind, value }) {
    if (kind !== 'venues' || !isObject(value) || !Array.isArray(value['phone'])) return;
    for (const [index, phone] of value['phone'].entries()) if (typeof phone === 'string') yield* checkPhone(phone, ['phone', index]);
  },
};

function* checkPhone(phone: string, path: Path): Generator<RecordProblem> {
  const plain = phone.normalize('NFKC');
  if (/[０-９－（）＋]/.test(phone)) {
    const better = plain.replace(/[()]/g, '');
    yield errorAt(
      path,
      { zh: `“${phone}”里有全角数字或符号`, en: `“${phone}” holds full-width digits or signs` },
      { zh: `写 "${better}"`, en: `Write "${better}" instead` },
    );
    return;
  }
  // The schema speaks of letters and other signs.
  if (!/^[\d+ -]+$/.test(plain)) return;
  const digits = plain.replace(/\D/g, '').replace(/^86(?=\d{10})/, '');
  if (/^1[3-9]\d{9}$/.test(digits))
    yield warningAt(
      path,
      { zh: `“${phone}”是手机号`, en: `“${phone}” is a mobile number` },
      {
        zh: '确认它是单位公开的号码；私人的号码删掉',
        en: 'Make sure that the institution itself publishes it; delete it if it is private',
      },
    );
  else if (/^0?21/.test(digits) && digits.length >= 9 && !/^0?21\d{8}$/.test(digits))
    yield errorAt(path, { zh: `“${phone}”不是八位的上海座机`, en: `“${phone}” has not the eight digits of a landline in Shanghai` }, fix);
  else if (/^[2-9]\d{7}$/.test(digits))
    yield warningAt(
      path,
      { zh: `“${phone}”没有区号`, en: `“${phone}” lacks the area code` },
      { zh: `写 "021-${digits}"`, en: `Write "021-${digits}" instead` },
    );
}
