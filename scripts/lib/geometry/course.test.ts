import { describe, expect, it } from 'vitest';
import { distanceMeters, type PolygonRings, type Position } from '../../../src/domain/geo.ts';
import { buildCourse, cutBetween, ribbonPieces, sharedBorder } from './course.ts';

const west: PolygonRings[] = [
  [
    [
      [121, 31],
      [121.1, 31],
      [121.1, 31.05],
      [121.1, 31.1],
      [121, 31.1],
    ],
  ],
];
const east: PolygonRings[] = [
  [
    [
      [121.2, 31],
      [121.2, 31.1],
      [121.1, 31.1],
      [121.1, 31.05],
      [121.1, 31],
    ],
  ],
];
const districts = new Map([
  ['a', west],
  ['b', east],
]);

describe('sharedBorder', () => {
  it('is the run of corners that both districts have', () => {
    expect(sharedBorder(districts, 'a', 'b')).toEqual([
      [121.1, 31],
      [121.1, 31.05],
      [121.1, 31.1],
    ]);
  });
  it('refuses districts that do not touch or do not exist', () => {
    const apart = new Map([
      ['a', west],
      [
        'c',
        [
          [
            [
              [122, 31],
              [122.1, 31],
              [122.1, 31.1],
            ],
          ],
        ],
      ],
    ] satisfies [string, Position[][][] | PolygonRings[]][]);
    expect(() => sharedBorder(apart, 'a', 'c')).toThrow('share no border');
    expect(() => sharedBorder(districts, 'a', 'x')).toThrow('No district with code x');
  });
});

describe('cutBetween', () => {
  it('turns the line round when it is asked from its end to its start', () => {
    const line: Position[] = [
      [121, 31],
      [121.1, 31],
      [121.2, 31],
      [121.3, 31],
    ];
    expect(cutBetween(line, [121.2, 31], [121.1, 31])).toEqual([
      [121.2, 31],
      [121.1, 31],
    ]);
  });
});

describe('buildCourse', () => {
  const course = buildCourse(
    {
      id: 'huangpu',
      stepMeters: 500,
      stretches: [
        { byHand: [[121.1, 30.95]] },
        {
          border: ['a', 'b'],
          between: [
            [121.1, 31],
            [121.1, 31.1],
          ],
        },
      ],
      widths: [
        { at: [121.1, 30.95], meters: 300 },
        { at: [121.1, 31.1], meters: 600 },
      ],
    },
    districts,
  );
  it('runs through all stretches in small steps and widens from mark to mark', () => {
    expect(course[0]).toEqual([121.1, 30.95, 300]);
    expect(course.at(-1)?.[2]).toBe(600);
    const steps = course.slice(1).map((point, i) => distanceMeters([point[0], point[1]], [course[i]?.[0] ?? 0, course[i]?.[1] ?? 0]));
    expect(Math.max(...steps)).toBeLessThan(520);
  });
  it('becomes pieces as wide as stated', () => {
    const [first] = ribbonPieces(course);
    const ring = first?.[0] ?? [];
    expect(distanceMeters(ring[0] ?? [0, 0], ring[3] ?? [0, 0])).toBeCloseTo(300, -1);
  });
});
