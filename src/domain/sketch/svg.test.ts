import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe, escapeText, short, tag, textAt } from './svg.ts';

group('escapeText', () => {
  it('makes markup and quotes harmless', () => {
    expect(escapeText(`<script>alert("1")</script> & 'x'`)).toBe('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
  });
  it('leaves no sign that could end a text or an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeText(text))));
  });
});

group('short', () => {
  it('keeps one decimal and drops what says nothing', () => {
    expect([0.5, -0.26, 12.04, -0.04, 3].map(short)).toEqual(['.5', '-.3', '12', '0', '3']);
  });
  it('reads back to within half a tenth', () => {
    const sheet = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(fc.property(sheet, (value) => Math.abs(Number(short(value)) - value) <= 0.0501));
  });
});

group('tag', () => {
  it('leaves out undefined and false, escapes values and closes empty elements', () => {
    expect(tag('a', { href: '#x"y', class: undefined, hidden: false, download: true })).toBe('<a href="#x&quot;y" download/>');
    expect(textAt(1.25, 2, 'A&B')).toBe('<text x="1.3" y="2">A&amp;B</text>');
  });
});

group('describe', () => {
  it('ties the title and the description to the drawing by ids of its own', () => {
    const { attributes, content } = describe('map', '全市', '海岸');
    expect(attributes).toEqual({ 'aria-labelledby': 'map-t map-d' });
    expect(content).toBe('<title id="map-t">全市</title><desc id="map-d">海岸</desc>');
  });
});
