/** Just enough of CBOR (RFC 8949) to cut an encoded array into its items and to write arrays of texts. */

const arrayType = 4;
const textType = 3;
const mapType = 5;

interface Head {
  readonly type: number;
  readonly value: number;
  /** Offset after the head. */
  readonly end: number;
}

function headAt(bytes: Buffer, offset: number): Head {
  const first = bytes.readUInt8(offset);
  const type = first >> 5;
  const size = first & 31;
  if (size < 24) return { type, value: size, end: offset + 1 };
  if (size === 24) return { type, value: bytes.readUInt8(offset + 1), end: offset + 2 };
  if (size === 25) return { type, value: bytes.readUInt16BE(offset + 1), end: offset + 3 };
  if (size === 26) return { type, value: bytes.readUInt32BE(offset + 1), end: offset + 5 };
  throw new Error(`CBOR: item of unexpected size ${size} at ${offset}`);
}

function endOf(bytes: Buffer, offset: number): number {
  const { type, value, end } = headAt(bytes, offset);
  if (type === 2 || type === textType) return end + value;
  if (type !== arrayType && type !== mapType) return end;
  let at = end;
  for (let item = 0; item < value * (type === mapType ? 2 : 1); item++) at = endOf(bytes, at);
  return at;
}

/** The encoded items of an encoded array. Throws if it is not one, or if bytes follow it. */
export function itemsOf(array: Buffer): Buffer[] {
  const { type, value, end } = headAt(array, 0);
  if (type !== arrayType) throw new Error('CBOR: not an array');
  const items: Buffer[] = [];
  let at = end;
  for (let item = 0; item < value; item++) {
    const next = endOf(array, at);
    items.push(array.subarray(at, next));
    at = next;
  }
  if (at !== array.length) throw new Error('CBOR: bytes after the array');
  return items;
}

/** The text of an encoded text. Throws if it is not one. */
export function textOf(item: Buffer): string {
  const { type, value, end } = headAt(item, 0);
  if (type !== textType) throw new Error('CBOR: not a text');
  return item.toString('utf8', end, end + value);
}

function encodeHead(type: number, value: number): Buffer {
  const first = type << 5;
  if (value < 24) return Buffer.from([first | value]);
  if (value < 0x100) return Buffer.from([first | 24, value]);
  const head = Buffer.alloc(value < 0x10000 ? 3 : 5);
  head.writeUInt8(first | (value < 0x10000 ? 25 : 26));
  if (value < 0x10000) head.writeUInt16BE(value, 1);
  else head.writeUInt32BE(value, 1);
  return head;
}

export const encodeArray = (items: readonly Buffer[]): Buffer => Buffer.concat([encodeHead(arrayType, items.length), ...items]);

export function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([encodeHead(textType, bytes.length), bytes]);
}
