import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../tests/exports/read-files.ts';
import { anyText } from '../../tests/exports/sample-walks.ts';
import { element, textElement, xmlDocument, xmlText } from './xml.ts';

describe('XML', () => {
  it('gives any text back, in content and in attributes, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, value) => {
        const root = readXml(xmlDocument(element('a', { b: value }, element('c', {}, content))));
        expect(root.attributes['b']?.replaceAll('&#9;', '\t').replaceAll('&#10;', '\n')).toBe(xmlText(value));
        expect(root.children[0]?.text).toBe(xmlText(content));
      }),
    );
  });
  it('drops controls, halves of surrogate pairs and non-characters, and keeps Chinese and emoji', () => {
    expect(xmlText('上\u0000海\u0007\ud800😀\udc00\ufffe\uffff\u{20000}')).toBe('上海😀\u{20000}');
  });
  it('writes line ends as one line feed, so that every reader gets the same text', () => {
    expect(xmlText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
  it('leaves out an element without text and closes one without content', () => {
    expect(element('a', {}, textElement('b', ''), textElement('c', null), null, element('d', { e: '"<&>' })).xml).toBe(
      '<a><d e="&quot;&lt;&amp;&gt;"/></a>',
    );
  });
});
