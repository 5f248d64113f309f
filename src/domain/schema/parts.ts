import { z } from 'zod';
import { refusal } from './refusal.ts';

/** Content id: lower-case ASCII words joined by single hyphens, equal to the file's name. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    refusal({
      zh: '只用小写字母、数字和单个连字符，例如 "xuhui-library"',
      en: 'Write lower-case letters, digits and single hyphens only, such as "xuhui-library"',
    }),
  )
  .max(60)
  .describe('编号，与文件名相同，定了就不再改。例：xuhui-library');

/** One visible text in both languages. */
export const textSchema = z
  .strictObject({
    zh: z
      .string()
      .trim()
      .min(1, refusal({ zh: '中文不能空', en: 'The Chinese cannot be empty' }))
      .describe('中文。例：上海图书馆东馆'),
    en: z
      .string()
      .trim()
      .min(1, refusal({ zh: '英文不能空', en: 'The English cannot be empty' }))
      .describe('英文。例：Shanghai Library East'),
  })
  .describe('中英两种文字。例：{"zh": "周一闭馆", "en": "Closed on Mondays"}');

/** Lists of sentences in both languages, sentence by sentence in the same order. */
export const sentencesSchema = z
  .strictObject({
    zh: z.array(z.string().trim().min(1)).describe('中文句子。例：["1883 年开始供水。"]'),
    en: z.array(z.string().trim().min(1)).describe('英文句子。例：["It has supplied water since 1883."]'),
  })
  .describe('中英各一组句子，一一对应。例：{"zh": ["1883 年开始供水。"], "en": ["It has supplied water since 1883."]}');

/** A date as precise as it is known: year, month or day (ISO 8601 reduced precision). */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    refusal({ zh: '写 2025、2025-11 或 2025-11-21', en: 'Write 2025, 2025-11 or 2025-11-21' }),
  )
  .describe('日期，知道多细写多细。例：2025-11-21、2025-11 或 2025');

/** A value that may honestly be unknown. */
export const knownSchema = z.enum(['yes', 'no', 'partly', 'unknown']).describe('有、没有、部分、未知。例：unknown');

export const urlSchema = z
  .url({
    protocol: /^https?$/,
    error: refusal({
      zh: '写完整的网址，以 https:// 或 http:// 开头',
      en: 'Write the full address, with https:// or http:// at the start',
    }),
  })
  .max(500)
  .describe('网址。例：https://www.library.sh.cn');

/** Where a statement comes from. A source that is not linkable is named in words only. */
export const sourceSchema = z
  .strictObject({
    url: urlSchema.optional(),
    title: textSchema
      .optional()
      .describe('来源的名称；有网址而网站已在 publishers 词表里时可以不写。例：{"zh": "杨浦时报", "en": "Yangpu Times"}'),
    date: partialDateSchema.nullable().describe('来源的日期，查不到写 null。例：2024-08-05'),
    linkable: z.boolean().describe('可不可以做成链接；转载站、来历不明的站写 false，只写名称。例：true'),
    about: z
      .array(
        z.enum([
          'name',
          'address',
          'position',
          'hours',
          'phone',
          'admission',
          'booking',
          'access',
          'status',
          'membership',
          'facts',
          'offers',
          'route',
          'figures',
        ]),
      )
      .optional()
      .describe('这个来源说明了哪些内容。例：["hours", "position"]'),
  })
  .refine((source) => source.url !== undefined || source.title !== undefined, {
    error: refusal({ zh: '网址和名称至少写一个', en: 'A source needs an address or a title' }),
    path: ['title'],
  })
  .describe('来源。例：{"url": "https://www.shine.cn/...", "date": "2024-08-05", "linkable": true}');

export const sourcesSchema = z
  .array(sourceSchema)
  .min(1, refusal({ zh: '至少写一个来源', en: 'At least one source is needed' }))
  .describe('来源，新的在前。例：[{"url": "https://...", "date": "2024", "linkable": true}]');

/** How far a record was checked, and as of when. */
export const verifiedSchema = z
  .strictObject({
    level: z
      .enum(['address', 'mapped', 'name', 'unverified'])
      .describe('address 名称和地址有来源；mapped 没有地址、地图上有准确位置；name 只有名称有来源；unverified 未证实。例：address'),
    date: partialDateSchema.nullable().describe('最新来源的日期。例：2025-09-12'),
  })
  .describe('核实到什么程度。例：{"level": "address", "date": "2025-09-12"}');

export const pinyinSchema = z
  .string()
  .regex(
    /^[\p{Script=Latin}\p{M}\d' ·-]+$/u,
    refusal({
      zh: '只写带声调的拼音，音节之间空一格，例如 "xīn zhuāng"',
      en: 'Write pinyin with tones only, a space between syllables, such as "xīn zhuāng"',
    }),
  )
  .describe('自动拼音不对时才写。例：xīn zhuāng');

export type Text = z.infer<typeof textSchema>;
export type Sentences = z.infer<typeof sentencesSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Known = z.infer<typeof knownSchema>;
export type Verified = z.infer<typeof verifiedSchema>;
