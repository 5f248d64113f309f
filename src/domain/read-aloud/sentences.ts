/** Where a sentence begins and ends in its text. */
export type SentenceSpan = readonly [from: number, to: number];

/** The end of a sentence: Chinese marks anywhere, Latin ones before a space and a new beginning. */
const endings = /[。！？；]+[”’》）」]*|[.!?]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\d\p{Script=Han}])/gu;
const pauses = /[，、,：:]+|\s+/gu;
const longest = 160;

/** Splits a text into what is read in one breath: sentences, long ones again at commas and spaces; spaces around them are left out. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  return cut(text, [0, text.length], endings).flatMap((span) => (span[1] - span[0] > longest ? shorten(text, span) : [span]));
}

function cut(text: string, [from, to]: SentenceSpan, marks: RegExp): SentenceSpan[] {
  const ends = [...text.slice(from, to).matchAll(marks)].map((match) => from + match.index + match[0].length);
  return [...ends, to].flatMap((end, index) => trim(text, [ends[index - 1] ?? from, end]));
}

/** Joins the pieces between pauses up to the longest breath. */
function shorten(text: string, span: SentenceSpan): SentenceSpan[] {
  const parts: SentenceSpan[] = [];
  for (const [from, to] of cut(text, span, pauses)) {
    const last = parts.at(-1);
    if (last !== undefined && to - last[0] <= longest) parts[parts.length - 1] = [last[0], to];
    else parts.push([from, to]);
  }
  return parts;
}

function trim(text: string, [from, to]: SentenceSpan): SentenceSpan[] {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = start + piece.trim().length;
  return end > start ? [[start, end]] : [];
}
