import type { Problem } from '../check/finding.ts';
import { type CollectionRule, errorAt } from '../check/rule.ts';
import type { Text } from '../schema/parts.ts';

/** Ids and former ids are unique in a collection, because each is an address of the site. */
export const duplicateId: CollectionRule = {
  name: 'duplicate-id',
  description: '同一种内容里，编号和旧编号不能重复。',
  scope: 'collection',
  *check(records) {
    const owners = new Map<string, string>();
    for (const { id, file } of records) {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, file);
      else
        yield clash(
          file,
          ['id'],
          { zh: `编号“${id}”已经用在 ${owner}`, en: `The id “${id}” is taken by ${owner}` },
          {
            zh: '换一个编号（文件名和 id 一起改）；如果是同一个地方，合成一份文件',
            en: 'Choose another id (change the file name and id together); if both are the same place, make one file of them',
          },
        );
    }
    for (const { id, file, value } of records) {
      for (const [index, former] of formerIdsOf(value).entries()) {
        const owner = former === id ? file : owners.get(former);
        if (owner === undefined) owners.set(former, file);
        else
          yield clash(
            file,
            ['formerIds', index],
            {
              zh: `旧编号“${former}”已经是 ${owner} 的编号或旧编号`,
              en: `The former id “${former}” is already an id or former id of ${owner}`,
            },
            { zh: '删掉这个旧编号，或者改正其中一处', en: 'Delete this former id, or correct one of the two' },
          );
      }
    }
  },
};

const clash = (file: string, path: (string | number)[], wrong: Text, fix: Text): Problem => ({ file, ...errorAt(path, wrong, fix) });

function formerIdsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('formerIds' in value) || !Array.isArray(value.formerIds)) return [];
  return value.formerIds.filter((former) => typeof former === 'string');
}
