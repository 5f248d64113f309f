import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type ImportLine, readSources, type SourceCode, walk } from './source-imports.ts';

/** What a module may import: files of the project by pattern, packages by pattern. Types cross every boundary. */
interface Boundary {
  readonly module: RegExp;
  readonly files: readonly RegExp[];
  readonly packages: readonly RegExp[];
}

const domain = /^src\/domain\//;
const i18n = /^src\/i18n\//;
// What is known of the repository: its settings, and its history from git.
const siteFacts = /^src\/(?:site|history)\.ts$/;
const locales = /^src\/i18n\/locales\.ts$/;
const catalog = /^src\/catalog\//;
const components = /^src\/components\//;
const zodFolders = /^src\/domain\/(?:schema|check|rules)\//;

const boundaries: readonly Boundary[] = [
  {
    module: domain,
    files: [domain],
    packages: [/^zod(\/|$)/, /^(?:gcoord|kdbush|geokdbush|jsonc-parser|yaml|qrcode|geojson)$/],
  },
  {
    module: /^src\/catalog\//,
    files: [domain, /^src\/catalog\//, /^content\//, locales, siteFacts],
    packages: [/^zod$/, /^content-collections$/, /^@content-collections\//, /^pinyin-pro$/, /^opencc-js(?:\/|$)/, /^rehype-sanitize$/],
  },
  {
    module: /^src\/pages\//,
    files: [/^src\/(?:catalog|layouts|components|islands|styles)\//, i18n, siteFacts, domain],
    packages: [/^astro(?::|$)/],
  },
  {
    module: /^src\/layouts\//,
    files: [/^src\/(?:layouts|components|catalog|styles)\//, domain, i18n, siteFacts],
    packages: [/^astro(?::|$)/],
  },
  // Components are rendered at build and look names up in the catalog's read models (a kind's mark, a district's name, the walks that pass);
  // handing every such name down as a prop would only lengthen the pages. They never read a collection themselves, and islands never see the catalog.
  // The search field starts the one script of a page; no other component brings one.
  {
    module: components,
    files: [components, catalog, domain, i18n, siteFacts, /^src\/styles\//, /^src\/islands\/search\/loader\.ts$/],
    packages: [/^astro\/types$/],
  },
  {
    module: /^src\/islands\//,
    files: [/^src\/islands\//, domain, locales, /^src\/styles\/(?:map-live|walk-times|visit)\.css$/],
    packages: [/^react(?:-dom)?(?:\/|$)/, /^maplibre-gl(?:\/|$)/, /^pmtiles$/, /^@protomaps\/basemaps$/, /^geojson$/],
  },
  { module: i18n, files: [i18n, domain, siteFacts], packages: [] },
  // The search benchmark asks the same questions as the search test, with the same words.
  {
    module: /^scripts\//,
    files: [/^scripts\//, domain, i18n, /^src\/catalog\//, /^src\/tests\/search\//, siteFacts, /^[^/]+$/],
    packages: [/^(?!astro(?:$|:|\/)).+/],
  },
];

const sources = readSources(['src', 'scripts']);
const isTest = ({ path }: SourceCode): boolean => path.endsWith('.test.ts') || path.startsWith('src/tests/');
const shipped = sources.filter((source) => !isTest(source));
const byPath = new Map(sources.map((source) => [source.path, source]));

const isAllowed = ({ files, packages }: Boundary, { target, isRelative }: ImportLine): boolean =>
  (isRelative ? files : packages).some((pattern) => pattern.test(target));

describe('the boundaries between the modules', () => {
  it.for(boundaries.map((boundary) => ({ ...boundary, name: boundary.module.source.replace(/[\^\\]/g, '') })))(
    'hold in $name',
    (boundary) => {
      const breaches = shipped
        .filter(({ path }) => boundary.module.test(path))
        .flatMap(({ path, imports }) =>
          imports
            .filter((line) => !isAllowed(boundary, line) && !(line.typeOnly && domain.test(line.target)))
            .map(({ line, target }) => `${path}:${line} must not import ${target}`),
        );
      expect(breaches).toEqual([]);
    },
  );

  it('keep zod in the schemas and the check gate', () => {
    const allowed = /^src\/domain\/(?:collections|canonical|json-schemas)\.ts$/;
    const breaches = shipped.filter(
      ({ path, imports }) =>
        domain.test(path) &&
        !zodFolders.test(path) &&
        !allowed.test(path) &&
        imports.some(({ target, typeOnly }) => /^zod(\/|$)/.test(target) && !typeOnly),
    );
    expect(breaches.map(({ path }) => path)).toEqual([]);
  });

  it('keep zod and the parsers away from islands, however far the way', () => {
    const heavy = /^(?:zod|yaml|jsonc-parser)(?:\/|$)/;
    const ways = shipped.filter(({ path }) => path.startsWith('src/islands/')).flatMap((island) => wayTo(heavy, island, [], new Set()));
    expect(ways).toEqual([]);
  });
});

/** The first chain of value imports from a file to a package, written out; none if there is no such way. */
function wayTo(wanted: RegExp, source: SourceCode, way: readonly string[], seen: Set<string>): string[] {
  if (seen.has(source.path)) return [];
  seen.add(source.path);
  const here = [...way, source.path];
  for (const { target, isRelative, typeOnly } of source.imports) {
    if (typeOnly) continue;
    if (!isRelative && wanted.test(target)) return [[...here, target].join(' > ')];
    const next = byPath.get(target);
    const found = next === undefined ? [] : wayTo(wanted, next, here, seen);
    if (found.length > 0) return found;
  }
  return [];
}

describe('the style of the code', () => {
  it('has no cast and no any in the domain', () => {
    const breaches: string[] = [];
    for (const { path, syntax } of shipped.filter((source) => domain.test(source.path))) {
      for (const file of syntax) {
        walk(file, (node) => {
          const isConst =
            ts.isAsExpression(node) &&
            ts.isTypeReferenceNode(node.type) &&
            ts.isIdentifier(node.type.typeName) &&
            node.type.typeName.text === 'const';
          const isCast = (ts.isAsExpression(node) && !isConst) || ts.isTypeAssertionExpression(node);
          if (!isCast && node.kind !== ts.SyntaxKind.AnyKeyword) return;
          breaches.push(
            `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${isCast ? 'casts with `as`' : 'says any'}`,
          );
        });
      }
    }
    expect(breaches).toEqual([]);
  });

  it('has no clock and no chance in the domain', () => {
    const effects = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    expect(shipped.filter(({ path, text }) => domain.test(path) && effects.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('names files by what they do', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|stuff)(?:\/|\.[^/]+$)/;
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps files under 300 lines, the dictionaries apart', () => {
    const dictionaries = new Set(['src/i18n/zh-CN.ts', 'src/i18n/en.ts']);
    const long = sources.filter(({ path, text }) => !dictionaries.has(path) && text.split('\n').length > 301);
    expect(long.map(({ path, text }) => `${path} ${text.split('\n').length}`)).toEqual([]);
  });
});
