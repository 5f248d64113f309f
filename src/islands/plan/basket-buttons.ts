import { codeOf, mostStops } from '../../domain/plan/plan-link.ts';
import { dayChange, keepBasket, readBasket, withStops } from './basket.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';

/** Wakes the "add to my day" buttons of a page and shows the number of stops at the link to the planner. */
export function wakeBasket(): void {
  showCount();
  const said = document.querySelector<HTMLElement>('[data-plan-said]');
  if (said !== null) addToChapters(said.dataset['add'] ?? '');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-plan-add]')];
  const refresh = (): void => {
    showCount();
    for (const button of buttons) showState(button, said?.dataset['done'] ?? '');
  };
  for (const button of buttons) {
    button.dataset['label'] = button.textContent.trim();
    button.hidden = false;
    button.addEventListener('click', () => {
      said?.replaceChildren(add(button, said));
      dispatchEvent(new Event(dayChange));
    });
  }
  refresh();
  // The day may change elsewhere on the page, or in another tab.
  addEventListener(dayChange, refresh);
  addEventListener('storage', refresh);
  addEventListener('pageshow', refresh);
}

/** Puts a button into every chapter of a walk. */
function addToChapters(text: string): void {
  for (const chapter of document.querySelectorAll('.chapter')) {
    const link = chapter.querySelector<HTMLAnchorElement>('h3 a');
    const id = /venues\/([^/]+)\/$/.exec(link?.pathname ?? '')?.[1];
    if (link === null || id === undefined) continue;
    const name = link.textContent.trim();
    const button = element('button', { type: 'button', class: 'btn', 'data-plan-add': id, 'data-name': name }, text);
    chapter.append(element('p', { class: 'chapter-add' }, button));
  }
}

const idsOf = (button: HTMLElement): readonly string[] => (button.dataset['planAdd'] ?? '').split(' ');

/** Adds the places of a button; gives the sentence to say. */
function add(button: HTMLElement, said: HTMLElement): string {
  const { plan, added } = withStops(readBasket(), idsOf(button));
  const { text = '', done = '', not = '' } = said.dataset;
  if (added === 0 && plan.stops.length < mostStops) return done;
  return added > 0 && keepBasket(plan) ? fillIn(text, { n: plan.stops.length }) : fillIn(not, { n: mostStops });
}

function showState(button: HTMLElement, done: string): void {
  const codes = new Set(readBasket().stops.map(({ code }) => code));
  const isIn = idsOf(button).every((id) => codes.has(codeOf(id)));
  const text = isIn ? done : (button.dataset['label'] ?? '');
  if (button.textContent !== text) button.replaceChildren(text);
  const { name } = button.dataset;
  if (name !== undefined) button.ariaLabel = `${text}: ${name}`;
  button.classList.toggle('is-in', isIn);
}

/** Shows at the link to the planner how many stops the day has. */
export function showCount(count = readBasket().stops.length): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-plan-count]')) {
    place.replaceChildren(count === 0 ? '' : String(count));
    place.hidden = count === 0;
  }
}
