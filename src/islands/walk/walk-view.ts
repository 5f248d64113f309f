import { tallyOf, type Tally } from '../../domain/plan/timeline.ts';
import { dayOf } from '../../domain/shanghai-time.ts';
import type { StartProspect } from '../../domain/walk/timed-walk.ts';
import type { WalkChoice } from '../../domain/walk/walk-choice.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { type ToldRun, buildArrivalList } from './arrival-list.ts';
import { buildDayStrip } from './day-strip.ts';
import { buildFollowHere, type NearestStop } from './follow-here.ts';
import { clock, dayText, type Speaker, tallyText } from './say.ts';
import { buildStartStrip, type StripActions } from './start-strip.ts';
import { buildControls } from './walk-controls.ts';

/** All that the section shows at one moment. */
export interface WalkModel extends ToldRun {
  readonly choice: WalkChoice;
  readonly starts: readonly StartProspect[];
  readonly bestOf: (day: number) => Tally | undefined;
  readonly near: NearestStop | null;
  /** Local minutes. */
  readonly now: number;
  readonly isPast: boolean;
}

/** What the visitor can do in the section. */
export interface WalkActions extends StripActions {
  readonly change: (change: Partial<WalkChoice>) => void;
  readonly chooseDay: (day: number) => void;
  readonly find: (near: NearestStop) => void;
}

/** The section, built once. */
export interface WalkView {
  readonly parts: readonly HTMLElement[];
  readonly show: (speaker: Speaker, model: WalkModel) => void;
  /** Shows only what the days promise, which is worked out later than the rest. */
  readonly showDays: (speaker: Speaker, model: WalkModel) => void;
  /** Forgets where the visitor is. */
  readonly forgetHere: () => void;
}

const quietMilliseconds = 500;

/** Builds the section "When to walk" from the names of the stops. */
export function buildWalkView(speaker: Speaker, names: readonly string[], startsAt: () => number, actions: WalkActions): WalkView {
  const { words } = speaker;
  const controls = buildControls(words, names, startsAt, actions.change);
  const here = buildFollowHere(words, actions.find);
  const starts = buildStartStrip(speaker, actions);
  const days = buildDayStrip(speaker, actions.chooseDay);
  const arrivals = buildArrivalList(words, names);
  const summary = element('p', { class: 'time-summary', role: 'status' });
  const method = element('p', { class: 'note' });
  const say = quietly(summary);
  const showDays: WalkView['showDays'] = (said, model) => days.show(said, model.bestOf, dayOf(model.startsAt));
  const show: WalkView['show'] = (said, model) => {
    controls.show(model.choice, model.startsAt, model.near?.number ?? null);
    starts.show(said, model);
    arrivals.show(said, model);
    showDays(said, model);
    if (model.near !== null) here.show(said, model.near, names[model.near.number - 1] ?? '', model.approachMinutes);
    method.textContent = fillIn(words.method, { pace: words.paceWords[model.choice.pace] });
    summary.classList.toggle('as-of-now', model.isNow);
    say(summaryText(said, model));
  };
  return {
    parts: [controls.panel, here.panel, summary, starts.panel, days.panel, arrivals.panel, method],
    show,
    showDays,
    forgetHere: here.forget,
  };
}

function summaryText(speaker: Speaker, { choice, run, startsAt, isPast }: WalkModel): string {
  const { words } = speaker;
  const tally = tallyText(speaker, tallyOf(run.arrivals));
  if (tally === '') return words.noStops;
  const values = { d: dayText(speaker, dayOf(startsAt)), t: clock(startsAt), tally };
  return fillIn(choice.at === null ? words.nowChosen : words.chosen, values) + (isPast ? ` ${words.past}` : '');
}

/** Writes into a live region only once things have settled, and at once the first time. */
function quietly(place: HTMLElement): (text: string) => void {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    const write = (): void => {
      if (place.textContent !== text) place.textContent = text;
    };
    if (place.textContent === '') write();
    else timer = window.setTimeout(write, quietMilliseconds);
  };
}
