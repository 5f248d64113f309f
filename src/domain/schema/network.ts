import { z } from 'zod';
import { idSchema, pinyinSchema, sourcesSchema, textSchema } from './parts.ts';
import { refusal } from './refusal.ts';

export const districtSchema = z
  .strictObject({
    id: idSchema,
    code: z
      .string()
      .regex(/^\d{6}$/, refusal({ zh: '六位统计代码，例如 310101', en: 'Write the statistical code of six digits, such as 310101' }))
      .describe('统计代码。例：310101'),
    names: textSchema.describe('名称。例：{"zh": "黄浦区", "en": "Huangpu District"}'),
    shortNames: textSchema.describe('短名。例：{"zh": "黄浦", "en": "Huangpu"}'),
    pinyin: pinyinSchema.optional(),
    order: z.int().min(1).max(16).describe('列出的次序。例：1'),
    population: z
      .strictObject({ total: z.int().positive(), date: z.iso.date(), sources: sourcesSchema })
      .describe('2020 年人口普查常住人口。例：{"total": 662030, "date": "2020-11-01", "sources": [...]}'),
    sources: sourcesSchema,
  })
  .describe('区。');

export const subdistrictSchema = z
  .strictObject({
    id: idSchema,
    code: z
      .string()
      .regex(/^\d{9}$/, refusal({ zh: '九位统计代码，例如 310101002', en: 'Write the statistical code of nine digits, such as 310101002' }))
      .describe('统计代码。例：310101002'),
    district: idSchema.describe('所在区。例：huangpu'),
    kind: z
      .enum(['subdistrict', 'town', 'township', 'other'])
      .describe('subdistrict 街道、town 镇、township 乡、other 其他。例：subdistrict'),
    names: textSchema.describe('名称。例：{"zh": "南京东路街道", "en": "East Nanjing Road Subdistrict"}'),
    pinyin: pinyinSchema.optional(),
  })
  .describe('街道、镇、乡。');

export type District = z.infer<typeof districtSchema>;
export type Subdistrict = z.infer<typeof subdistrictSchema>;
