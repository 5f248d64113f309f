import { valueAt, withValue } from '../../domain/contribute/draft-path.ts';

export type Place = readonly (string | number)[];

/** What has been typed so far; every change is told to those who listen. */
export interface DraftStore {
  readonly draft: () => unknown;
  readonly get: (path: Place) => unknown;
  /** Undefined takes the key away. */
  readonly set: (path: Place, value: unknown) => void;
  readonly listen: (heard: () => void) => void;
}

/** A store that begins with a draft. */
export function openDraft(first: unknown): DraftStore {
  let draft = first;
  const listeners: (() => void)[] = [];
  return {
    draft: () => draft,
    get: (path) => valueAt(draft, path),
    set: (path, value) => {
      draft = withValue(draft, path, value);
      for (const heard of listeners) heard();
    },
    listen: (heard) => listeners.push(heard),
  };
}

const keyOf = (name: string): string => `contribute:${name}`;

/** The draft that this device keeps under a name; undefined where there is none, or storage is refused. */
export function keptDraft(name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this device, where that is allowed. */
export function keepDraft(name: string, draft: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(draft));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

/** Throws a draft away. */
export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept.
  }
}
