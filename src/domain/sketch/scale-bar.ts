import { tag, textAt } from './svg.ts';

/** The words of a scale bar. */
interface ScaleWords {
  readonly metres: string;
  readonly kilometres: string;
}

/** The longest of 1, 2 or 5 times a power of ten metres that fits; throws if the scale is not positive. */
export function roundLengthMeters(unitsPerMeter: number, maxUnits: number): number {
  if (!(unitsPerMeter > 0)) throw new Error('A scale bar needs a positive scale');
  const longest = maxUnits / unitsPerMeter;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((factor) => factor * power <= longest) ?? 1;
  return step * power;
}

/** A scale bar of a round length with its left end at a point. */
export function drawScaleBar(x: number, y: number, unitsPerMeter: number, words: ScaleWords, maxUnits = 140): string {
  const meters = roundLengthMeters(unitsPerMeter, maxUnits);
  const length = meters * unitsPerMeter;
  const label = meters >= 1000 ? `${meters / 1000} ${words.kilometres}` : `${meters} ${words.metres}`;
  const bar = { d: `M0-6V0H${length.toFixed(1)}V-6M${(length / 2).toFixed(1)}-4V0` };
  return tag('g', { class: 'scale', transform: `translate(${x} ${y})` }, tag('path', bar), textAt(length + 8, 1, label));
}
