import type { Day } from '../../domain/plan/day.ts';
import type { PlanWords } from '../../domain/plan/plan-words.ts';
import type { PlanData } from './plan-data.ts';
import type { PlanStore } from './store.ts';

/** What every part of the planner works with. */
export interface PlanPage {
  readonly data: PlanData;
  readonly words: PlanWords;
  readonly store: PlanStore;
  /** The plan followed through its day, as it is now. */
  readonly day: () => Day;
  /** Says in a live region what happened, with a way back where there is one. */
  readonly say: (text: string, undo?: () => void) => void;
}

/** A part of the page that shows the plan. */
export interface PlanPart {
  readonly root: HTMLElement;
  readonly show: (day: Day) => void;
}
