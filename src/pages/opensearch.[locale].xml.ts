import type { APIRoute } from 'astro';
import { localeIds, locales } from '../i18n/locales.ts';
import { paths, urlOf } from '../i18n/paths.ts';
import { translate } from '../i18n/translate.ts';
import { site } from '../site.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Lets a browser offer this site's search among its own (OpenSearch 1.1). */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const t = translate(locale);
  const icon = new URL(`${site.base}icons/seal.svg`, site.origin).href;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(t.siteName)}</ShortName>
  <Description>${escapeXml(t.siteLine)}</Description>
  <Language>${locales[locale].lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(urlOf(locale, paths.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`);
};
