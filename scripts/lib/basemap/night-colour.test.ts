import { expect, test } from 'vitest';
import { nightColour } from './night-colour.ts';

test('a light colour stays, a dark one is made lighter', () => {
  expect(nightColour('#fcd600')).toBe('#fcd600');
  expect(nightColour('#5a2b8d')).not.toBe('#5a2b8d');
  expect(nightColour('#000000')).toMatch(/^#([0-9a-f]{2})\1\1$/);
});
