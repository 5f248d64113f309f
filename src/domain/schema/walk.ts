import { z } from 'zod';
import { idSchema, pinyinSchema, sourcesSchema, textSchema } from './parts.ts';
import { refusal } from './refusal.ts';

export const walkLevels = [
  'official-humanities-walk',
  'official-micro-tour',
  'institution-event',
  'compiled-from-official-theme',
  'media-or-visitor-route',
] as const;

export const legModes = ['walk', 'ferry', 'metro', 'bus', 'cycle'] as const;

export const stopSchema = z
  .strictObject({
    venue: idSchema.describe('地点编号。例：yangshupu-waterworks'),
    text: textSchema
      .optional()
      .describe('只属于这条路的话。例：{"zh": "这条路的第一个学习点。", "en": "The first learning point of this walk."}'),
    learningPoint: z.boolean().optional().describe('来源称它为人文学习点。例：true'),
    toNext: z.enum(legModes).optional().describe('去下一站的方式，不写就是步行。例：ferry'),
  })
  .describe('一站。例：{"venue": "yangshupu-waterworks"}');

/** The front matter of a walk; the story is the Markdown below it (Chinese in <id>.md, English in <id>.en.md). */
export const walkSchema = z
  .strictObject({
    id: idSchema,
    formerIds: z.array(idSchema).optional().describe('旧编号。例：["old-walk"]'),
    names: textSchema.describe('路线名。例：{"zh": "鲁迅小道", "en": "Lu Xun Trail"}'),
    titleLines: z
      .array(z.string().min(1).max(10))
      .min(1)
      .max(3)
      .optional()
      .describe('题签分成几行，按意思断开，长的在前。例：["杨浦百年工业", "人文行走"]'),
    pinyin: pinyinSchema.optional(),
    topics: z.array(idSchema).describe('主题，用 topics 词表。例：["riverside", "industry"]'),
    districts: z.array(idSchema).min(1).describe('经过的区。例：["yangpu"]'),
    organiser: textSchema.nullable().describe('谁办的，查不到写 null。例：{"zh": "上海师范大学", "en": "Shanghai Normal University"}'),
    year: z.int().min(1990).max(2100).nullable().describe('公布或举办的年份。例：2017'),
    level: z.enum(walkLevels).describe('级别；只有 official-humanities-walk 叫人文行走。例：official-micro-tour'),
    evidence: z.enum(['A', 'B', 'C', 'D']).describe('证据：A 官方或新闻网页，B 平台和攻略，C 转载站，D 没有网页。例：A'),
    mode: z
      .enum(['walk', 'walk-or-cycle', 'walk-and-transit', 'metro-and-walk', 'walk-and-ferry', 'bus-and-walk', 'cycle', 'run'])
      .describe('怎么走。例：walk'),
    stops: z
      .array(stopSchema)
      .min(2, refusal({ zh: '至少两站', en: 'A walk needs two stops at least' }))
      .describe('依次的站。例：[{"venue": "duolun-road"}, {"venue": "lu-xun-museum"}]'),
    stopsBasis: z
      .enum(['published', 'published-decoded', 'order-ours', 'partial', 'compiled'])
      .describe(
        '站的根据：published 照公布的；published-decoded 公布的，部分由我们辨认；order-ours 站是公布的、次序是我们排的；partial 来源只列了一部分；compiled 我们按官方主题编排。例：published',
      ),
    lengthPublished: textSchema.nullable().describe('公布的长度，查不到写 null。例：{"zh": "约 2 公里", "en": "about 2 km"}'),
    lengthKm: z.number().positive().max(200).nullable().describe('公布长度的数值，公里。例：2'),
    durationPublished: textSchema.nullable().describe('公布的时间。例：{"zh": "约 3 小时", "en": "about 3 hours"}'),
    durationMinutes: z.int().positive().max(3000).nullable().describe('公布时间的数值，分钟。例：180'),
    audience: textSchema.nullable().describe('来源写的对象。例：{"zh": "亲子家庭", "en": "Families with children"}'),
    notes: z.array(textSchema).optional().describe('要提醒读者的话。例：[{"zh": "来源没有写年份。", "en": "The source gives no year."}]'),
    sources: sourcesSchema,
  })
  .describe('路线：有次序的几站和一个故事。');

export type Walk = z.infer<typeof walkSchema>;
export type WalkStop = z.infer<typeof stopSchema>;
export type WalkLevel = (typeof walkLevels)[number];
export type LegMode = (typeof legModes)[number];
