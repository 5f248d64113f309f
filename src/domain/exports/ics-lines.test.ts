import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOctets, readIcs } from '../../tests/exports/read-files.ts';
import { anyText } from '../../tests/exports/sample-walks.ts';
import { escapeIcsText, foldIcsLine, icsStream } from './ics-lines.ts';

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true });

describe('the lines of a calendar', () => {
  it('are folded at 75 octets and never inside a character', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom('海', 'a', '😀', 'é'), minLength: 60, maxLength: 400 })), (text) => {
        const line = `SUMMARY:${escapeIcsText(text)}`;
        const pieces = foldIcsLine(line).split('\r\n');
        for (const piece of pieces) {
          expect(encoder.encode(piece).length).toBeLessThanOrEqual(75);
          expect(() => strict.decode(encoder.encode(piece))).not.toThrow();
          expect(piece.isWellFormed()).toBe(true);
        }
        expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line);
      }),
    );
  });
  it('use the room: 80 characters of Chinese take four lines, not eighty', () => {
    expect(lineOctets(foldIcsLine(`SUMMARY:${'上海'.repeat(40)}`))).toEqual([74, 73, 73, 31]);
  });
  it('escape the backslash first, then semicolon, comma and line end', () => {
    expect(escapeIcsText('a\\n;b,c\r\nd\re\u0007')).toBe('a\\\\n\\;b\\,c\\nd\\ne');
  });
  it('give any text back, but for controls', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stream = icsStream([`SUMMARY:${escapeIcsText(text)}`, 'END:VEVENT']);
        expect(stream.endsWith('\r\n')).toBe(true);
        expect(stream.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const kept = text
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(readIcs(stream).map(({ value }) => value)).toEqual([kept, 'VEVENT']);
      }),
    );
  });
});
