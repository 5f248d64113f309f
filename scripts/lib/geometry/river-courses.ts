import type { Position } from '../../../src/domain/geo.ts';

/** A stretch of a course: the shared border of two districts (which follows the middle of the water) or set by hand. */
type Stretch =
  | { readonly border: readonly [code: string, code: string]; readonly between: readonly [Position, Position] }
  | { readonly byHand: readonly Position[] };

/** The middle line of a river from its upper end to its mouth, with its width in metres at some places. */
export interface RiverCourse {
  readonly id: 'huangpu' | 'suzhou-creek' | 'fuxing-island-canal';
  readonly stretches: readonly Stretch[];
  readonly widths: readonly { readonly at: Position; readonly meters: number }[];
  /** Distance in metres between the points of the smoothed line. */
  readonly stepMeters: number;
}

const [huangpuDistrict, xuhui, changning, jingan, putuo, hongkou, yangpu] = [
  '310101',
  '310104',
  '310105',
  '310106',
  '310107',
  '310109',
  '310110',
];
const [minhang, baoshan, jiading, pudong, songjiang, fengxian] = ['310112', '310113', '310114', '310115', '310117', '310120'];

/** Huangpu, Suzhou Creek and the canal behind Fuxing Island. */
export const riverCourses: readonly RiverCourse[] = [
  {
    id: 'huangpu',
    stepMeters: 120,
    stretches: [
      // Songjiang has the river inside it, so no border follows it: known crossings and the tile edges of the OSM water.
      {
        byHand: [
          [121.155, 30.9605],
          [121.1705, 30.9585],
          [121.185, 30.9562],
          [121.2012, 30.955],
          [121.2231, 30.9572],
          [121.245, 30.9588],
          [121.2671, 30.9585],
          [121.283, 30.9578],
          [121.2945, 30.9606],
          [121.304, 30.968],
          [121.3125, 30.9752],
          [121.324, 30.9783],
        ],
      },
      {
        border: [minhang, songjiang],
        between: [
          [121.33872, 30.97857],
          [121.35548, 30.98025],
        ],
      },
      {
        border: [minhang, fengxian],
        between: [
          [121.35548, 30.98025],
          [121.47962, 31.01563],
        ],
      },
      // From Zhagang to Xupu both banks belong to Minhang.
      {
        byHand: [
          [121.4845, 31.0185],
          [121.4862, 31.0222],
          [121.485, 31.0275],
          [121.4808, 31.034],
          [121.4752, 31.0415],
          [121.4703, 31.05],
          [121.468, 31.0585],
          [121.4672, 31.07],
          [121.466, 31.083],
          [121.4642, 31.095],
          [121.4618, 31.106],
        ],
      },
      {
        border: [pudong, xuhui],
        between: [
          [121.46062, 31.11422],
          [121.47087, 31.18996],
        ],
      },
      {
        border: [pudong, huangpuDistrict],
        between: [
          [121.47087, 31.18996],
          [121.49044, 31.24435],
        ],
      },
      {
        border: [pudong, hongkou],
        between: [
          [121.49044, 31.24435],
          [121.512, 31.24918],
        ],
      },
      {
        border: [pudong, yangpu],
        between: [
          [121.512, 31.24918],
          [121.52102, 31.34884],
        ],
      },
      {
        border: [pudong, baoshan],
        between: [
          [121.52102, 31.34884],
          [121.51684, 31.3968],
        ],
      },
      {
        byHand: [
          [121.522, 31.4015],
          [121.53, 31.4085],
        ],
      },
    ],
    widths: [
      { at: [121.155, 30.9605], meters: 260 },
      { at: [121.2671, 30.9585], meters: 320 },
      { at: [121.42489, 30.99969], meters: 420 },
      { at: [121.485, 31.0275], meters: 480 },
      { at: [121.4672, 31.07], meters: 470 },
      { at: [121.45373, 31.14165], meters: 450 },
      { at: [121.48505, 31.19306], meters: 460 },
      { at: [121.50205, 31.22565], meters: 440 },
      { at: [121.48863, 31.24026], meters: 430 },
      { at: [121.512, 31.24918], meters: 430 },
      { at: [121.5501, 31.26334], meters: 440 },
      { at: [121.56486, 31.28592], meters: 480 },
      { at: [121.55505, 31.33253], meters: 560 },
      { at: [121.50148, 31.36166], meters: 620 },
      { at: [121.50593, 31.38604], meters: 760 },
      { at: [121.53, 31.4085], meters: 1100 },
    ],
  },
  {
    id: 'suzhou-creek',
    stepMeters: 45,
    stretches: [
      // The Wusong River above Huangdu winds along old borders; a simplified line.
      {
        byHand: [
          [121.1545, 31.2786],
          [121.172, 31.262],
          [121.1985, 31.2605],
          [121.215, 31.2625],
          [121.231, 31.264],
          [121.2499, 31.2612],
          [121.262, 31.258],
          [121.27, 31.2545],
          [121.279, 31.2515],
          [121.2824, 31.246],
          [121.285, 31.2405],
          [121.2885, 31.2352],
        ],
      },
      {
        border: [minhang, jiading],
        between: [
          [121.29322, 31.23284],
          [121.33015, 31.2345],
        ],
      },
      {
        byHand: [
          [121.339, 31.2308],
          [121.348, 31.2291],
        ],
      },
      {
        border: [putuo, changning],
        between: [
          [121.35732, 31.22792],
          [121.42291, 31.23113],
        ],
      },
      // The bends from Caojiadu to Hengfeng Road lie inside Putuo and Jing'an; checked against places on either bank.
      {
        byHand: [
          [121.4226, 31.2338],
          [121.4221, 31.2362],
          [121.4227, 31.2388],
          [121.4246, 31.2413],
          [121.4268, 31.2438],
          [121.4284, 31.2462],
          [121.4296, 31.2484],
          [121.4314, 31.2499],
          [121.4331, 31.2506],
          [121.4341, 31.2522],
          [121.4352, 31.2537],
          [121.437, 31.2534],
          [121.4381, 31.2518],
          [121.4391, 31.2504],
          [121.4405, 31.2503],
          [121.4418, 31.252],
          [121.4429, 31.254],
          [121.4448, 31.2547],
          [121.4464, 31.2536],
          [121.4467, 31.2517],
          [121.4463, 31.2497],
          [121.4468, 31.248],
          [121.4473, 31.246],
          [121.4476, 31.2442],
          [121.4484, 31.2424],
          [121.4499, 31.2409],
          [121.452, 31.2404],
          [121.4544, 31.2412],
          [121.4564, 31.2426],
        ],
      },
      {
        byHand: [
          [121.45842, 31.24327],
          [121.4602, 31.2428],
        ],
      },
      {
        border: [huangpuDistrict, jingan],
        between: [
          [121.46398, 31.24139],
          [121.4785, 31.24394],
        ],
      },
      {
        border: [huangpuDistrict, hongkou],
        between: [
          [121.48126, 31.24598],
          [121.48328, 31.24616],
        ],
      },
      {
        byHand: [
          [121.48574, 31.24531],
          [121.4872, 31.2449],
          [121.4897, 31.2444],
        ],
      },
    ],
    widths: [
      { at: [121.1545, 31.2786], meters: 70 },
      { at: [121.4314, 31.2499], meters: 50 },
      { at: [121.48328, 31.24616], meters: 60 },
      { at: [121.4897, 31.2444], meters: 110 },
    ],
  },
  {
    id: 'fuxing-island-canal',
    stepMeters: 60,
    stretches: [
      {
        byHand: [
          [121.5562, 31.269],
          [121.5549, 31.2718],
          [121.5541, 31.2745],
          [121.5539, 31.2775],
          [121.5547, 31.282],
          [121.5556, 31.287],
          [121.5563, 31.292],
          [121.558, 31.2975],
        ],
      },
    ],
    widths: [
      { at: [121.5562, 31.269], meters: 90 },
      { at: [121.558, 31.2975], meters: 90 },
    ],
  },
];
