import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { Parser } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';

/** One element as a reader of XML sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML with a parser that is not ours; returns the root. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const root = top.children.find(({ name }) => !name.startsWith('?'));
  if (root === undefined) throw new Error('there is no root element');
  return root;
}

/** Children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
/** The first child along a way of names. */
export const childAt = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((inside, name) => childrenOf(inside, name)[0], element);

const schemaText = (name: string): string => readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), 'utf8');

const schemas = {
  gpx: { schema: [{ fileName: 'gpx-1.1.xsd', contents: schemaText('gpx-1.1.xsd') }], preload: [] },
  kml: {
    schema: [{ fileName: 'kml-2.2-part.xsd', contents: schemaText('kml-2.2-part.xsd') }],
    preload: [{ fileName: 'atom-part.xsd', contents: schemaText('atom-part.xsd') }],
  },
};

/** What libxml2 finds wrong with files by their schema; none if they are valid. */
export async function schemaErrors(
  kind: keyof typeof schemas,
  files: readonly { fileName: string; contents: string }[],
): Promise<string[]> {
  const result = await validateXML({ xml: files, ...schemas[kind], maxMemoryPages: 4096 });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

/** Reads GeoJSON; a feature without a place has the geometry null (RFC 7946, section 3.2). */
export const readGeoJson = (text: string): FeatureCollection<Geometry | null> => JSON.parse(text) as FeatureCollection<Geometry | null>;

/** A property of a calendar: its name, parameters and value with the text escapes undone. */
export interface IcsProperty {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads iCalendar as RFC 5545 says: unfolds the lines, parts them, undoes the escapes of text. */
export function readIcs(text: string): readonly IcsProperty[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^([A-Z-]+)((?:;[^:]*)?):([^]*)$/.exec(line);
      if (match === null) throw new Error(`not a content line: ${line}`);
      const [, name = '', parameters = '', value = ''] = match;
      return { name, parameters, value: value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)) };
    });
}

/** The octets of each line of a stream. */
export const lineOctets = (text: string): number[] => text.split('\r\n').map((line) => Buffer.byteLength(line));
