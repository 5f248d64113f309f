import { isObject, objectsIn } from '../check/texts.ts';

/** A web address that readers can follow, and the files that give it. */
export interface ContentLink {
  readonly url: string;
  readonly files: readonly string[];
}

const linkKeys = ['url', 'website'] as const;

/** Every address of the records that the site makes a link of, each once; sources that are only named are left out. */
export function contentLinks(records: readonly { readonly file: string; readonly value: unknown }[]): ContentLink[] {
  const files = new Map<string, Set<string>>();
  for (const { file, value } of records) {
    for (const { object } of objectsIn(value)) {
      if (!isObject(object) || object['linkable'] === false) continue;
      for (const key of linkKeys) {
        const url = object[key];
        if (typeof url !== 'string' || !URL.canParse(url) || !isPublic(new URL(url))) continue;
        files.set(url, (files.get(url) ?? new Set()).add(file));
      }
    }
  }
  return [...files].map(([url, those]) => ({ url, files: [...those] })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** Only named hosts of the web are asked: an address typed by a stranger must not lead into the machine's own network. */
function isPublic({ protocol, hostname, port, username }: URL): boolean {
  const isName = /\.[a-z][a-z0-9-]*$/i.test(hostname) && !/(?:^|\.)(?:localhost|local|internal|lan|home|arpa)$/i.test(hostname);
  return (protocol === 'https:' || protocol === 'http:') && isName && port === '' && username === '';
}
