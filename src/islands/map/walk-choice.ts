import { unpackStops, type WalkStop } from '../../domain/map/walk-stops.ts';
import { element } from '../search/element.ts';
import { fetchBuilt, locale } from '../search/built-files.ts';
import type { MapData } from './map-data.ts';

let loading: Promise<Readonly<Record<string, string>>> | undefined;

/** The stops of a walk that can be drawn; none for a stranger. Rejects when the network fails. */
export async function loadWalk(id: string): Promise<readonly WalkStop[]> {
  loading ??= fetchBuilt<Readonly<Record<string, string>>>('walks.json').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const walks = await loading;
  return Object.hasOwn(walks, id) ? unpackStops(walks[id] ?? '') : [];
}

/** The choice of a walk to be drawn; `onChoose` is told of each, null for none. */
export function buildWalkChoice({ entries, words }: MapData, onChoose: (walk: string | null) => void) {
  const { compare } = new Intl.Collator(locale === 'zh' ? 'zh-Hans-CN' : 'en');
  const options = entries
    .filter(({ ref }) => ref.startsWith('walk/'))
    .map(({ ref, title, url }) => ({ id: ref.slice('walk/'.length), title, url }))
    .sort((a, b) => compare(a.title, b.title));
  const select = element(
    'select',
    { id: 'map-walk', autocomplete: 'off' },
    element('option', { value: '' }, words.walkNone),
    ...options.map(({ id, title }) => element('option', { value: id }, title)),
  );
  select.addEventListener('change', () => onChoose(select.value === '' ? null : select.value));
  const link = element('a', {}, words.walkRead);
  const line = element('p', { class: 'note', hidden: true }, words.walkOnly, ' ', link);
  let shown: string | null = null;
  return {
    choice: element('div', { class: 'find walk-choice' }, element('label', { for: 'map-walk' }, words.walkLabel), select, line),
    show(walk: string | null) {
      if (walk === shown) return;
      shown = walk;
      const chosen = options.find(({ id }) => id === walk);
      select.value = chosen?.id ?? '';
      line.hidden = chosen === undefined;
      if (chosen !== undefined) link.href = chosen.url;
    },
  };
}
