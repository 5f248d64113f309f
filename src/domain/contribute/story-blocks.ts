/** A piece of a story as a preview shows it. */
export interface StoryBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** The paragraphs and headings of a story without their Markdown signs; a preview needs no more. */
export const storyBlocks = (markdown: string): readonly StoryBlock[] =>
  markdown
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const heading = /^#{1,6}\s+(.*)/.exec(block)?.[1];
      const text = (heading ?? block).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__)(.*?)\1/g, '$2');
      return { kind: heading === undefined ? 'paragraph' : 'heading', text };
    });
