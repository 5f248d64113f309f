import { existsSync, readFileSync } from 'node:fs';

/** A picture to be made: its name without ending, and the drawing without a style sheet. */
export interface Drawing {
  readonly file: string;
  readonly svg: string;
}

const fileName = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;

function isDrawing(value: unknown): value is Drawing {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('svg' in value)) return false;
  return typeof value.file === 'string' && fileName.test(value.file) && typeof value.svg === 'string' && value.svg.startsWith('<svg ');
}

/** The drawings that astro build left. Throws if they are missing, or if one has no drawing or a name that is none. */
export function readDrawings(file: string): readonly Drawing[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: run astro build first`);
  const drawings: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(drawings)) throw new Error(`${file} holds no drawings`);
  return drawings.map((drawing: unknown) => {
    if (!isDrawing(drawing)) throw new Error(`${file} holds what is no drawing: ${JSON.stringify(drawing).slice(0, 120)}`);
    return drawing;
  });
}
