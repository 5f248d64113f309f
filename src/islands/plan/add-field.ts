import { mostStops } from '../../domain/plan/plan-link.ts';
import type { PlanPlace } from '../../domain/plan/places-file.ts';
import { makeCombobox } from '../search/combobox.ts';
import { element } from '../search/element.ts';
import { pageLabels, pageSession } from '../search/page-session.ts';
import { fillIn } from '../search/words.ts';
import { withStops } from './basket.ts';
import type { PlanPage } from './page-context.ts';

/** Suggestions of other things are left out, hence more are asked for than are shown. */
const mostAsked = 60;
const namesAfterMilliseconds = 1500;

/** Adds places and says so. */
export function addPlaces({ data, words, store, say }: PlanPage, places: readonly PlanPlace[]): void {
  const before = store.plan();
  const { plan, added } = withStops(
    before,
    places.map(({ id }) => id),
  );
  const name = places.map(data.nameOf).join(' · ');
  if (added === 0)
    return say(before.stops.length >= mostStops ? fillIn(words.full, { n: mostStops }) : fillIn(words.addedBefore, { name }));
  store.set({ ...plan, startsAt: store.startsAt() });
  say(fillIn(words.added, { name }), () => store.set(before));
}

/** The field in which one types a place or a walk: a combobox of this site's names. */
export function buildAddField(page: PlanPage): HTMLElement {
  const { words, data, say } = page;
  const field = element('input', {
    id: 'plan-add',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'done',
    'aria-describedby': 'plan-add-help',
  });
  const placesOf = (ref: string): readonly PlanPlace[] => {
    const id = ref.slice(ref.indexOf('/') + 1);
    return ref.startsWith('walk/') ? data.walk(id) : data.places.filter((place) => ref === `venue/${place.id}`);
  };
  const form = element(
    'form',
    { class: 'find' },
    element('label', { for: 'plan-add' }, words.addLabel),
    element('div', { class: 'find-row' }, field, element('button', { type: 'submit' }, words.add)),
    element('p', { class: 'note', id: 'plan-add-help' }, words.addHelp),
  );
  const suggest = async (text: string, limit: number) => {
    const found = await pageSession().suggest(text, mostAsked);
    return found.filter(({ ref }) => placesOf(ref).length > 0).slice(0, limit);
  };
  const choose = (ref: string): void => {
    addPlaces(page, placesOf(ref));
    field.value = '';
  };
  field.addEventListener(
    'focus',
    () =>
      void pageLabels()
        .then((labels) => makeCombobox(field, labels, { suggest, choose: (option) => choose(option.dataset['result'] ?? '') }))
        .catch(() => undefined),
    { once: true },
  );
  // The names come while the visitor reads, so that places can be added later without a network.
  setTimeout(() => void Promise.all([pageSession().names(), pageLabels()]).catch(() => undefined), namesAfterMilliseconds);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Whoever types a whole name and presses Enter means the first that is offered.
    void suggest(field.value.trim(), 1)
      .then(([first]) => (first === undefined ? say(words.addUnknown) : choose(first.ref)))
      .catch(() => say(words.failed));
  });
  return form;
}
