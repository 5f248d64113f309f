import { z } from 'zod';

const generatedSchema = z.string().describe('说明这个文件是生成的。例：由 scripts/geometry.ts 生成，不要手改');
const positionSchema = z.tuple([z.number(), z.number()]).describe('[经度, 纬度]，WGS-84。例：[121.48574, 31.24531]');
const bboxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]).describe('[西, 南, 东, 北]。例：[120.6, 30.5, 122.5, 32.1]');
const polygonSchema = z
  .array(z.array(positionSchema))
  .describe('一圈外边，其后是洞；首点不重复。例：[[[121.4, 31.2], [121.5, 31.2], [121.5, 31.3]]]');

/** The base geometry of every drawing: water in two grades of detail and the outlines for district lookups. */
export const baseGeometrySchema = z
  .strictObject({
    generated: generatedSchema,
    window: bboxSchema,
    sea: z.array(polygonSchema).describe('海和长江口，洞是岛；给全市图用。例：[]'),
    water: z.array(polygonSchema).describe('海、长江口、黄浦江、苏州河、湖合在一起；给路线图和区图用。例：[]'),
    rivers: z
      .array(
        z.strictObject({
          id: z.enum(['huangpu', 'suzhou-creek', 'fuxing-island-canal']).describe('哪条河。例：huangpu'),
          line: z
            .array(z.tuple([z.number(), z.number(), z.number()]))
            .describe('中线，从上游到河口：[经度, 纬度, 宽多少米]。例：[[121.49044, 31.24435, 430]]'),
        }),
      )
      .describe('河的中线。例：[]'),
    lakes: z
      .array(
        z.strictObject({
          id: z.enum(['dianshan-lake', 'dishui-lake']).describe('哪个湖。例：dishui-lake'),
          shore: z.array(positionSchema),
        }),
      )
      .describe('湖岸。例：[]'),
    districts: z
      .array(z.strictObject({ id: z.string(), bbox: bboxSchema, polygons: z.array(polygonSchema) }))
      .describe('区的轮廓：只用来查一个点在哪个区，不画出来。例：[]'),
  })
  .describe('底图几何。');

/** The metro network: lines with their order of stations, stations with positions. */
export const metroNetworkSchema = z
  .strictObject({
    generated: generatedSchema,
    asOf: z.string().describe('网络是哪个月的。例：2026-07'),
    lines: z.array(
      z.strictObject({
        id: z.string().describe('线路编号。例：1'),
        names: z.strictObject({ zh: z.string(), en: z.string() }),
        kind: z.enum(['metro', 'maglev', 'people-mover', 'suburban-railway']).describe('种类。例：metro'),
        colour: z
          .string()
          .regex(/^#[0-9a-f]{6}$/)
          .describe('线路颜色。例：#e3002a'),
        loop: z.boolean().describe('末站之后是不是首站。例：false'),
        stations: z.array(z.string()).describe('站的次序。例：["xinzhuang"]'),
        branches: z.array(z.array(z.string())).describe('支线，第一个是分岔的站。例：[]'),
      }),
    ),
    stations: z.array(
      z.strictObject({
        id: z.string().describe('站的编号。例：xinzhuang'),
        names: z.strictObject({ zh: z.string(), en: z.string() }),
        position: positionSchema,
        confidence: z.enum(['exact', 'approx']).describe('exact 来自 OpenStreetMap；approx 约差 150 米，不写名字，不算距离。例：exact'),
        lines: z.array(z.string()).describe('停哪些线。例：["1", "5"]'),
      }),
    ),
  })
  .describe('轨道交通网：只作示意。');

export type BaseGeometry = z.infer<typeof baseGeometrySchema>;
export type MetroNetwork = z.infer<typeof metroNetworkSchema>;
export type MetroLine = MetroNetwork['lines'][number];
export type MetroStation = MetroNetwork['stations'][number];
