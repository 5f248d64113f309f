import type { Text } from '../schema/parts.ts';
import type { Level } from './finding.ts';

/** Most findings of one kind that a file is told; a file full of one mistake needs no thousand lines. */
export const mostPerFile = 50;

interface Told {
  readonly file: string;
  readonly level: Level;
  readonly wrong: Text;
  readonly fix: Text;
}

/** Keeps the first findings of each file, errors before warnings, and says how many more there are. */
export function limitPerFile<Item extends Told>(items: readonly Item[]): Item[] {
  if (items.length <= mostPerFile) return [...items];
  return [...Map.groupBy(items, ({ file }) => file).values()].flatMap((group) => {
    const [last] = group.slice(mostPerFile - 1);
    if (group.length <= mostPerFile || last === undefined) return group;
    const ranked = [...group.filter(({ level }) => level === 'error'), ...group.filter(({ level }) => level === 'warning')];
    const more = group.length - mostPerFile;
    const note = {
      ...last,
      level: ranked[mostPerFile]?.level ?? last.level,
      wrong: { zh: `同样的问题还有 ${more} 处，没有列出`, en: `There are ${more} more like these, which are not listed` },
      fix: { zh: '先改好列出的，再检查一次', en: 'Mend those that are listed, then check again' },
    };
    return [...ranked.slice(0, mostPerFile), note];
  });
}
