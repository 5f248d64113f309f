/** A voice as the browser lists it. */
export interface VoiceEntry {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const wanted = {
  zh: [/^(?:zh|cmn)[-_](?:Hans[-_])?CN/i, /^(?:zh|cmn)(?:$|[-_](?!HK|MO|yue))/i],
  en: [/^en[-_]GB/i, /^en(?:$|[-_])/i],
} as const;

/** The best voice of this device for a language; null where there is none. A voice from a server would send it the text, so it is never taken. */
export function pickVoice<Voice extends VoiceEntry>(voices: readonly Voice[], locale: 'zh' | 'en'): Voice | null {
  const local = voices.filter((voice) => voice.localService);
  for (const pattern of wanted[locale]) {
    const fitting = local.filter(({ lang }) => pattern.test(lang));
    const best = fitting.find((voice) => voice.default) ?? fitting[0];
    if (best !== undefined) return best;
  }
  return null;
}
