/** What can speak: one sentence at a time. */
export interface Mouth {
  /** Speaks sentence `index`; calls `done` at its end and `failed` where it could not. */
  readonly say: (index: number, done: () => void, failed: () => void) => void;
  /** Falls silent at once. */
  readonly hush: () => void;
}

export type ReaderState = 'idle' | 'reading' | 'paused';

/** Reads sentences one after the other. */
export interface Reader {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** Goes some sentences on or back, and reads on from there. */
  readonly skip: (by: number) => void;
}

/**
 * A reader of `count` sentences. A pause is a stop that remembers its sentence and says it again from its beginning: on Android the
 * browser's own pause ends the speech for good.
 */
export function createReader(count: number, mouth: Mouth, tell: (state: ReaderState, sentence: number) => void): Reader {
  let sentence = 0;
  /** Counts what was begun, so that the late end of something stopped moves nothing on. */
  let breath = 0;

  const rest = (state: ReaderState): void => {
    breath += 1;
    mouth.hush();
    tell(state, sentence);
  };
  const stop = (): void => {
    sentence = 0;
    rest('idle');
  };
  const read = (): void => {
    if (sentence >= count) {
      stop();
      return;
    }
    rest('reading');
    const mine = breath;
    const goOn = (): void => {
      if (mine !== breath) return;
      sentence += 1;
      read();
    };
    const giveUp = (): void => {
      if (mine === breath) stop();
    };
    mouth.say(sentence, goOn, giveUp);
  };
  return {
    play: read,
    pause: () => rest('paused'),
    stop,
    skip: (by) => {
      sentence = Math.min(Math.max(0, sentence + by), Math.max(0, count - 1));
      read();
    },
  };
}
