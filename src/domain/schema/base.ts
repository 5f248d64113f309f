import { z } from 'zod';
import { idSchema, partialDateSchema, sentencesSchema, sourcesSchema, textSchema } from './parts.ts';

/** The front matter of an experience base; its story is the Markdown below it. */
export const baseSchema = z
  .strictObject({
    id: idSchema,
    names: textSchema.describe('全名。例：{"zh": "上海市民终身学习科普教育体验基地", "en": "Science Education Experience Base"}'),
    shortNames: textSchema.describe('短名，用在印章和列表里。例：{"zh": "科普教育", "en": "Science"}'),
    level: z.enum(['municipal', 'district']).describe('municipal 市级，district 区级。例：municipal'),
    topics: z.array(idSchema).describe('主题，用 topics 词表。例：["science"]'),
    operator: textSchema.nullable().describe('谁管理，查不到写 null。例：{"zh": "黄浦区社区学院", "en": "Huangpu Community College"}'),
    operatorNote: textSchema
      .optional()
      .describe('关于管理单位的说明。例：{"zh": "牵头单位没有查到。", "en": "The operator was not found."}'),
    district: z.string().nullable().describe('所在区，市级多不限于一区写 null。例：huangpu'),
    year: z.int().min(2000).max(2100).nullable().describe('命名年份，查不到写 null。例：2013'),
    yearNote: textSchema.optional().describe('年份的说明。例：{"zh": "2013 年首批八家之一。", "en": "One of the first eight, 2013."}'),
    facts: sentencesSchema,
    sources: sourcesSchema,
  })
  .describe('体验基地：有主题、有管理单位、有许多站点的项目。');

/** A dated figure in the history of the base network. */
const milestoneSchema = z.strictObject({
  date: partialDateSchema.describe('日期。例：2013'),
  text: textSchema.describe('发生了什么。例：{"zh": "首批八家市级基地授牌。", "en": "The first eight municipal bases were named."}'),
  sources: sourcesSchema,
});

export const milestonesSchema = z.array(milestoneSchema);

/** The bases that are counted in reports but named nowhere. */
export const unresolvedBasesSchema = z.strictObject({ count: z.int().min(0), text: textSchema, sources: sourcesSchema });

export type Base = z.infer<typeof baseSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
