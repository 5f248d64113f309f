import { z } from 'zod';
import { idSchema, partialDateSchema, sourcesSchema, textSchema, urlSchema } from './parts.ts';

export const serviceCities = ['shanghai', 'tianjin', 'zhejiang', 'chongqing', 'guangdong', 'national'] as const;

export const serviceSchema = z
  .strictObject({
    id: idSchema,
    names: textSchema.describe('名称。例：{"zh": "上海学习网", "en": "Shanghai Learning Net"}'),
    city: z.enum(serviceCities).describe('哪个城市的。例：shanghai'),
    url: urlSchema.nullable().describe('网址，查不到写 null。例：https://www.shlll.net'),
    what: textSchema.describe('能替你做什么。例：{"zh": "免费看网课。", "en": "Watch courses free."}'),
    features: z.array(textSchema).describe('逐项。例：[{"zh": "2023 年有 3.7 万门课", "en": "37,000 courses in 2023"}]'),
    knownAsOf: partialDateSchema.nullable().describe('我们知道的情况截至何时。例：2023'),
    notes: z
      .array(textSchema)
      .optional()
      .describe('要提醒读者的话。例：[{"zh": "首页没有打开核对过。", "en": "The home page itself was not seen."}]'),
    sources: sourcesSchema,
  })
  .describe('网上服务：别处的网上系统，本站只介绍和链接。');

export type Service = z.infer<typeof serviceSchema>;
