import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawScaleBar, roundLengthMeters } from './scale-bar.ts';

describe('roundLengthMeters', () => {
  it('is 1, 2 or 5 times a power of ten, fits, and fills at least two fifths of the room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 3, noNaN: true }), (scale) => {
        const meters = roundLengthMeters(scale, 140);
        expect(String(meters)).toMatch(/^(0\.0*)?[125]0*$/);
        expect(meters * scale).toBeLessThanOrEqual(140 + 1e-6);
        expect(meters * scale).toBeGreaterThan(140 * 0.39);
      }),
    );
  });
  it('refuses a scale of nothing', () => {
    expect(() => roundLengthMeters(0, 140)).toThrow('positive scale');
  });
});

describe('drawScaleBar', () => {
  it('writes kilometres from 1000 m on', () => {
    const words = { metres: 'm', kilometres: 'km' };
    expect(drawScaleBar(24, 600, 0.139, words)).toContain('>1 km<');
    expect(drawScaleBar(24, 600, 0.5, words)).toContain('>200 m<');
  });
});
