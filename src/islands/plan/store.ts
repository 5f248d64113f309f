import { decodePlan, emptyPlan, encodePlan, type Plan, type PlanFault } from '../../domain/plan/plan-link.ts';
import { dayOf, dayMinutes, localMinutesOf } from '../../domain/shanghai-time.ts';
import { keepBasket, keepBefore, readBasket, readBefore } from './basket.ts';
import { showCount } from './basket-buttons.ts';

/** The plan of the page: the one place where it changes. */
export interface PlanStore {
  readonly plan: () => Plan;
  /** Takes a new plan, keeps it on the device and in the address, and tells the page. */
  readonly set: (plan: Plan) => void;
  readonly startsAt: () => number;
  /** The day that was here before a link; empty where there was none. */
  readonly before: () => Plan;
}

/** How the page began. */
export interface Opening {
  /** What is wrong with the link; null without one, or where it is whole. */
  readonly fault: PlanFault | null;
  /** Stops that were in the link. */
  readonly stopsInLink: number;
  /** Did a link bring another day than the one kept here? */
  readonly isShared: boolean;
}

const defaultStart = 10 * 60;

/** Ten in the morning of today, or of tomorrow where it is past four. */
function usualStart(): number {
  const now = localMinutesOf(Date.now());
  return (dayOf(now) + (now % dayMinutes > 16 * 60 ? 1 : 0)) * dayMinutes + defaultStart;
}

/** A fragment that may be a plan: not an anchor of this page. */
const isPlanLike = (fragment: string): boolean => fragment.length > 1 && document.getElementById(fragment.slice(1)) === null;

/** Opens the plan of the address, else the one kept on this device. */
export function openStore(onChange: () => void): { readonly store: PlanStore; readonly opening: Opening } {
  const own = readBasket();
  let plan = own;
  let before = emptyPlan;
  let isTouched = false;
  let opening: Opening = { fault: null, stopsInLink: 0, isShared: false };
  if (isPlanLike(location.hash)) {
    const decoded = decodePlan(safely(location.hash));
    const isOther = encodePlan(decoded.plan) !== encodePlan(own);
    if (decoded.plan.stops.length > 0) plan = decoded.plan;
    const isShared = decoded.plan.stops.length > 0 && isOther && own.stops.length > 0;
    // Of several links opened one after the other, the day that was really one's own is the one from before the first.
    if (isShared) before = readBefore() ?? own;
    if (isShared) keepBefore(before);
    opening = { fault: decoded.fault, stopsInLink: decoded.plan.stops.length, isShared };
  }
  const store: PlanStore = {
    plan: () => plan,
    startsAt: () => plan.startsAt ?? usualStart(),
    before: () => before,
    set(next) {
      // Whoever changes the day of a link has made it one's own; the way back then lasts as long as the page.
      if (isTouched) keepBefore(null);
      isTouched = true;
      plan = next;
      keepBasket(next);
      showCount(next.stops.length);
      history.replaceState(history.state, '', next.stops.length === 0 ? location.pathname : `#${encodePlan(next)}`);
      onChange();
    },
  };
  return { store, opening };
}

function safely(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
