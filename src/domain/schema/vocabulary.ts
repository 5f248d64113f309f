import { z } from 'zod';
import { idSchema, textSchema } from './parts.ts';
import { venueKinds } from './venue.ts';

/** A word of a controlled vocabulary. */
export const termSchema = z.strictObject({
  id: idSchema,
  names: textSchema.describe('名称。例：{"zh": "书画", "en": "Calligraphy and painting"}'),
  aliases: z.array(z.string().min(1)).optional().describe('同义的词，给搜索用。例：["书法", "国画"]'),
});

export const kindTermSchema = termSchema.extend({
  id: z.enum(venueKinds),
  plural: textSchema.describe('列表的标题。例：{"zh": "博物馆", "en": "Museums"}'),
  mark: z.enum(['house', 'disc', 'diamond']).describe('地图记号：house 馆、disc 学习点、diamond 风景。例：house'),
  schemaType: z.string().describe('schema.org 类型。例：Museum'),
});

/** A website or publisher that sources come from, and whether the site may be linked. */
export const publisherSchema = z.strictObject({
  domain: z.string().min(3).describe('域名。例：www.shine.cn'),
  names: textSchema.describe('怎么称呼。例：{"zh": "SHINE 上海日报", "en": "SHINE"}'),
  quality: z
    .enum(['official', 'media', 'platform', 'reference', 'mirror', 'unsafe'])
    .describe(
      'official 政府学校场馆，media 媒体，platform 平台，reference 参考数据，mirror 转载和小站（只写名称），unsafe 不安全（不写网址）。例：media',
    ),
});

export const termsSchema = z.array(termSchema);
export const kindTermsSchema = z.array(kindTermSchema);
export const publishersSchema = z.array(publisherSchema);

export type Term = z.infer<typeof termSchema>;
export type KindTerm = z.infer<typeof kindTermSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
