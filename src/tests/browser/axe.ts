import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One rule instead of all of WCAG's to level AA, and one part of the page instead of the whole. */
interface AxeScope {
  readonly rule?: string;
  readonly within?: string;
}

/** What axe finds wrong in a page, one line for each rule with the first places. */
export async function axeFaults(page: Page, { rule, within }: AxeScope = {}): Promise<string[]> {
  const runOnly = rule === undefined ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: [rule] };
  // What passes is not collected, and no second page is opened for the sum: there are no frames. Each halves the time.
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`);
    return `${id}: ${places.join(' | ')}`;
  });
}
