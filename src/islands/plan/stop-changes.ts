import { moved } from '../../domain/move-item.ts';
import { fillIn } from '../search/words.ts';
import type { PlanPage } from './page-context.ts';

/** Moves a stop to another place in the line. */
export function moveStop({ store, day, data, words, say }: PlanPage, from: number, to: number): void {
  const plan = store.plan();
  const place = day().stops[from]?.place;
  if (place === undefined || from === to) return;
  store.set({ ...plan, stops: moved(plan.stops, from, to) });
  say(fillIn(words.moved, { name: data.nameOf(place), n: to + 1, of: plan.stops.length }));
}

/** Takes a stop out; it can be put back. */
export function dropStop({ store, day, data, words, say }: PlanPage, index: number): void {
  const plan = store.plan();
  const place = day().stops[index]?.place;
  if (place === undefined) return;
  store.set({ ...plan, stops: plan.stops.toSpliced(index, 1) });
  say(fillIn(words.removed, { name: data.nameOf(place) }), () => store.set(plan));
}

/** Sets the stay at a stop in minutes; null for the usual one. */
export function setStay({ store }: PlanPage, index: number, dwellMinutes: number | null): void {
  const plan = store.plan();
  store.set({ ...plan, stops: plan.stops.map((stop, at) => (at === index ? { ...stop, dwellMinutes } : stop)) });
}
