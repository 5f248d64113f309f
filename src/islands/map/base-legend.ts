import { element } from '../search/element.ts';
import { borderLegend } from './layers/borders.ts';
import { waterLegend } from './layers/ground.ts';
import type { LegendEntry } from './layers/layer-group.ts';
import { metroLegend } from './layers/metro.ts';
import type { BaseWords } from './words-base.ts';

const entries = [waterLegend, ...metroLegend] as const;

/** The lower part of the legend: what the schematic itself draws, and the switch for the lines between districts. */
export function buildBaseLegend(words: BaseWords, onBorders: (shown: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => onBorders(box.checked));
  return element(
    'div',
    { class: 'legend-base', role: 'group', 'aria-label': words.legendBase },
    element('ul', {}, ...entries.map((entry) => element('li', {}, sampleOf(entry), words.legendNames[entry.id]))),
    element('label', { class: 'legend-borders' }, box, sampleOf(borderLegend), words.showBorders),
    element('p', { class: 'note' }, words.schematicNote),
  );
}

const sampleOf = ({ sample }: LegendEntry): HTMLElement =>
  element('span', { class: `legend-line legend-line-${sample}`, 'aria-hidden': 'true' });
