import { isPinned } from './marks.ts';
import { plateSizes, type DrawnStop } from './plate-draft.ts';
import { escapeText, short, tag, textAt } from './svg.ts';

const tiedFromUnits = 5;

/** Lines from discs that had to make room to their true points; approximate stops have none to show. */
export function drawTies(stops: readonly DrawnStop[]): string {
  return stops
    .filter((stop) => isPinned(stop) && Math.hypot(stop.point[0] - stop.home[0], stop.point[1] - stop.home[1]) > tiedFromUnits)
    .map(({ point, home }) => {
      const [from, to] = [home, point].map((end) => end.map(short).join(' '));
      return tag('path', { class: 'tie', d: `M${from}L${to}` }) + tag('circle', { class: 'tie-end', cx: home[0], cy: home[1], r: 3.5 });
    })
    .join('');
}

/** The numbered disc of a stop with its name, linked to its chapter. */
export function drawStop(drawn: DrawnStop): string {
  const { stop, point, label, isMinor } = drawn;
  const [x, y] = point;
  return tag(
    'a',
    {
      href: stop.href ?? `#stop-${stop.number}`,
      class: isPinned(stop) ? 'stop' : 'stop stop-approx',
      'aria-label': label && !isMinor ? undefined : `${stop.number} ${stop.name}`,
    },
    tag('circle', { cx: x, cy: y, r: plateSizes.disc }),
    textAt(x, y + 6.5, String(stop.number), { class: 'stop-n' }),
    drawName(drawn),
  );
}

function drawName({ label, lettering, isMinor }: DrawnStop): string {
  if (!label) return '';
  const { x, y, anchor } = label;
  const [first = '', second] = lettering.lines;
  const attributes = { class: isMinor ? 'stop-name minor' : 'stop-name', 'text-anchor': anchor === 'start' ? undefined : anchor, x, y };
  const rest = second === undefined ? '' : tag('tspan', { x, dy: '1.2em' }, escapeText(second));
  return tag('text', attributes, escapeText(first), rest);
}
