import type { Tally } from '../../domain/plan/timeline.ts';
import { dayOf, localMinutesOf } from '../../domain/shanghai-time.ts';
import { unpackWalk } from '../../domain/walk/pack-walk.ts';
import { bestWindows, prospectsOfDay, startsToCome, type TimedWalk, timeWalk, walkMinutes } from '../../domain/walk/timed-walk.ts';
import { plainChoice, readChoice, type WalkChoice, writeChoice } from '../../domain/walk/walk-choice.ts';
import { locale } from '../search/built-files.ts';
import { stripDays } from './day-strip.ts';
import type { NearestStop } from './follow-here.ts';
import type { Speaker } from './say.ts';
import { rememberChoice } from './walk-address.ts';
import { loadWalkStyles } from './walk-styles.ts';
import { buildWalkView, type WalkActions, type WalkModel, type WalkView } from './walk-view.ts';
import { fetchWords, type WalkTimeWords } from './words.ts';

const quarter = 15;
const today = (): number => dayOf(localMinutesOf(Date.now()));
const soon = (): number => Math.ceil(localMinutesOf(Date.now()) / quarter) * quarter;
const nameOf = (place: number): string => document.querySelector(`#stop-${place + 1} h3 a`)?.textContent?.trim() ?? '';

/** Brings the section "When to walk" to life; without it the page says where the hours stand. */
export async function openWalkTimes(place: HTMLElement): Promise<void> {
  // The data comes from the same build as this script, hence no further parsing.
  const walk = unpackWalk(JSON.parse(place.dataset['walkTimes'] ?? ''));
  const [words] = await Promise.all([fetchWords(), loadWalkStyles()]);
  const session = new WalkSession(walk, words);
  place.replaceChildren(...session.parts);
  session.begin();
  // Where the browser does not hold the text in place by itself, the section would push a stop out of sight.
  if (/^#stop-\d+$/.test(location.hash) && !CSS.supports('overflow-anchor', 'auto'))
    document.querySelector(location.hash)?.scrollIntoView();
}

/** What the visitor chose, and where it shows: in the section, at the chapters, in the address. */
class WalkSession {
  readonly #walk: TimedWalk;
  readonly #words: WalkTimeWords;
  readonly #view: WalkView;
  #choice: WalkChoice = plainChoice;
  #near: NearestStop | null = null;
  #shownStart = 0;
  #best = new Map<string, Tally | undefined>();
  #timer = 0;

  constructor(walk: TimedWalk, words: WalkTimeWords) {
    this.#walk = walk;
    this.#words = words;
    const names = walk.stops.map((_, index) => nameOf(index));
    this.#view = buildWalkView(this.#speaker(), names, () => this.#startsAt(), this.#actions());
  }

  get parts(): readonly HTMLElement[] {
    return this.#view.parts;
  }

  begin(): void {
    this.#choice = readChoice(location.hash, this.#walk.stops.length) ?? plainChoice;
    this.#show();
    window.addEventListener('popstate', () => this.#readAddress());
    window.addEventListener('hashchange', () => this.#readAddress());
    const keepNow = (): void => {
      if (this.#choice.at === null && this.#startsAt() !== this.#shownStart) this.#show();
    };
    setInterval(keepNow, 30_000);
    document.addEventListener('visibilitychange', keepNow);
  }

  #actions(): WalkActions {
    return {
      change: (change) => this.#change(change),
      move: (minute) => {
        this.#choice = { ...this.#choice, at: this.#onDay(minute) };
        this.#show();
      },
      settle: (minute) => this.#change({ at: this.#onDay(minute) }),
      chooseDay: (day) => this.#change({ at: day * 1440 + (this.#startsAt() % 1440) }),
      find: (near) => this.#find(near),
    };
  }

  #speaker(): Speaker {
    return { words: this.#words, language: locale === 'en' ? 'en-GB' : 'zh-CN', today: today() };
  }

  #startsAt(): number {
    return this.#choice.at ?? soon();
  }

  #onDay(minute: number): number {
    return dayOf(this.#startsAt()) * 1440 + minute;
  }

  #change(change: Partial<WalkChoice>): void {
    if ('first' in change) this.#forgetHere();
    this.#choice = { ...this.#choice, ...change };
    rememberChoice(this.#choice, Object.keys(change).join());
    this.#show();
  }

  /** One begins at the nearest stop and now; the address does not say where. */
  #find(near: NearestStop): void {
    const isFirst = this.#near === null;
    this.#near = near;
    if (isFirst) {
      this.#choice = { ...this.#choice, at: null, first: null };
      rememberChoice(this.#choice, 'here');
    }
    this.#show();
  }

  #forgetHere(): void {
    this.#near = null;
    this.#view.forgetHere();
  }

  /** Back and forward, and links with a choice; an anchor of the page changes nothing. */
  #readAddress(): void {
    const choice = readChoice(location.hash, this.#walk.stops.length);
    if (choice === null || writeChoice(choice) === writeChoice(this.#choice)) return;
    this.#forgetHere();
    this.#choice = choice;
    this.#show();
  }

  #model(): WalkModel {
    const startsAt = this.#startsAt();
    const part = this.#part();
    const approachMinutes = this.#approach();
    return {
      walk: this.#walk,
      choice: this.#choice,
      near: this.#near,
      startsAt,
      isNow: this.#choice.at === null,
      approachMinutes,
      run: timeWalk(this.#walk, part, startsAt, approachMinutes),
      starts: prospectsOfDay(this.#walk, part, dayOf(startsAt), approachMinutes),
      bestOf: (day) => this.#best.get(this.#dayKey(day)),
      now: localMinutesOf(Date.now()),
      isPast: this.#choice.at !== null && startsAt < localMinutesOf(Date.now()) - quarter,
    };
  }

  #part(): WalkChoice {
    return this.#near === null ? this.#choice : { ...this.#choice, first: this.#near.number };
  }

  #approach(): number {
    return this.#near === null ? 0 : walkMinutes(this.#near.straightMeters, this.#choice.pace);
  }

  #dayKey(day: number): string {
    const { first, isReversed, minutes, pace } = this.#part();
    const from = day === today() ? Math.min(soon(), (day + 1) * 1440) : 0;
    return [day, from, first, isReversed, minutes, pace, this.#approach()].join();
  }

  #show(): void {
    this.#shownStart = this.#startsAt();
    this.#view.show(this.#speaker(), this.#model());
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#workOutDays(stripDays(today())), 50);
  }

  /** Fourteen days take a while on a slow phone: one day at a time, so that nothing waits for them. */
  #workOutDays([day, ...others]: readonly number[]): void {
    if (day === undefined) return this.#view.showDays(this.#speaker(), this.#model());
    const key = this.#dayKey(day);
    if (!this.#best.has(key)) {
      const starts = prospectsOfDay(this.#walk, this.#part(), day, this.#approach());
      const [best] = bestWindows(startsToCome(starts, localMinutesOf(Date.now())));
      this.#best.set(key, best?.tally);
    }
    this.#timer = window.setTimeout(() => this.#workOutDays(others), 0);
  }
}
