import { z } from 'zod';
import { idSchema, sourcesSchema, textSchema } from './parts.ts';

export const activitySchema = z
  .strictObject({
    id: idSchema,
    names: textSchema.describe('名称。例：{"zh": "星空音乐会", "en": "Starry Sky Concert"}'),
    venue: idSchema.nullable().describe('在哪个地点；来源没有说写 null。例：shanghai-astronomy-museum'),
    base: idSchema.nullable().describe('属于哪个体验基地；没有证据写 null。例：kepu-jiaoyu'),
    evidence: z
      .enum(['confirmed', 'reported', 'venue', 'district'])
      .describe('confirmed 基地官网有；reported 报道说属于基地；venue 场馆自己办的，没有证据属于基地；district 区或街镇的项目。例：venue'),
    audiences: z.array(idSchema).describe('适合谁，用词表。例：["families"]'),
    topics: z.array(idSchema).describe('学什么，用词表。例：["science"]'),
    audienceNote: textSchema.nullable().describe('来源写的对象。例：{"zh": "8 岁以上", "en": "Aged 8 and over"}'),
    duration: textSchema.nullable().describe('多长时间，查不到写 null。例：{"zh": "90 分钟", "en": "90 minutes"}'),
    booking: textSchema.nullable().describe('怎么约，查不到写 null。例：{"zh": "公众号预约", "en": "Book through the WeChat account"}'),
    fee: textSchema.nullable().describe('多少钱，查不到写 null。例：{"zh": "免费", "en": "Free"}'),
    free: z.enum(['yes', 'no', 'partly', 'unknown']).describe('免费吗。例：unknown'),
    yearReported: z.int().min(1990).max(2100).nullable().describe('资料的年份。例：2024'),
    description: textSchema.describe('做什么。例：{"zh": "……", "en": "..."}'),
    sources: sourcesSchema,
  })
  .describe('体验项目、课程：在一个地点做的一件事。');

export type Activity = z.infer<typeof activitySchema>;
