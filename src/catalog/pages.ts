import { allPages } from 'content-collections';
import type { Locale } from '../i18n/locales.ts';

/** Anchors of the sections of the about page, the same in both languages, in the order of the headings. */
const aboutAnchors = ['what', 'who', 'facts', 'add', 'licence', 'privacy', 'maps', 'limits'] as const;

/** The about page, cut into sections at its second-level headings. */
export const aboutPage = (locale: Locale) => sectionsOf(locale, 'about', aboutAnchors);

const guideAnchors = ['steps', 'after', 'names', 'private', 'licence'] as const;
const datumAnchors = ['three', 'tell', 'copy'] as const;

/** The guide for editors: five steps, what happens then, names, licence. The tables of fields follow it on the page. */
export const guidePage = (locale: Locale) => sectionsOf(locale, 'guide', guideAnchors);

/** The page on coordinates and their three datums. */
export const datumPage = (locale: Locale) => sectionsOf(locale, 'datum', datumAnchors);

function sectionsOf(locale: Locale, name: string, anchors: readonly string[]) {
  const page = allPages.find((candidate) => candidate.path === `${locale}/${name}`);
  if (page === undefined) throw new Error(`content/pages/${locale}/${name}.md is missing`);
  const parts = page.html.split(/<h2>(.*?)<\/h2>/).slice(1);
  const sections = anchors.map((id, index) => {
    const heading = parts[index * 2];
    const html = parts[index * 2 + 1];
    if (heading === undefined || html === undefined)
      throw new Error(`content/pages/${locale}/${name}.md lacks its section "${id}" (number ${index + 1})`);
    return { id, heading, html };
  });
  return { title: page.title, description: page.description, sections };
}
