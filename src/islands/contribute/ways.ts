import { type Host, issueUrl, letterUrl } from '../../domain/contribute/doors.ts';
import { pathOfRef } from '../../domain/search/record.ts';
import { base, locale } from '../search/built-files.ts';

/** Lets the page's own ways to write, an issue and a letter, begin with the record that somebody has come to correct. */
export function nameInWays(host: Host, title: string, ref: string): void {
  const page = new URL(`${base}${locale === 'en' ? 'en/' : ''}${pathOfRef(ref)}`, location.origin).href;
  const addresses = { issue: issueUrl, letter: letterUrl };
  for (const [way, addressOf] of Object.entries(addresses))
    document.querySelector(`[data-way=${way}]`)?.setAttribute('href', addressOf(host, title, `${page}\n\n`, page));
}
