import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../../scripts/lib/read-content.ts';
import { canonicalJson } from '../canonical.ts';
import { writeCanonical } from '../canonical-value.ts';
import { collectionDefinitions } from '../collections.ts';
import { formSchemas } from '../json-schemas.ts';
import { checkDraft } from './check-draft.ts';
import { issueUrl, longestAddress, newFileUrl } from './doors.ts';
import { changedPaths, valueAt, withValue } from './draft-path.ts';
import { keysIn } from './form-schema.ts';
import { tidyDraft } from './tidy-draft.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content');
const schemas = formSchemas();
const collections = ['venues', 'activities', 'events'] as const;
const files = readContent(content).flatMap(({ path, text }) => {
  const collection = collections.find((name) => path.startsWith(`${name}/`));
  return collection === undefined || typeof text !== 'string' ? [] : [{ collection, path, text }];
});
const sample: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'good', 'venues', 'huangpu', 'tide-museum.json'), 'utf8'),
);

describe('the form, held against all content', () => {
  it('accepts every record, changes none, and writes each as npm run fix would', () => {
    expect(files.length).toBeGreaterThan(800);
    for (const { collection, path, text } of files) {
      const schema = schemas[collection];
      const value: unknown = JSON.parse(text);
      const tidy = tidyDraft(value, schema);
      expect(tidy, path).toEqual(value);
      expect(checkDraft(tidy, schema), path).toEqual([]);
      const fixed = canonicalJson(text, collectionDefinitions[collection].schema);
      expect({ ok: true, text: writeCanonical(tidy, keysIn(schema)) }, path).toEqual(fixed);
    }
  });
});

/** Every place in a value. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [path, ...entries.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

describe('the validator of the form', () => {
  const zod = collectionDefinitions.venues.schema;
  const schema = schemas.venues;
  const places = placesIn(sample).filter((path) => path.length > 0);

  it('is as strict as the schema of the gate, whatever is put anywhere', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        ' ',
        'x',
        'unknown',
        'https://a.cn',
        'javascript:alert(1)',
        'http://',
        '2025-13',
        '25:00',
        true,
        0,
        -1,
        1.5,
        400,
        [],
        {},
        ['x'],
        [{}],
        { zh: 'a' },
        { zh: 'a', en: ' ' },
        { state: 'works' },
        { linkable: true, date: null },
      ),
      fc.string(),
      fc.double(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (path, value) => {
        const changed = withValue(sample, path, value);
        const byGate = zod.safeParse(changed).success;
        const byForm = checkDraft(changed, schema).length === 0;
        if (byForm) expect(byGate, `${path.join('.')} = ${JSON.stringify(value)}`).toBe(true);
        // The form is stricter only about blanks and web addresses.
        else if (byGate) expect(typeof value === 'string' && (value.trim() === '' || /^\s*https?:/i.test(value))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses keys that the schema does not know, and names the place', () => {
    expect(checkDraft(withValue(sample, ['hours', 'what'], 1), schema)).toEqual([{ path: ['hours', 'what'], trouble: 'unknown-key' }]);
    expect(checkDraft(withValue(sample, ['names'], undefined), schema)).toEqual([{ path: ['names'], trouble: 'missing' }]);
    expect(checkDraft(withValue(sample, ['status'], { state: 'works' }), schema)).toEqual([
      { path: ['status', 'note'], trouble: 'status-note' },
    ]);
  });

  it('knows the schema in the form in which the site publishes it', () => {
    expect(Object.keys(schemas.venues.properties ?? {})).toEqual(Object.keys(collectionDefinitions.venues.schema.shape));
    expect(z.toJSONSchema(zod, { io: 'input' }).properties).toEqual(schemas.venues.properties);
  });
});

describe('a draft', () => {
  it('becomes a file in which nothing known is null, nothing optional is written, and half-filled groups stay', () => {
    const draft = {
      id: 'a',
      address: { zh: ' ', en: '' },
      hours: { rule: 'Mo-Su 09:00-17:00' },
      aliases: [''],
      sources: [{ url: 'https://a.cn' }],
    };
    expect(tidyDraft(draft, schemas.venues)).toMatchObject({
      id: 'a',
      address: null,
      hours: { rule: 'Mo-Su 09:00-17:00', date: null },
      phone: null,
      topics: [],
      sources: [{ url: 'https://a.cn', date: null, linkable: false }],
    });
  });

  it('of which nothing is written yet wants only what has to be written', () => {
    const problems = checkDraft(tidyDraft({ sources: [{}] }, schemas.activities), schemas.activities);
    expect(problems.map(({ path, trouble }) => `${path.join('.')} ${trouble}`)).toEqual([
      'id missing',
      'names missing',
      'evidence missing',
      'description missing',
      'sources few',
    ]);
  });

  it('is changed at one place and nowhere else', () => {
    const changed = withValue(sample, ['hours', 'lastEntry'], '16:00');
    expect(changedPaths(sample, changed)).toEqual([['hours', 'lastEntry']]);
    expect(valueAt(changed, ['hours', 'lastEntry'])).toBe('16:00');
    expect(withValue(changed, ['hours', 'lastEntry'], '16:30')).toEqual(sample);
    expect(valueAt(withValue({}, ['sources', 0, 'url'], 'x'), ['sources', 0, 'url'])).toBe('x');
  });
});

describe('the doors', () => {
  const host = { repository: 'https://host.example/a/b', branch: 'main', email: '' };

  it('carry the very bytes of the file, or say that they cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const url = newFileUrl(host, 'content/venues/huangpu/a.json', text.toWellFormed());
        expect(url === null || new URL(url).searchParams.get('value') === text.toWellFormed()).toBe(true);
      }),
    );
    expect(newFileUrl(host, 'content/venues/huangpu/a.json', '馆'.repeat(2000))).toBeNull();
    expect(newFileUrl(host, 'content/venues/huangpu/a.json', 'x')).toBe(
      'https://host.example/a/b/new/main/content/venues/huangpu?filename=a.json&value=x',
    );
    expect(issueUrl(host, 't', '馆'.repeat(2000), 'short').length).toBeLessThan(longestAddress);
  });
});
