import { element } from '../search/element.ts';

/** One quiet line for screen readers. */
export interface MapSpeech {
  readonly root: HTMLElement;
  /** Says a text once things have come to rest; a later text of the same topic takes its place. */
  readonly say: (topic: 'count' | 'choice', text: string) => void;
  readonly remove: () => void;
}

/** How long the map must rest, so that nothing is said of every step of a movement. */
const restMilliseconds = 700;

/** Builds the line; the same text is not said twice in a row. */
export function buildMapSpeech(): MapSpeech {
  const root = element('p', { class: 'vh', role: 'status' });
  const waiting = new Map<string, string>();
  const said = new Map<string, string>();
  let timer = 0;
  const speak = (): void => {
    const fresh = [...waiting].filter(([topic, text]) => topic !== 'count' || said.get(topic) !== text);
    for (const [topic, text] of fresh) said.set(topic, text);
    waiting.clear();
    if (fresh.length > 0) root.replaceChildren(fresh.map(([, text]) => text).join(' '));
  };
  return {
    root,
    say(topic, text) {
      waiting.set(topic, text);
      clearTimeout(timer);
      timer = window.setTimeout(speak, restMilliseconds);
    },
    remove: () => clearTimeout(timer),
  };
}
