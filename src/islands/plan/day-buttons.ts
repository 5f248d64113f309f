import { codeOf, mostStops, type Plan } from '../../domain/plan/plan-link.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { dayChange, keepBasket, readBasket, withoutStops, withStops } from './basket.ts';
import { showCount } from './basket-buttons.ts';
import type { DayButtonWords } from '../../domain/plan/day-words.ts';

/** The buttons that put places of a list into the day or take them out; the list is filled again and again, they with it. */
export interface DayButtons {
  /** What is said of a press; for screen readers, as everybody else sees the button change. */
  readonly said: HTMLElement;
  readonly make: () => HTMLButtonElement;
  /** Makes a button that of a venue or a walk, by its ref. */
  readonly fill: (button: HTMLButtonElement, ref: string, name: string) => void;
}

/** Venues of walks by the walk's ref, once they are known. */
const onWalks = new Map<string, readonly string[]>();

/** Opens the buttons of a list: one listener at its root for all of them. */
export function openDayButtons(root: HTMLElement, words: DayButtonWords): DayButtons {
  const said = element('p', { class: 'vh', role: 'status' });
  const not = element('small', { class: 'day-not' });
  /** Says why nothing was done, beside the button too, where everybody looks. */
  const fail = (button: HTMLElement, text: string): void => {
    not.replaceChildren(text);
    button.after(not);
    said.replaceChildren(text);
  };
  let codes = codesOf(readBasket());

  const isIn = (ref: string): boolean => codes.size > 0 && (knownIds(ref) ?? ['']).every((id) => codes.has(codeOf(id)));
  const show = (button: HTMLButtonElement): void => {
    const { day = '', name = '' } = button.dataset;
    const isAdded = isIn(day);
    button.classList.toggle('is-in', isAdded);
    button.ariaLabel = fillIn(isAdded ? words.takeOut : words.add, { name });
  };
  const refresh = (): void => {
    codes = codesOf(readBasket());
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-day]')) show(button);
  };
  const press = async (button: HTMLButtonElement): Promise<void> => {
    const ref = button.dataset['day'] ?? '';
    const ids = await idsOf(ref).catch(() => null);
    not.remove();
    if (ids === null) return fail(button, words.failed);
    const plan = readBasket();
    const isOut = isIn(ref);
    const next = isOut ? withoutStops(plan, ids) : withStops(plan, ids).plan;
    const isKept = next.stops.length !== plan.stops.length && keepBasket(next);
    if (!isKept) return fail(button, fillIn(words.saidNot, { n: mostStops }));
    said.replaceChildren(fillIn(isOut ? words.saidOut : words.said, { n: next.stops.length }));
    showCount(next.stops.length);
    dispatchEvent(new Event(dayChange));
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-day]') : null;
    if (button !== null) void press(button);
  });
  // The day may change elsewhere on the page, or in another tab.
  for (const change of [dayChange, 'storage', 'pageshow']) addEventListener(change, refresh);

  return {
    said,
    make: () => element('button', { type: 'button', class: 'to-day' }, words.short),
    fill(button, ref, name) {
      button.dataset['day'] = ref;
      button.dataset['name'] = name;
      show(button);
      if (not.previousSibling === button) not.remove();
    },
  };
}

const codesOf = (plan: Plan): ReadonlySet<string> => new Set(plan.stops.map(({ code }) => code));

/** The venues of a ref; undefined for a walk whose stops have not been asked for. */
function knownIds(ref: string): readonly string[] | undefined {
  return ref.startsWith('venue/') ? [ref.slice('venue/'.length)] : onWalks.get(ref);
}

async function idsOf(ref: string): Promise<readonly string[]> {
  const known = knownIds(ref);
  if (known !== undefined) return known;
  const { loadPlanData } = await import('./plan-data.ts');
  const ids = (await loadPlanData()).walk(ref.slice('walk/'.length)).map(({ id }) => id);
  onWalks.set(ref, ids);
  return ids;
}
