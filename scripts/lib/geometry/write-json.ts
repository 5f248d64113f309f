import { writeFileSync } from 'node:fs';

/** Writes JSON with one entry of each top-level list to a line, so that a change shows as a short diff. */
export function writeJson(file: string, content: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${list(value)}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

function list(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] === 'number') return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
