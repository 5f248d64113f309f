import { describe, expect, it } from 'vitest';
import { encodeArray, encodeText, itemsOf, textOf } from './cbor.ts';

const long = '潮'.repeat(30_000);

describe('the little CBOR that search needs', () => {
  it.for(['', '上海', 'x'.repeat(300), long])('writes and reads a text', (text) => {
    expect(textOf(encodeText(text))).toBe(text);
  });

  it('cuts an array into its items, whatever they are', () => {
    const items = [
      encodeText(long),
      encodeArray([encodeText('a'), encodeArray([])]),
      Buffer.from([0x39, 0x01, 0x00]),
      Buffer.from([0xa1, 0x61, 0x61, 0x18, 0x20]),
    ];
    expect(itemsOf(encodeArray(items))).toEqual(items);
    expect(itemsOf(encodeArray(Array.from({ length: 70_000 }, () => encodeText(''))))).toHaveLength(70_000);
  });

  it('refuses what is not an array, and bytes after one', () => {
    expect(() => itemsOf(encodeText('a'))).toThrow('not an array');
    expect(() => itemsOf(Buffer.concat([encodeArray([]), Buffer.from([0])]))).toThrow('bytes after');
    expect(() => textOf(encodeArray([]))).toThrow('not a text');
  });
});
