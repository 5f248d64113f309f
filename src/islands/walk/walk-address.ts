import { type WalkChoice, writeChoice } from '../../domain/walk/walk-choice.ts';

const sameStrokeMilliseconds = 1500;
let lastSubject = '';
let lastTime = 0;

/** Puts a choice into the address: a step back for every change, but one step for a run of quick changes of the same `subject`. */
export function rememberChoice(choice: WalkChoice, subject: string): void {
  const address = `${location.pathname}${location.search}${writeChoice(choice)}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  const time = Date.now();
  const isSameStroke = subject === lastSubject && time - lastTime < sameStrokeMilliseconds;
  [lastSubject, lastTime] = [subject, time];
  if (isSameStroke) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
