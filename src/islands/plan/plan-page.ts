import { followPlan, withoutMissing } from '../../domain/plan/day.ts';
import { emptyPlan, type PlanFault } from '../../domain/plan/plan-link.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { buildAddField } from './add-field.ts';
import { buildDayForm } from './day-form.ts';
import { buildIdeas } from './ideas.ts';
import { buildOrderForm } from './order-form.ts';
import type { PlanPage, PlanPart } from './page-context.ts';
import { loadPlanData, type PlanData } from './plan-data.ts';
import type { SiteFacts } from './plan-files.ts';
import { buildStopList } from './stop-list.ts';
import { openStore, type Opening, type PlanStore } from './store.ts';
import { buildTake } from './take.ts';

/** Brings the planner to life; until its data are here the page stands as it was built. */
export async function openPlanPage(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-plan-page]');
  if (root === null) return;
  const site: SiteFacts = JSON.parse(root.dataset['planPage'] ?? '{}');
  const data = await loadPlanData().catch(() => null);
  if (data !== null) start(root, data, site);
  else {
    const retry = element('button', { type: 'button', class: 'btn' }, root.dataset['retry'] ?? '');
    retry.addEventListener('click', () => void openPlanPage());
    root.replaceChildren(element('p', { role: 'alert' }, root.dataset['failed'] ?? ''), element('p', { class: 'btns' }, retry));
  }
  root.dataset['planState'] = 'ready';
}

function start(root: HTMLElement, data: PlanData, site: SiteFacts): void {
  const { words } = data.file;
  const parts: PlanPart[] = [];
  const { store, opening } = openStore(() => show());
  const day = () => followPlan(store.plan(), data.byCode, data.file.holidays, store.startsAt());
  const status = buildStatus(words.undo);
  const page: PlanPage = { data, words, store, day, say: status.say };
  const show = (): void => {
    const now = day();
    for (const part of parts) part.show(now);
    // An empty day has nothing to order or to take away.
    for (const needy of root.querySelectorAll<HTMLElement>('.plan-order, .plan-take')) needy.hidden = now.stops.length === 0;
  };
  const notices = noticesOf(data, store, opening, () => {
    store.set(store.before());
    notices.replaceChildren();
  });
  store.set(withoutMissing(store.plan(), data.byCode));
  const section = (id: string, title: string, part: PlanPart | HTMLElement): HTMLElement => {
    if (!(part instanceof HTMLElement)) parts.push(part);
    const inner = part instanceof HTMLElement ? part : part.root;
    const heading = element('h2', { id: `h-${id}` }, title);
    return element('section', { class: `sec plan-${id}`, 'aria-labelledby': `h-${id}` }, heading, inner);
  };
  const clear = (): void => {
    const before = store.plan();
    store.set(emptyPlan);
    page.say(words.cleared, () => store.set(before));
  };
  root.replaceChildren(
    notices,
    section('day', words.dayTitle, buildDayForm(page)),
    section('add', words.addTitle, buildAddField(page)),
    section('stops', words.stopsTitle, buildStopList(page)),
    section('order', words.orderTitle, buildOrderForm(page)),
    section('ideas', words.ideasTitle, buildIdeas(page)),
    section('take', words.takeTitle, buildTake(page, site, clear)),
    status.root,
  );
  show();
  // A link to another day, pasted into the address of the open page.
  addEventListener('hashchange', () => {
    if (/^#\d/.test(location.hash)) location.reload();
  });
}

/** The line at the foot of the window that says what happened, with a way back. */
function buildStatus(undoText: string) {
  const text = element('span', { role: 'status' });
  const undo = element('button', { type: 'button', class: 'btn', hidden: true }, undoText);
  const root = element('p', { class: 'plan-said', hidden: true }, text, undo);
  let back: (() => void) | undefined;
  undo.addEventListener('click', () => {
    back?.();
    root.hidden = true;
  });
  return {
    root,
    say(said: string, undoIt?: () => void): void {
      back = undoIt;
      undo.hidden = undoIt === undefined;
      root.hidden = false;
      text.replaceChildren(said);
    },
  };
}

const faultWords = { damaged: 'faultDamaged', newer: 'faultNewer', empty: 'faultEmpty' } as const satisfies Record<PlanFault, string>;

/** What is to be said about the link that opened the page. */
function noticesOf(
  { file: { words }, byCode }: PlanData,
  store: PlanStore,
  { fault, stopsInLink, isShared }: Opening,
  onBack: () => void,
): HTMLElement {
  const { stops } = store.plan();
  const missing = stops.filter(({ code }) => !byCode.has(code)).length;
  const lines = [
    ...(fault === null ? [] : [words[faultWords[fault]]]),
    ...(fault === 'damaged' && stopsInLink > missing ? [fillIn(words.recovered, { n: stopsInLink - missing })] : []),
    ...(missing > 0 ? [fillIn(words.missing, { n: missing })] : []),
    ...(isShared ? [words.shared] : []),
  ];
  const back = element('button', { type: 'button', class: 'btn' }, words.backToMine);
  back.addEventListener('click', onBack);
  const notices = element('div', { class: 'plan-notices', 'data-plan-notices': '' }, ...lines.map((line) => element('p', {}, line)));
  if (isShared) notices.append(element('p', { class: 'btns' }, back));
  return notices;
}
