import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, trusted } from './html.ts';

describe('a template of HTML', () => {
  it('escapes texts and numbers, joins lists and leaves out null and false', () => {
    expect(html`<p title="${'"'}">${'<b>'}${2}${null}${false}${[html`<i>${'&'}</i>`, 'x']}</p>`.html).toBe(
      '<p title="&quot;">&lt;b&gt;2<i>&amp;</i>x</p>',
    );
  });
  it('takes what is trusted as it is', () => {
    expect(html`${trusted('<svg/>')}`.html).toBe('<svg/>');
  });
  it('lets no text open an element or leave an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.html)));
  });
});
