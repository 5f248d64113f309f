import { z } from 'zod';
import { idSchema, sourcesSchema, textSchema } from './parts.ts';

export const eventSchema = z
  .strictObject({
    id: idSchema,
    names: textSchema.describe('名称。例：{"zh": "上海读书节", "en": "Shanghai Reading Festival"}'),
    months: z.array(z.int().min(1).max(12)).min(1).describe('往年在哪几个月。例：[10, 11]'),
    editions: z
      .array(
        z.strictObject({
          start: z.iso.date().describe('开始日期。例：2024-11-09'),
          end: z.iso.date().nullable().describe('结束日期，查不到写 null。例：null'),
          note: textSchema.optional().describe('说明。例：{"zh": "第 20 届", "en": "The 20th"}'),
        }),
      )
      .optional()
      .describe('有确切日期的各届。例：[{"start": "2024-11-09", "end": null}]'),
    organiser: textSchema.nullable().describe('谁办的。例：{"zh": "上海市总工会", "en": "Shanghai Federation of Trade Unions"}'),
    description: textSchema.describe('是什么。例：{"zh": "……", "en": "..."}'),
    topics: z.array(idSchema).describe('主题，用词表。例：["reading"]'),
    notes: z
      .array(textSchema)
      .optional()
      .describe('要提醒读者的话。例：[{"zh": "今年日期还没有查到。", "en": "No date for this year was found."}]'),
    sources: sourcesSchema,
  })
  .describe('活动：每年或定期办的节、周、开放日。');

export type LearningEvent = z.infer<typeof eventSchema>;
