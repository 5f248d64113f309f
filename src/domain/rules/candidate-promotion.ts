import { errorAt, type RecordProblem, type RecordRule, warningAt } from '../check/rule.ts';
import type { Walk } from '../schema/walk.ts';

/** Nothing is called more than its sources call it. */
export const candidatePromotion: RecordRule = {
  name: 'candidate-promotion',
  description: '没有证据的，不算基地的项目；不是官方公布的，不叫人文行走。',
  scope: 'record',
  *check(record) {
    if (record.kind === 'activities' && record.parsed !== null) {
      const { base, evidence } = record.parsed;
      if (base !== null && (evidence === 'venue' || evidence === 'district')) {
        yield errorAt(
          ['base'],
          `evidence 是 ${evidence}，没有证据说它属于体验基地`,
          '写 "base": null；有来源写明属于基地，就把 evidence 改成 reported 并加上来源',
        );
      }
    }
    if (record.kind === 'walks' && record.parsed !== null) yield* checkWalk(record.parsed);
  },
};

function* checkWalk({ level, names, titleLines }: Walk): Generator<RecordProblem> {
  if (level === 'official-humanities-walk') return;
  const fix = '换一个名称，例如“某某路线”；来源就叫这个名字，可以不改';
  const wrong = `名称里有“人文行走”，level 却是 ${level}`;
  if (names.zh.includes('人文行走')) yield warningAt(['names', 'zh'], wrong, fix);
  if (/humanit(?:ies|y) walk/i.test(names.en))
    yield warningAt(['names', 'en'], '名称里有 humanities walk，level 却不是 official-humanities-walk', fix);
  const line = titleLines?.findIndex((text) => text.includes('人文行走')) ?? -1;
  if (line !== -1) yield warningAt(['titleLines', line], wrong, fix);
}
