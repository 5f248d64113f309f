/** What the buttons say that put rows of a list into the day; `{…}` are filled in. */
export interface DayButtonWords {
  /** Stands on the button; the other two, which say what a press does, contain it. */
  readonly short: string;
  readonly add: string;
  readonly takeOut: string;
  readonly said: string;
  readonly saidOut: string;
  readonly saidNot: string;
  readonly failed: string;
}
