const name = 'read-aloud';
let block: Element | undefined;

/** Marks the sentence that is being read, by the browser's own highlights; where it has none, the paragraph gets a class. */
export function markSentence(range: Range): void {
  clearMark();
  const parent = range.startContainer.parentElement;
  if (typeof Highlight === 'undefined') {
    block = parent ?? undefined;
    block?.classList.add('being-read');
  } else CSS.highlights.set(name, new Highlight(range));
  parent?.scrollIntoView({ block: 'nearest' });
}

/** Takes the mark away. */
export function clearMark(): void {
  block?.classList.remove('being-read');
  block = undefined;
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
}
