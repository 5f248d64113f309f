import { describe, expect, it } from 'vitest';
import { countPublishers, prominenceOf } from './prominence.ts';

const village = { tier: 'village', publishers: 1, walks: 0, bases: 0 } as const;

describe('prominence', () => {
  it('is least for a village point with one source and greatest for a museum of the city with many', () => {
    expect(prominenceOf(village)).toBe(0);
    expect(prominenceOf({ tier: 'city', publishers: 8, walks: 1, bases: 1 })).toBe(3);
  });

  it('grows with each thing that the content says', () => {
    const library = { tier: 'district', publishers: 3, walks: 0, bases: 0 } as const;
    expect(prominenceOf(library)).toBe(1);
    expect(prominenceOf({ ...library, publishers: 6 })).toBe(2);
    expect(prominenceOf({ ...library, walks: 3 })).toBe(2);
    expect(prominenceOf({ ...library, bases: 2 })).toBe(2);
    expect(prominenceOf({ ...library, tier: 'city' })).toBe(2);
  });

  it('counts the pages of one publisher once', () => {
    const pages = [{ url: 'https://a.cn/1' }, { url: 'https://a.cn/2' }, { title: { zh: '年鉴' } }, { title: { zh: '年鉴' } }];
    expect(countPublishers(pages)).toBe(2);
  });
});
