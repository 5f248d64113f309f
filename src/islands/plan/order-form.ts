import { orderProblemOf } from '../../domain/plan/day.ts';
import { element } from '../search/element.ts';
import { locale } from '../search/built-files.ts';
import { fillIn } from '../search/words.ts';
import { orderAside } from './order-aside.ts';
import type { PlanPage, PlanPart } from './page-context.ts';
import { lengthText } from './plan-data.ts';

const budgets = [60, 120, 180, 240, 360, 480] as const;

/** The choices for "order for me", and the button. */
export function buildOrderForm(page: PlanPage): PlanPart {
  const { words, store } = page;
  const check = (text: string, key: 'isFirstFixed' | 'isLastFixed') => {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => store.set({ ...store.plan(), [key]: box.checked }));
    return { box, label: element('label', { class: 'check' }, box, element('span', {}, text)) };
  };
  const first = check(words.firstFixed, 'isFirstFixed');
  const last = check(words.lastFixed, 'isLastFixed');
  const options = budgets.map((minutes) => element('option', { value: String(minutes) }, lengthText(words, minutes)));
  const budget = element('select', { id: 'plan-budget' }, element('option', { value: '' }, words.noBudget), ...options);
  budget.addEventListener('change', () => store.set({ ...store.plan(), budgetMinutes: budget.value === '' ? null : Number(budget.value) }));
  const button = element('button', { type: 'button', class: 'btn btn-solid', 'data-plan-order': '' }, words.order);
  button.addEventListener('click', () => {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    void order(page).finally(() => {
      button.ariaDisabled = null;
    });
  });
  return {
    root: element(
      'div',
      { class: 'plan-form' },
      first.label,
      last.label,
      element('p', { class: 'plan-field' }, element('label', { for: 'plan-budget' }, words.budget), budget),
      element('p', { class: 'btns' }, button),
      element('p', { class: 'note' }, words.orderNote),
    ),
    show(day) {
      const plan = store.plan();
      first.box.checked = plan.isFirstFixed;
      last.box.checked = plan.isLastFixed;
      budget.value = plan.budgetMinutes === null ? '' : String(plan.budgetMinutes);
      button.disabled = day.stops.length < 2;
    },
  };
}

async function order(page: PlanPage): Promise<void> {
  const { words, store, data, say } = page;
  const plan = store.plan();
  const day = page.day();
  say(words.ordering);
  const found = await orderAside(orderProblemOf(day, plan, data.file.holidays));
  // Somebody may have changed the day while it was worked out.
  if (store.plan() !== plan) return;
  if (found === null) return say(words.noFit);
  const isSame = found.length === plan.stops.length && found.every((stop, at) => stop === at);
  if (isSame) return say(words.orderedSame);
  store.set({ ...plan, startsAt: day.startsAt, stops: found.flatMap((at) => plan.stops[at] ?? []) });
  const { tally, walkMinutes } = page.day();
  const done = fillIn(words.ordered, { walk: lengthText(words, walkMinutes), shut: tally.closed + tally['opens-later'] });
  const out = day.stops.flatMap(({ place }, at) => (found.includes(at) ? [] : [data.nameOf(place)]));
  const names = out.join(locale === 'en' ? ', ' : '、');
  say(out.length === 0 ? done : `${done} ${fillIn(words.leftOut, { names })}`, () => store.set(plan));
}
