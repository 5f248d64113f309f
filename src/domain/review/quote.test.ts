import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, quote } from './quote.ts';

/** What a code span shows, by CommonMark 6.1: between the fences, one space taken off each end. */
const shownIn = (quoted: string): string | undefined => /^(`+) (.*) \1$/s.exec(quoted)?.[2]?.replaceAll('\\|', '|');

describe('a quoted text', () => {
  it.each([
    ['@everyone please look', '` @everyone please look `'],
    ['[click](https://evil.example)', '` [click](https://evil.example) `'],
    ['<img src=x onerror=alert(1)>', '` <img src=x onerror=alert(1)> `'],
    ['closes `#1', '`` closes `#1 ``'],
    ['``` fence ```', '```` ``` fence ``` ````'],
    ['a | b', '` a \\| b `'],
    ['one\n\n# two\r\n- three', '` one # two - three `'],
    ['<!-- learn-everywhere-review -->', '` <!-- learn-everywhere-review --> `'],
    ['\u202Ereversed\u200B', '` \\u{202e}reversed\\u{200b} `'],
    ['', '` `'],
  ])('keeps %j to itself', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });
  it('is one line in one code span that nothing inside can close, whatever the text', () => {
    const hostile = fc.string({ unit: fc.constantFrom('`', '|', '\n', '@', '<', '[', '\\', 'a', '馆', '\u202e', '\r', ' ') });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (text) => {
        const quoted = quote(text);
        expect(quoted).not.toMatch(/[\n\r\u2028\u2029]/);
        if (quoted === '` `') return;
        const fence = /^`+/.exec(quoted)?.[0] ?? '';
        const inside = shownIn(quoted) ?? '';
        expect(inside.match(/`+/g)?.includes(fence) ?? false).toBe(false);
        expect(quoted.replaceAll('\\|', '')).not.toContain('|');
      }),
    );
  });
  it('cuts what is endless', () => {
    expect(quote('馆'.repeat(100_000)).length).toBeLessThan(320);
  });
});

describe('a link', () => {
  it('is made only of plain web addresses', () => {
    expect(linkTo('map', 'https://a.example/x?y=1')).toBe('[map](https://a.example/x?y=1)');
    expect(
      ['javascript:alert(1)', 'https://a.example/)](x', 'https://a.example/ b', 'data:text/html,x'].map((to) => linkTo('map', to)),
    ).toEqual(Array.from({ length: 4 }, () => 'map'));
  });
});
