import type { HolidayDays } from '../holidays.ts';
import type { Weekday } from '../hours.ts';
import type { FormCollection } from '../json-schemas.ts';
import type { Host } from './doors.ts';
import type { FormSchema } from './form-schema.ts';
import type { FormWords } from './form-words.ts';

/** A word of a vocabulary; `within` is the district of a subdistrict. */
export interface FormTerm {
  readonly id: string;
  readonly name: string;
  readonly within?: string;
}

/** What the build writes for the form, in one language. */
export interface FormFile {
  readonly schemas: Readonly<Record<FormCollection, FormSchema>>;
  readonly words: FormWords;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly terms: Readonly<Record<'kind' | 'topics' | 'audiences' | 'base' | 'district' | 'subdistrict', readonly FormTerm[]>>;
  readonly holidays: HolidayDays;
  readonly host: Host;
}
