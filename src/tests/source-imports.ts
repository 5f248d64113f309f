import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** A line that imports or re-exports something. */
export interface ImportLine {
  readonly line: number;
  /** A path from the project's root for relative imports, else the name of the package. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly typeOnly: boolean;
}

/** A source file of the project with its syntax. */
export interface SourceCode {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportLine[];
  readonly syntax: readonly ts.SourceFile[];
}

const root = join(import.meta.dirname, '..', '..');
const code = /\.(?:ts|tsx|js|mjs|astro)$/;

/** Reads every source file below the given folders. */
export function readSources(folders: readonly string[]): SourceCode[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && code.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('.content-collections/') && !path.includes('node_modules/'))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceCode {
  const text = readFileSync(join(root, path), 'utf8');
  const parts = path.endsWith('.astro') ? astroScripts(text) : [text];
  const syntax = parts.map((part) =>
    ts.createSourceFile(path, part, ts.ScriptTarget.Latest, false, path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS),
  );
  return { path, text, syntax, imports: syntax.flatMap((file) => importsOf(file, path)) };
}

/** Front matter and scripts of an Astro file, padded so that lines keep their numbers. */
function astroScripts(text: string): string[] {
  const blocks = [...text.matchAll(/^---\n([^]*?)^---$/gm)].slice(0, 1).concat([...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)]);
  return blocks.map(
    ({ 0: whole, 1: inner = '', index }) => '\n'.repeat(text.slice(0, index + whole.indexOf(inner)).split('\n').length - 1) + inner,
  );
}

function importsOf(file: ts.SourceFile, path: string): ImportLine[] {
  const lines: ImportLine[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const isRelative = specifier.text.startsWith('.');
    const target = isRelative ? posix.join(dirname(path), specifier.text.replace(/\?.*$/, '')) : specifier.text;
    lines.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, target, isRelative, typeOnly });
  };
  walk(file, (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false);
  });
  return lines;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
