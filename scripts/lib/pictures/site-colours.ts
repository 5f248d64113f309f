import type { PictureColours } from '../../../src/domain/sketch/picture-style.ts';

/** The colours of the light theme, read from the tokens' style sheet. Throws if one is missing. */
export function siteColours(css: string): PictureColours {
  const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const colour = (token: string): string => {
    const found = new RegExp(`--${token}:\\s*(#[0-9a-f]{6})\\s*;`, 'i').exec(light)?.[1];
    if (found === undefined) throw new Error(`the light theme has no colour --${token} of the form #rrggbb`);
    return found.toLowerCase();
  };
  return {
    paper: colour('paper'),
    water: colour('water'),
    wave: colour('wave'),
    river: colour('river'),
    line: colour('line'),
    control: colour('control'),
    inkSoft: colour('ink-soft'),
    plane: colour('plane'),
    brick: colour('brick'),
    ochre: colour('ochre'),
  };
}
