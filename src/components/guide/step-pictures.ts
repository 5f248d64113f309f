import { guideWords } from '../../i18n/guide-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { site } from '../../site.ts';

// Screenshots of the built form in light colours: a window 560 pixels wide at twice the density, cropped to the fields of the step, as WebP.
// The last is a comment that `npm run review` wrote, in the look of the repository host.
const steps = [
  { file: (locale: Locale) => `${locale}-1`, height: { zh: 991, en: 1040 } },
  { file: (locale: Locale) => `${locale}-2`, height: { zh: 1078, en: 1041 } },
  { file: (locale: Locale) => `${locale}-3`, height: { zh: 1040, en: 1040 } },
  { file: (locale: Locale) => `${locale}-4`, height: { zh: 498, en: 481 } },
  { file: () => 'answer', height: { zh: 728, en: 728 } },
] as const;

/** Puts its picture at the end of each of the five steps. Throws if there are not five. */
export function withStepPictures(html: string, locale: Locale): string {
  const { stepPictures } = guideWords(locale);
  const parts = html.split('</li>');
  if (parts.length !== steps.length + 1) throw new Error(`the guide has ${parts.length - 1} steps, and pictures for ${steps.length}`);
  const pictures = steps.map(
    ({ file, height }, index) =>
      `<img class="step" src="${site.base}guide/${file(locale)}.webp" alt="${stepPictures[index] ?? ''}" width="1120" height="${height[locale]}" loading="lazy" decoding="async"></li>`,
  );
  return parts.map((part, index) => `${part}${pictures[index] ?? ''}`).join('');
}
