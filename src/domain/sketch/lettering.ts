/** A label set in one or two lines. */
export interface Lettering {
  readonly lines: readonly string[];
  /** Width and height in units for a font size of 1. */
  readonly width: number;
  readonly height: number;
}

const lineHeight = 1.2;

/** The name without what stands in brackets, for drawings; the whole name if nothing else is left. */
export function plainName(name: string): string {
  const plain = name.replace(/\s*[（(【[][^）)】\]]*[）)】\]]\s*/g, ' ').trim();
  return plain === '' ? name : plain;
}

/** Sets a name in one line, or in two when it is longer than `maxWidth` (in font sizes). */
export function letter(name: string, maxWidth: number): Lettering {
  const width = textWidth(name);
  const halves = width > maxWidth ? splitName(name) : null;
  const lines = halves ?? [name];
  return { lines, width: Math.max(...lines.map(textWidth)), height: lines.length * lineHeight };
}

/** Estimated width of a text in font sizes: Chinese signs 1, capitals .68, other letters .54, thin signs .3. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’]/u.test(sign)) width += 1;
    else if (/[ilj.,:;'|!() ·-]/.test(sign)) width += 0.3;
    else if (/[A-Z0-9MWmw&]/.test(sign)) width += 0.68;
    else width += 0.54;
  }
  return width;
}

// Where a Chinese name parts without tearing a word: before what the place is, after a year, a street, a party or a league.
const seam =
  /(?=旧居|旧址|寓所|故居|陈列馆|纪念馆|博物馆|图书馆|办事处|编辑部|机关|遗址|遗迹|公园)|(?<=\d年|路|党|团)(?![军线员校史支委])/gu;

function splitName(name: string): [string, string] | null {
  const middle = name.length / 2;
  const gaps = [...name.matchAll(/[ ·、]/g)].map((match) => match.index);
  const gap = gaps.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (gap !== undefined) return [name.slice(0, gap).trim(), name.slice(gap + 1).trim()];
  if (/^[\u0000-\u024f]*$/.test(name)) return null;
  const seams = [...name.matchAll(seam)].map((match) => match.index);
  const near = seams.filter((index) => Math.abs(index - middle) <= 2.5);
  const cut = near.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.ceil(middle);
  return [name.slice(0, cut), name.slice(cut)];
}
