import { z } from 'zod';
import {
  idSchema,
  knownSchema,
  partialDateSchema,
  pinyinSchema,
  sentencesSchema,
  sourcesSchema,
  textSchema,
  urlSchema,
  verifiedSchema,
} from './parts.ts';
import { refusal } from './refusal.ts';

/** Every kind of venue, in the order in which lists show them. */
export const venueKinds = [
  'museum',
  'science-museum',
  'art-museum',
  'library',
  'culture-centre',
  'open-university',
  'community-college',
  'community-school',
  'senior-university',
  'social-learning-point',
  'care-home-learning-point',
  'village-learning-point',
  'workshop',
  'park-garden',
  'historic-site',
  'campus',
  'sight',
  'other',
] as const;

export const tiers = ['city', 'district', 'subdistrict', 'village'] as const;

/** City bounds with a margin: a typing error lands outside, Shanghai and Jiaxing's South Lake inside. */
const lngSchema = z.number().min(120.5).max(122.5).describe('经度，WGS-84，最多 6 位小数。例：121.47179');
const latSchema = z.number().min(30.5).max(32).describe('纬度，WGS-84，最多 6 位小数。例：31.21842');

export const positionSchema = z
  .strictObject({
    lng: lngSchema,
    lat: latSchema,
    precision: z
      .enum(['exact', 'street', 'approx'])
      .describe('exact 就是这里；street 在这条路上；approx 只知道在这一带，不画图钉、不算距离。例：exact'),
    origin: z
      .enum([
        'openstreetmap',
        'wikidata',
        'shanghai-library',
        'ditushu',
        'interpolated',
        'metro-station',
        'town-centre',
        'general-knowledge',
        'editor',
      ])
      .describe('位置从哪里来。例：openstreetmap'),
    note: z.string().optional().describe('原来的说明，例如 OSM 的编号。例：way/475445627'),
  })
  .describe('位置。例：{"lng": 121.47179, "lat": 31.21842, "precision": "exact", "origin": "openstreetmap"}');

export const hoursSchema = z
  .strictObject({
    rule: z.string().min(1).nullable().describe('开放时间，OSM opening_hours 写法；说不准写 null。例：Tu-Su 09:00-17:00; PH 09:00-17:00'),
    raw: z.string().min(1).optional().describe('来源原话，没法准确改写时保留。例：周一闭馆（国定假日除外）'),
    lastEntry: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, refusal({ zh: '写 16:30 这样的时间', en: 'Write a time such as 16:30' }))
      .optional()
      .describe('停止入场时间。例：16:30'),
    note: textSchema
      .optional()
      .describe('补充说明。例：{"zh": "周一闭馆，国定假日除外", "en": "Closed on Mondays except public holidays"}'),
    source: textSchema.describe('时间从哪里来。例：{"zh": "OpenStreetMap", "en": "OpenStreetMap"}'),
    date: partialDateSchema.nullable().describe('来源的日期。例：2025-09-12'),
  })
  .describe('开放时间。例：{"rule": "Tu-Su 09:00-17:00", "source": {"zh": "馆方网站", "en": "Museum website"}, "date": "2025-11"}');

export const statusSchema = z
  .strictObject({
    state: z
      .enum(['open', 'works', 'closed', 'doubtful'])
      .describe('open 照常；works 施工闭馆；closed 已关闭；doubtful 资料有疑问，先打电话。例：works'),
    since: partialDateSchema.optional().describe('从什么时候起。例：2023-03-31'),
    until: partialDateSchema.optional().describe('到什么时候。例：2026-12-31'),
    note: textSchema
      .optional()
      .describe('说明，除 open 外必须写。例：{"zh": "2026 年 1 月起闭馆修缮。", "en": "Closed for repairs since January 2026."}'),
    successor: idSchema.optional().describe('搬到或并入的地点编号。例：shanghai-museum-east'),
  })
  .refine((status) => status.state === 'open' || status.note !== undefined, {
    error: refusal({ zh: '不是照常开放时，要用一句话说明', en: 'Say in a sentence why it is not open as usual' }),
    path: ['note'],
  })
  .describe('状态。例：{"state": "open"}');

export const admissionSchema = z
  .strictObject({
    free: knownSchema.describe('免费吗。例：yes'),
    note: textSchema.optional().describe('价格和条件。例：{"zh": "成人 30 元", "en": "CNY 30 for adults"}'),
    date: partialDateSchema.nullable().default(null).describe('资料日期。例：2024'),
  })
  .describe('门票。例：{"free": "yes", "date": "2024"}');

export const bookingSchema = z
  .strictObject({
    walkIn: knownSchema.default('unknown').describe('不预约能进吗。例：yes'),
    phone: knownSchema.default('unknown').describe('能打电话预约吗。例：unknown'),
    web: knownSchema.default('unknown').describe('能网上预约吗。例：yes'),
    miniProgram: knownSchema.default('unknown').describe('能用微信小程序或公众号预约吗。例：yes'),
    passport: knownSchema.default('unknown').describe('护照能用吗。例：unknown'),
    foreignPhone: knownSchema.default('unknown').describe('外国手机号能用吗。例：unknown'),
    foreignCard: knownSchema.default('unknown').describe('外国银行卡能付吗。例：unknown'),
    advanceDays: z.int().min(0).max(365).nullable().default(null).describe('要提前几天。例：1'),
    groupLimit: z.int().min(1).max(10000).nullable().default(null).describe('一次最多几人。例：5'),
    note: textSchema.optional().describe('怎么约。例：{"zh": "团队提前三天打电话。", "en": "Groups ring three days ahead."}'),
    date: partialDateSchema.nullable().default(null).describe('资料日期。例：2024-08'),
  })
  .describe('怎么进。例：{"walkIn": "yes", "date": "2024"}');

export const accessSchema = z
  .strictObject({
    stepFreeEntrance: knownSchema.default('unknown').describe('轮椅能不能进门。例：yes'),
    lift: knownSchema.default('unknown').describe('有没有电梯。例：unknown'),
    accessibleToilet: knownSchema.default('unknown').describe('有没有无障碍厕所。例：unknown'),
    seats: knownSchema.default('unknown').describe('有没有坐着休息的地方。例：unknown'),
    hearingLoop: knownSchema.default('unknown').describe('有没有助听回路。例：unknown'),
    visualAid: knownSchema.default('unknown').describe('有没有视障设备或盲文。例：yes'),
    entranceStepsCm: z.number().min(0).max(500).optional().describe('门口台阶共高多少厘米。例：12'),
    doorWidthCm: z.number().min(30).max(1000).optional().describe('门净宽多少厘米。例：90'),
    note: textSchema.optional().describe('说明。例：{"zh": "北门有坡道。", "en": "Ramp at the north gate."}'),
    date: partialDateSchema.nullable().default(null).describe('资料日期。例：2025-09'),
  })
  .describe('进出方便吗。例：{"stepFreeEntrance": "yes", "date": "2025-09"}');

/** One place where one can learn; one place, one record. */
export const venueSchema = z
  .strictObject({
    id: idSchema,
    formerIds: z.array(idSchema).optional().describe('旧编号，旧网址会转到这里。例：["old-id"]'),
    kind: z.enum(venueKinds).describe('种类。例：museum'),
    tier: z.enum(tiers).describe('四级网络里的一级：city 市、district 区、subdistrict 街镇、village 居村。例：district'),
    names: textSchema.describe('名称。例：{"zh": "银行博物馆", "en": "Bank Museum"}'),
    pinyin: pinyinSchema.optional(),
    aliases: z.array(z.string().trim().min(1)).optional().describe('别名、简称。例：["上图东馆"]'),
    formerNames: z.array(z.string().trim().min(1)).optional().describe('旧名。例：["卢湾区图书馆"]'),
    district: z.string().describe('区编号；上海以外写 outside。例：huangpu'),
    subdistrict: idSchema.nullable().describe('街镇编号，不知道写 null。例：nanjingdonglu'),
    address: textSchema.nullable().describe('门牌地址，不知道写 null。例：{"zh": "复兴中路301号", "en": "301 Middle Fuxing Road"}'),
    position: positionSchema.nullable().describe('位置，不知道写 null。例：null'),
    bases: z
      .array(
        z.strictObject({
          base: idSchema.describe('基地编号。例：kepu-jiaoyu'),
          membership: z
            .enum(['confirmed', 'reported', 'candidate', 'district'])
            .describe(
              'confirmed 来源写明是体验站点；reported 报道里参加过；district 区级体验点；candidate 未证实，网站上不当作站点。例：reported',
            ),
          note: textSchema
            .optional()
            .describe('根据。例：{"zh": "2024 年度基地表彰名单中的获奖单位。", "en": "Named in the 2024 base awards."}'),
        }),
      )
      .optional()
      .describe('与体验基地的关系。例：[{"base": "kepu-jiaoyu", "membership": "reported"}]'),
    visit: z
      .enum(['inside', 'exterior', 'no', 'unknown'])
      .default('unknown')
      .describe('inside 能进去；exterior 只看外面；no 不开放；unknown 未知。例：inside'),
    status: statusSchema.default({ state: 'open' }),
    hours: hoursSchema.nullable().describe('开放时间，查不到写 null。例：null'),
    phone: z
      .array(
        z.string().regex(
          /^\+?[\d][\d -]{4,20}$/,
          refusal({
            zh: '写 021-12345678 这样的号码，不加括号，不写分机',
            en: 'Write a number such as 021-12345678, without brackets or extension',
          }),
        ),
      )
      .nullable()
      .describe('公开的电话，查不到写 null。例：["021-63778888"]'),
    website: urlSchema.nullable().describe('官方网站，查不到写 null。例：https://www.library.sh.cn'),
    admission: admissionSchema.nullable().describe('门票，查不到写 null。例：{"free": "yes", "date": "2024"}'),
    booking: bookingSchema.nullable().describe('怎么进，查不到写 null。例：{"walkIn": "yes", "date": "2024"}'),
    access: accessSchema.nullable().describe('无障碍，查不到写 null。例：{"stepFreeEntrance": "yes", "date": "2025-09"}'),
    metro: textSchema
      .nullable()
      .describe(
        '来源写明的地铁站和出口；最近的车站由网站自己算。例：{"zh": "2 号线上海科技馆站", "en": "Line 2, Shanghai Science and Technology Museum"}',
      ),
    audiences: z.array(idSchema).describe('适合谁，用词表里的编号。例：["older-adults"]'),
    topics: z.array(idSchema).describe('学什么，用词表里的编号。例：["history"]'),
    languages: z
      .array(z.enum(['zh', 'en', 'ja', 'ko', 'fr', 'other']))
      .optional()
      .describe('现场用的语言，查到才写。例：["zh", "en"]'),
    offers: textSchema
      .nullable()
      .describe('在这里可以做什么。例：{"zh": "看上海金融业的历史。", "en": "See the history of banking in Shanghai."}'),
    facts: sentencesSchema.optional(),
    factsBasis: z
      .enum(['sources', 'mixed', 'general'])
      .optional()
      .describe('介绍的根据：sources 有来源；mixed 部分来自一般知识；general 全部来自一般知识，待核。例：sources'),
    notes: z
      .array(textSchema)
      .optional()
      .describe(
        '要提醒读者的话：地址有出入、资料旧等。例：[{"zh": "两份资料的门牌不同。", "en": "Two sources give different door numbers."}]',
      ),
    sources: sourcesSchema,
    verified: verifiedSchema,
  })
  .describe('地点：一个地方一份文件。');

export type Venue = z.infer<typeof venueSchema>;
export type VenueKind = (typeof venueKinds)[number];
export type Tier = (typeof tiers)[number];
export type VenuePosition = z.infer<typeof positionSchema>;
