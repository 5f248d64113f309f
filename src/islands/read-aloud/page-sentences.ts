import { splitSentences } from '../../domain/read-aloud/sentences.ts';

/** A sentence with its place in the page. */
export interface PageSentence {
  readonly text: string;
  readonly range: Range;
}

/** The sentences of the elements that a selector names, in the page's order; texts in another language, and what is hidden, are left out. */
export function sentencesOf(selector: string): readonly PageSentence[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap(sentencesIn);
}

function sentencesIn(block: HTMLElement): readonly PageSentence[] {
  const nodes = textsIn(block);
  const whole = nodes.map((node) => node.data).join('');
  const placeAt = (offset: number, isEnd: boolean): readonly [Text, number] | undefined => {
    let before = 0;
    for (const node of nodes) {
      const inside = offset - before;
      if (isEnd ? inside <= node.length : inside < node.length) return [node, inside];
      before += node.length;
    }
    return undefined;
  };
  return splitSentences(whole).flatMap(([from, to]) => {
    const [start, end] = [placeAt(from, false), placeAt(to, true)];
    if (start === undefined || end === undefined) return [];
    const range = new Range();
    range.setStart(...start);
    range.setEnd(...end);
    return [{ text: whole.slice(from, to).replace(/\s+/g, ' '), range }];
  });
}

function textsIn(block: HTMLElement): readonly Text[] {
  const texts: Text[] = [];
  const lang = document.documentElement.lang;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isOurs = parent?.closest('[lang]')?.getAttribute('lang') === lang && parent.closest('[aria-hidden=true], [hidden]') === null;
    if (node instanceof Text && isOurs) texts.push(node);
  }
  return texts;
}
