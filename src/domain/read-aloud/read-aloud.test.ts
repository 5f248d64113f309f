import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickVoice } from './pick-voice.ts';
import { createReader, type ReaderState } from './reader.ts';
import { splitSentences } from './sentences.ts';

const piecesOf = (text: string): string[] => splitSentences(text).map(([from, to]) => text.slice(from, to));

describe('a text is split into sentences', () => {
  it('at Chinese marks, with the closing quote', () => {
    expect(piecesOf('他说：“走吧。”大家走了！还有谁？')).toEqual(['他说：“走吧。”', '大家走了！', '还有谁？']);
  });
  it('at English marks before a new beginning, not inside figures', () => {
    expect(piecesOf('It is 1.5 km long. “Look up.” Then go on.')).toEqual(['It is 1.5 km long.', '“Look up.”', 'Then go on.']);
  });
  it('and long ones at commas', () => {
    const pieces = piecesOf(Array.from({ length: 40 }, () => '一条弄堂一条弄堂').join('，'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(160);
  });
  it('and no letter is lost or read twice', () => {
    const anyText = fc.array(fc.constantFrom('。', '，', '. ', 'A', '学', ' ', '!', '”', '9', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        expect(piecesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a reader', () => {
  /** A mouth whose sentences end when the test says so. */
  const rig = (count: number) => {
    const said: string[] = [];
    const ends: (() => void)[] = [];
    const states: [ReaderState, number][] = [];
    const reader = createReader(
      count,
      {
        say: (index, done) => {
          said.push(`say ${index}`);
          ends.push(done);
        },
        hush: () => said.push('hush'),
      },
      (state, sentence) => states.push([state, sentence]),
    );
    return { reader, said, ends, states };
  };
  it('goes on by itself and stops at the end', () => {
    const { reader, ends, states } = rig(2);
    reader.play();
    ends[0]?.();
    ends[1]?.();
    expect(states).toEqual([
      ['reading', 0],
      ['reading', 1],
      ['idle', 0],
    ]);
  });
  it('pauses by falling silent, and begins the sentence again', () => {
    const { reader, said, ends } = rig(3);
    reader.play();
    ends[0]?.();
    reader.pause();
    ends[1]?.();
    reader.play();
    expect(said.filter((word) => word !== 'hush')).toEqual(['say 0', 'say 1', 'say 1']);
  });
  it('skips within the text only', () => {
    const { reader, said } = rig(3);
    reader.play();
    reader.skip(-1);
    reader.skip(5);
    expect(said.filter((word) => word !== 'hush')).toEqual(['say 0', 'say 0', 'say 2']);
  });
});

describe('a voice is picked', () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });
  it('in the page’s language, from this device only', () => {
    const mandarin = voice('zh-CN');
    expect(pickVoice([voice('en-US'), voice('zh-HK'), voice('zh-CN', false), mandarin], 'zh')).toBe(mandarin);
    expect(pickVoice([voice('zh-CN', false), voice('zh-HK')], 'zh')).toBeNull();
    expect(pickVoice([voice('en-US'), voice('en_GB')], 'en')?.lang).toBe('en_GB');
    expect(pickVoice([], 'en')).toBeNull();
  });
});
