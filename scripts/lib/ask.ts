import { createInterface } from 'node:readline/promises';
import { answerTrouble, type NewKind, type Question, questions } from '../../src/domain/edit/questions.ts';
import type { WordBook } from '../../src/domain/edit/word-book.ts';

/** Longer lists are not shown; names are taken all the same. */
const mostShown = 40;

/** Asks every question of a kind on the terminal, each until its answer can stand. */
export async function askAll(kind: NewKind, words: WordBook, say: (text: string) => unknown): Promise<Map<string, string>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = new Map<string, string>();
  try {
    for (const question of questions[kind]) {
      // What hangs on an answer that was left empty is not asked.
      if (needs[question.flag]?.every((flag) => (answers.get(flag) ?? '') === '') === true) continue;
      answers.set(question.flag, await askOne(question, words, say, (prompt) => terminal.question(prompt)));
    }
    return answers;
  } finally {
    terminal.close();
  }
}

const needs: Readonly<Record<string, readonly string[]>> = {
  'address-en': ['address'],
  lat: ['lng'],
  datum: ['lng'],
  precision: ['lng'],
  'source-title-en': ['source-title'],
};

async function askOne(
  question: Question,
  words: WordBook,
  say: (text: string) => unknown,
  read: (prompt: string) => Promise<string>,
): Promise<string> {
  const choices = question.list === undefined ? question.choices : words.entries(question.list);
  if (choices !== undefined && choices.length <= mostShown) say(`  可选 · Choose from: ${choices.join('；')}`);
  for (;;) {
    const fallback = question.fallback === undefined ? '' : `（直接回车是 · Enter means ${question.fallback}）`;
    const answer = (await read(`${question.ask.zh}\n${question.ask.en}${fallback}: `)).trim();
    const trouble = answerTrouble(question, answer, words);
    if (trouble === null) return answer;
    say(`  ${trouble.zh}\n  ${trouble.en}`);
  }
}

/** Asks for a yes; only 是, y and an empty answer are one. */
export async function askYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question}（回车 可以 · Enter for yes，n 不写 · for no）`);
  terminal.close();
  return /^(?:y|yes|是|可以)?$/i.test(answer.trim());
}
