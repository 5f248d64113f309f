import { allPages } from 'content-collections';
import type { Locale } from '../i18n/locales.ts';

/** Anchors of the sections of the about page, the same in both languages, in the order of the headings. */
const aboutAnchors = ['what', 'who', 'facts', 'add', 'licence', 'privacy', 'maps', 'limits'] as const;

/** The about page, cut into sections at its second-level headings. */
export function aboutPage(locale: Locale) {
  const page = allPages.find((candidate) => candidate.path === `${locale}/about`);
  if (page === undefined) throw new Error(`content/pages/${locale}/about.md is missing`);
  const parts = page.html.split(/<h2>(.*?)<\/h2>/).slice(1);
  const sections = aboutAnchors.map((id, index) => {
    const heading = parts[index * 2];
    const html = parts[index * 2 + 1];
    if (heading === undefined || html === undefined)
      throw new Error(`content/pages/${locale}/about.md lacks its section "${id}" (number ${index + 1})`);
    return { id, heading, html };
  });
  return { title: page.title, description: page.description, sections };
}
