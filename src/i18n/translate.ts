import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { zh } from './zh-CN.ts';

/** The shape of the messages: every text a string, every function with its arguments. */
type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Widen<R>
      : T extends readonly []
        ? readonly []
        : { readonly [K in keyof T]: Widen<T[K]> };

export type Messages = Widen<typeof zh>;

const messages: Record<Locale, Messages> = { zh, en };

/** The interface's words in a language. */
export const translate = (locale: Locale): Messages => messages[locale];
