/** A content file as bytes on their way into the gate. */
export interface Specimen {
  readonly path: string;
  readonly text: string;
}

/** A stream of whole numbers below a bound, the same for the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Below = (below: number) => number;
type Mutation = (specimen: Specimen, below: Below) => Specimen;

const pick = <Item>(items: readonly Item[], below: Below): Item | undefined => items[below(items.length)];
const textly =
  (change: (text: string, below: Below) => string): Mutation =>
  ({ path, text }, below) => ({ path, text: change(text, below) });

/** A line `key: value` of either format with what stands before and after the value. */
const valueLines = (text: string): RegExpMatchArray[] => [...text.matchAll(/^(\s*(?:- )?"?[A-Za-z]+"?: ?)([^\n[{]+?)(,?)$/gm)];

function withValue(text: string, below: Below, value: (old: string) => string): string {
  const line = pick(valueLines(text), below);
  const [whole = '', head = '', old = '', tail = ''] = line ?? [];
  return line?.index === undefined ? text : text.slice(0, line.index) + head + value(old) + tail + text.slice(line.index + whole.length);
}

const odd = [
  '0',
  '-1',
  '1e999',
  '""',
  'true',
  '[]',
  '{}',
  '[[]]',
  '{"zh": 1}',
  '"null"',
  'NaN',
  '0x1F',
  '"\\ud800"',
  '"\\u0000"',
  '1.7976931348623157e308',
  '"2026-02-30"',
  '"javascript:alert(1)"',
  '"<script>"',
  '"👩‍👩‍👧"',
];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'id', 'zh', '', '👻'];
const paths = [
  '../../etc/passwd',
  'venues/../../x.json',
  'venues/huangpu/..%2fx.json',
  'venues/huangpu/👻.json',
  'venues//x.json',
  'venues/huangpu/.json',
  'venues/huangpu/A B.json',
  'walks/__proto__.md',
  '/etc/passwd',
  'venues/huangpu/con.json.json',
  `venues/huangpu/${'a'.repeat(300)}.json`,
  'pages/zh/../x.md',
  '',
];

/** The ways in which a file is damaged, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'cut short': textly((text, below) => text.slice(0, below(text.length))),
  'beginning lost': textly((text, below) => text.slice(below(text.length))),
  'piece lost': textly((text, below) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(60));
  }),
  'value of another type': textly((text, below) => withValue(text, below, () => pick(odd, below) ?? '')),
  'nested deeply': textly((text, below) => {
    const depth = 10 ** (1 + below(4));
    const [open, close] = pick(
      [
        ['[', ']'],
        ['{"a":', '}'],
        ['[{"zh":', '}]'],
      ] as const,
      below,
    ) ?? ['[', ']'];
    return withValue(text, below, () => `${open.repeat(depth)}1${below(2) === 0 ? close.repeat(depth) : ''}`);
  }),
  'huge text': textly((text, below) =>
    withValue(
      text,
      below,
      () =>
        `"${(pick(['a', '潮', '\\"', '\\\\', '<', '[', '(', '&a', ' ', '09:00-', '0', '-', 'https://'], below) ?? 'a').repeat(10 ** (2 + below(3)))}"`,
    ),
  ),
  'key twice': textly((text, below) => {
    const line = pick(valueLines(text), below);
    return line?.index === undefined
      ? text
      : `${text.slice(0, line.index)}${line[0].replace(/,?$/, text.startsWith('{') ? ',' : '')}\n${text.slice(line.index)}`;
  }),
  'byte order mark': textly((text, below) => (below(2) === 0 ? `\uFEFF${text}` : `${text.slice(0, 5)}\uFEFF${text.slice(5)}`)),
  'Windows lines': textly((text, below) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\r', '\u2028'], below) ?? '\r\n')),
  NUL: textly((text, below) => {
    const at = below(text.length);
    return `${text.slice(0, at)}\0${text.slice(at)}`;
  }),
  'wrong encoding': textly((text, below) =>
    Buffer.from(text, pick(['utf8', 'utf16le'] as const, below) ?? 'utf8').toString(
      pick(['latin1', 'utf16le', 'hex'] as const, below) ?? 'latin1',
    ),
  ),
  'odd key': textly((text, below) => {
    const line = pick(valueLines(text), below);
    if (line?.index === undefined) return text;
    return (
      text.slice(0, line.index) + line[0].replace(/[A-Za-z]+/, () => pick(names, below) ?? '') + text.slice(line.index + line[0].length)
    );
  }),
  'odd id': textly((text, below) =>
    text.replace(
      /("?id"?: )"?[^",\n]+"?/,
      (_, head: string) => `${head}"${pick(['👻', '../x', 'A', 'a--b', '-a', 'a'.repeat(61), '', '__proto__', 'é'], below) ?? ''}"`,
    ),
  ),
  'odd path': ({ text }, below) => ({ path: pick(paths, below) ?? '', text }),
  'sign put in': textly((text, below) => {
    const at = below(text.length);
    const sign =
      pick(
        [
          '{',
          '}',
          '[',
          ']',
          '"',
          ',',
          ':',
          '\\',
          '\n',
          '---\n',
          '\t',
          '&a ',
          '*a',
          '!!x ',
          '<b>',
          '\uD800',
          '\u202E',
          '潮',
          '| ',
          '> ',
          '#',
          '- ',
          '? ',
          '%YAML 1.1\n',
          '<<: ',
        ],
        below,
      ) ?? '';
    return text.slice(0, at) + sign + text.slice(at);
  }),
};

/** One to three mutations, chosen by the numbers. */
export function damaged(specimen: Specimen, below: Below): { readonly specimen: Specimen; readonly ways: readonly string[] } {
  const all = Object.keys(mutations);
  const ways = Array.from({ length: 1 + (below(3) === 0 ? 1 + below(2) : 0) }, () => pick(all, below) ?? '');
  return { specimen: ways.reduce((current, way) => mutations[way]?.(current, below) ?? current, specimen), ways };
}
