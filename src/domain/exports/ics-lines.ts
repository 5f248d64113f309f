const encoder = new TextEncoder();
const mostOctets = 75;

// RFC 5545 (section 3.1) forbids controls but the tab inside a line.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A text value (RFC 5545, section 3.3.11): the backslash first, then semicolon, comma and line feed; other controls are left out. */
export const escapeIcsText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Folds a line at 75 octets of UTF-8 (section 3.1), never inside a character; the pieces are joined by CRLF and a space. */
export function foldIcsLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    // The space that begins a continuation is one of its 75 octets.
    if (octets + size > mostOctets - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** Content lines as a stream: each folded, each ended by CRLF. */
export const icsStream = (lines: readonly string[]): string => lines.map((line) => `${foldIcsLine(line)}\r\n`).join('');
