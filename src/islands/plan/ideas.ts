import { distanceMeters, type Position } from '../../domain/geo.ts';
import { middleOf } from '../../domain/map/near.ts';
import type { PlanPlace } from '../../domain/plan/places-file.ts';
import { answerToAll, dayOfPresets, type Preset, presets } from '../../domain/plan/presets.ts';
import { twoHoursOf } from '../../domain/plan/two-hours.ts';
import { dayMinutes, dayOf } from '../../domain/shanghai-time.ts';
import { element, langOf } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { addPlaces } from './add-field.ts';
import type { PlanPage, PlanPart } from './page-context.ts';
import { dayText, lengthText } from './plan-data.ts';

const shownAtFirst = 8;
/** "Near my stops" reaches so far from the nearest of them, in metres as the crow flies. */
const nearMeters = 1500;

/** What a search found: a sentence and the rows below it. */
interface Found {
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** Places that fit what the day has to allow for; only those of which it is known. */
export function buildIdeas(page: PlanPage): PlanPart {
  const { words, data } = page;
  const wanted = new Set<Preset>();
  let isShort = false;
  let shown = shownAtFirst;
  const line = element('p', { role: 'status' });
  const rows = element('div', {});
  const results = element('div', { class: 'plan-found', 'data-plan-ideas': '' }, line, rows);
  const tell = ({ text, nodes }: Found): void => {
    // The same sentence once more is not spoken again.
    if (line.textContent !== text) line.replaceChildren(text);
    rows.replaceChildren(...nodes);
  };
  const where = element('select', { id: 'plan-where' }, element('option', { value: 'near' }, words.nearStops));
  where.append(element('option', { value: '' }, words.anyDistrict));
  where.append(...data.file.districts.map(({ id, name }) => element('option', { value: id }, name)));
  where.value = '';
  const refresh = (): void => {
    const candidates = candidatesOf(page, where.value);
    if (isShort) tell(shortRows(page, candidates, [...wanted]));
    else if (wanted.size === 0) tell({ text: '', nodes: [] });
    else {
      const more = (): void => {
        shown += 4 * shownAtFirst;
        refresh();
      };
      tell(rowsOf(page, candidates, [...wanted], shown, more));
    }
  };
  const toggle = (text: string, id: string, set: (on: boolean) => void): HTMLElement => {
    const box = element('input', { type: 'checkbox', value: id });
    box.addEventListener('change', () => {
      set(box.checked);
      shown = shownAtFirst;
      refresh();
    });
    return element('li', {}, element('label', { class: 'check' }, box, element('span', {}, text)));
  };
  where.addEventListener('change', refresh);
  const boxes = presets.map((preset) => toggle(words[preset], preset, (on) => (on ? wanted.add(preset) : wanted.delete(preset))));
  const short = toggle(words.twoHours, 'two-hours', (on) => {
    isShort = on;
  });
  return {
    root: element(
      'div',
      { class: 'plan-form' },
      element('p', { class: 'note' }, words.ideasHelp),
      element('p', { class: 'plan-field' }, element('label', { for: 'plan-where' }, words.district), where),
      element('ul', { class: 'plan-presets' }, ...boxes, short),
      results,
    ),
    show(day) {
      const near = where.querySelector<HTMLOptionElement>('[value=near]');
      if (near !== null) near.disabled = day.stops.every(({ place }) => place.position === null);
      if (near?.disabled === true && where.value === 'near') where.value = '';
      refresh();
    },
  };
}

/** The places of a district or near the stops, without those already in the day. */
function candidatesOf({ data, day }: PlanPage, where: string): readonly PlanPlace[] {
  const own = new Set(day().stops.map(({ place }) => place.id));
  const open = data.places.filter(({ id, status }) => !own.has(id) && status !== 'closed' && status !== 'works');
  if (where === '') return open;
  if (where !== 'near') return open.filter(({ district }) => district === where);
  const pins = day().stops.flatMap(({ place }) => (place.position === null ? [] : [place.position]));
  const away = (position: Position): number => Math.min(...pins.map((pin) => distanceMeters(pin, position)));
  return open
    .flatMap((place) => (place.position === null ? [] : [{ place, meters: away(place.position) }]))
    .filter(({ meters }) => meters <= nearMeters)
    .sort((a, b) => a.meters - b.meters)
    .map(({ place }) => place);
}

function rowsOf(page: PlanPage, candidates: readonly PlanPlace[], wanted: readonly Preset[], most: number, onMore: () => void): Found {
  const { words, data, store } = page;
  const day = dayOfPresets(wanted, dayOf(store.startsAt()));
  const asked = candidates.map((place) => ({ place, answer: answerToAll(wanted, place, data.file.holidays, day) }));
  const fitting = asked.flatMap(({ place, answer }) => (answer === 'yes' ? [place] : []));
  const unknown = asked.filter(({ answer }) => answer === 'unknown').length;
  const onDay = wanted.some((preset) => preset === 'monday' || preset === 'evening');
  const found = onDay ? fillIn(words.foundOn, { n: fitting.length, d: dayText(day) }) : fillIn(words.found, { n: fitting.length });
  const line = `${fitting.length === 0 ? words.foundNone : found} ${unknown === 0 ? '' : fillIn(words.unknownToo, { n: unknown })}`;
  const list = element('ul', {}, ...fitting.slice(0, most).map((place) => rowOf(page, place)));
  const rest = fitting.length - most;
  const more = element('button', { type: 'button', class: 'btn' }, fillIn(words.more, { n: rest }));
  more.addEventListener('click', onMore);
  const all = allButton(page, fitting.slice(0, most));
  const other = element('button', { type: 'button', class: 'btn' }, fillIn(words.fixDay, { d: dayText(day) }));
  const at = store.startsAt();
  other.addEventListener('click', () => store.set({ ...store.plan(), startsAt: day * dayMinutes + (at % dayMinutes) }));
  const buttons = [...(fitting.length > 1 ? [all] : []), ...(rest > 0 ? [more] : []), ...(day === dayOf(at) ? [] : [other])];
  return { text: line.trim(), nodes: [list, element('p', { class: 'btns' }, ...buttons)] };
}

/** Two hours out of the places that fit the other choices as well. */
function shortRows(page: PlanPage, candidates: readonly PlanPlace[], wanted: readonly Preset[]): Found {
  const { words, data, store, day } = page;
  const at = store.startsAt();
  const on = dayOfPresets(wanted, dayOf(at));
  const fitting = candidates.filter((place) => answerToAll(wanted, place, data.file.holidays, on) === 'yes');
  const pins = day().stops.flatMap(({ place }) => (place.position === null ? [] : [place.position]));
  const found = twoHoursOf(fitting, middleOf(pins), on * dayMinutes + (at % dayMinutes), store.plan().pace, data.file.holidays);
  if (found === null) return { text: words.twoHoursNone, nodes: [] };
  const text = fillIn(words.twoHoursFound, { n: found.places.length, walk: lengthText(words, found.walkMinutes) });
  const list = element('ul', {}, ...found.places.map((place) => rowOf(page, place)));
  return { text, nodes: [list, element('p', { class: 'btns' }, allButton(page, found.places))] };
}

function allButton(page: PlanPage, places: readonly PlanPlace[]): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'btn', 'data-add-all': '' }, fillIn(page.words.addAll, { n: places.length }));
  button.addEventListener('click', () => addPlaces(page, places));
  return button;
}

function rowOf(page: PlanPage, place: PlanPlace): HTMLLIElement {
  const { data, words } = page;
  const name = data.nameOf(place);
  const add = element('button', { type: 'button', class: 'btn', 'aria-label': fillIn(words.addOne, { name }) }, words.add);
  add.addEventListener('click', () => {
    const row = add.closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('a')?.textContent;
    const root = add.closest('[data-plan-ideas]');
    addPlaces(page, [place]);
    // The row is gone now: the focus goes to the one that took its place.
    const links = [...(root?.querySelectorAll('a') ?? [])];
    links
      .find((link) => link.textContent === next)
      ?.closest('li')
      ?.querySelector('button')
      ?.focus();
  });
  return element(
    'li',
    {},
    element('span', { class: `mark mark-${data.markOf(place)}`, 'aria-hidden': 'true' }),
    element(
      'p',
      {},
      element('a', { href: data.hrefOf(place), lang: langOf(name) }, name),
      element('br'),
      element('small', {}, data.aboutOf(place)),
    ),
    add,
  );
}
