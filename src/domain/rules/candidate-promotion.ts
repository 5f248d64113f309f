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
          {
            zh: `evidence 是 ${evidence}，没有证据说它属于体验基地`,
            en: `The evidence is ${evidence}, which does not show that it belongs to a base`,
          },
          {
            zh: '写 "base": null；有来源写明属于基地，就把 evidence 改成 reported 并加上来源',
            en: 'Write "base": null instead; if a source says that it belongs to the base, change evidence to reported and add that source',
          },
        );
      }
    }
    if (record.kind === 'walks' && record.parsed !== null) yield* checkWalk(record.parsed);
  },
};

function* checkWalk({ level, names, titleLines }: Walk): Generator<RecordProblem> {
  if (level === 'official-humanities-walk') return;
  const fix = {
    zh: '换一个名称，例如“某某路线”；来源就叫这个名字，可以不改',
    en: 'Choose another name, such as “… Route”; if the source itself uses this name, it can stay',
  };
  const wrong = {
    zh: `名称里有“人文行走”，level 却是 ${level}`,
    en: `The name says “人文行走” (humanities walk), but the level is ${level}`,
  };
  if (names.zh.includes('人文行走')) yield warningAt(['names', 'zh'], wrong, fix);
  if (/humanit(?:ies|y) walk/i.test(names.en))
    yield warningAt(
      ['names', 'en'],
      { zh: `名称里有 humanities walk，level 却是 ${level}`, en: `The name says “humanities walk”, but the level is ${level}` },
      fix,
    );
  const line = titleLines?.findIndex((text) => text.includes('人文行走')) ?? -1;
  if (line !== -1) yield warningAt(['titleLines', line], wrong, fix);
}
