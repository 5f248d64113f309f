import type { z } from 'zod';
import { guideOf, keysOf, schemaAt } from './check/schema-fields.ts';

/** A field as the guide for editors shows it. */
export interface GuideField {
  /** As editors see it in messages: `hours.rule`, `sources[].url`. */
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly required: boolean;
}

const deepest = 4;

/** Every field of a collection with what its schema says, in the order of the file; a field of a field stands below it. */
export function guideFields(schema: z.ZodType, path: readonly (string | number)[] = []): GuideField[] {
  return keysOf(schemaAt(schema, path)).flatMap((key) => {
    const here = [...path, key];
    const field = schemaAt(schema, here);
    if (field === null) return [];
    const guide = guideOf(field);
    const own = {
      name: nameOf(here),
      meaning: guide?.meaning ?? '',
      example: guide?.example ?? '',
      required: !field.safeParse(undefined).success,
    };
    if (here.length >= deepest * 2 || isText(field)) return [own];
    const within = schemaAt(field, [0]) === null ? here : [...here, 0];
    return [own, ...guideFields(schema, within)];
  });
}

/** A text in both languages is told of once; its `zh` and `en` are the same everywhere. */
const isText = (field: z.ZodType): boolean => keysOf(field).join() === 'zh,en';

const nameOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[]` : name === '' ? step : `${name}.${step}`), '');
