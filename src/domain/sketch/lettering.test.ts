import { describe, expect, it } from 'vitest';
import { letter, plainName, textWidth } from './lettering.ts';

describe('plainName', () => {
  it('drops what stands in brackets but never the whole name', () => {
    expect(plainName('国歌纪念广场（上海国歌展示馆）')).toBe('国歌纪念广场');
    expect(plainName('Park Hotel (1934)')).toBe('Park Hotel');
    expect(plainName('（无名）')).toBe('（无名）');
  });
});

describe('letter', () => {
  it('keeps a short name on one line and sets a long one on two', () => {
    expect(letter('杨浦大桥', 9.5).lines).toEqual(['杨浦大桥']);
    expect(letter('中国社会主义青年团中央机关旧址', 9.5).lines).toEqual(['中国社会主义青年团', '中央机关旧址']);
    expect(letter('Shanghai International Fashion Center', 9.5).lines).toEqual(['Shanghai International', 'Fashion Center']);
  });
  it('does not tear a word where a seam is near the middle', () => {
    expect(letter('1920年毛泽东寓所旧址', 8).lines).toEqual(['1920年', '毛泽东寓所旧址']);
    expect(letter('八路军驻沪办事处旧址', 8).lines).toEqual(['八路军驻沪', '办事处旧址']);
    expect(letter('一二三四五六七八九十', 8).lines).toEqual(['一二三四五', '六七八九十']);
  });
  it('measures the wider of its lines', () => {
    const { width, height } = letter('中国社会主义青年团中央机关旧址', 9.5);
    expect(width).toBe(9);
    expect(height).toBeCloseTo(2.4);
    expect(textWidth('黄浦江')).toBe(3);
  });
});
