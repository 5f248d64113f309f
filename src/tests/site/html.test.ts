import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';

const pages = new Map(readBuiltSite().map((page) => [page.path, page]));

/** One page of each type, those with the most parts. */
export const pageTypes = [
  '',
  'venues/',
  'venues/shanghai-history-museum/',
  'kinds/library/',
  'topics/',
  'topics/history/',
  'audiences/older-adults/',
  'districts/',
  'districts/hongkou/',
  'districts/huangpu/nanjingdonglu/',
  'bases/',
  'bases/kepu-jiaoyu/',
  'walks/',
  'walks/yangpu-century-industry-2017/',
  'walks/in/xuhui/',
  'walks/about/riverside/',
  'walks/level/official-micro-tour/',
  'activities/',
  'events/',
  'services/',
  'about/',
  'search/',
  'map/',
  'map/2/',
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes what HTML allows; these are matters of taste.
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'no-implicit-button-type': 'error',
    'tel-non-breaking': 'off',
    'no-raw-characters': 'off',
    'script-type': 'off',
  },
});

describe('HTML of each page type', () => {
  it.each([...pageTypes.flatMap((path) => [path, `en/${path}`]), '404.html'])('/%s is valid', async (path) => {
    const report = await validator.validateString(pages.get(path)?.html ?? '');
    expect(pages.has(path), path).toBe(true);
    expect(
      report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`),
      ),
    ).toEqual([]);
  });
});
