import { z } from 'zod';
import { idSchema, sourcesSchema, textSchema } from './parts.ts';
import { serviceCities } from './service.ts';

const figureSchema = z.strictObject({
  value: z.union([z.number(), z.string().min(1)]).describe('数值；来源写的是文字就照写。例：70'),
  period: z.string().min(1).describe('哪一年或哪一段。例：2020'),
  note: textSchema.optional().describe('说明。例：{"zh": "约数", "en": "Approximate"}'),
});

/** A figure of policy: what was counted, promised and later reported, with its place in the paper. */
export const indicatorSchema = z
  .strictObject({
    id: idSchema,
    type: z.enum(['indicator', 'baseline', 'target', 'statistic', 'milestone']).describe('种类。例：target'),
    city: z.enum(serviceCities).describe('哪个城市的。例：shanghai'),
    names: textSchema.describe('名称。例：{"zh": "单位职工培训参与率", "en": "Share of employees in workplace training"}'),
    unit: textSchema.describe('单位。例：{"zh": "%", "en": "%"}'),
    baseline: figureSchema.nullable().describe('起点，没有写 null。例：{"value": 70, "period": "2011-2015"}'),
    target: figureSchema.nullable().describe('目标，没有写 null。例：{"value": 80, "period": "2020"}'),
    actuals: z.array(figureSchema.extend({ sources: sourcesSchema.optional() })).describe('后来公布的数。例：[]'),
    paper: z.enum(['000', '001', '002', '003', '004']).nullable().describe('五份文件里的哪一份。例：003'),
    place: textSchema
      .nullable()
      .describe('在文件的哪一处。例：{"zh": "二（二）发展目标，指标表第 1 行", "en": "Section 2(2), row 1 of the table"}'),
    notes: z.array(textSchema).optional().describe('要提醒读者的话。例：[]'),
    sources: sourcesSchema,
  })
  .describe('指标：政策里的一个数。');

export type Indicator = z.infer<typeof indicatorSchema>;
