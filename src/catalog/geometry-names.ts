import type { Locale } from '../i18n/locales.ts';
import { metroNetwork } from './geometry.ts';

const lineById = new Map(metroNetwork.lines.map((line) => [line.id, line]));

/** The name of a metro line in a language. */
export const metroLineName = (id: string, locale: Locale): string => {
  const line = lineById.get(id);
  return line?.names[locale] ?? id;
};
