import { attributionOf, type BasemapFault, type BasemapFields, faultsOf, isOneOf, isText, listOf } from './provider-faults.ts';
import { type BasemapKind, basemapKinds, type BasemapProvider, schematicProvider } from './provider.ts';

/** The setting, or every fault in it. */
export type ParsedBasemap =
  { readonly ok: true; readonly provider: BasemapProvider } | { readonly ok: false; readonly faults: readonly BasemapFault[] };

/** Reads the setting from a parsed JSON value and names every fault at once. */
export function parseBasemapProvider(value: unknown): ParsedBasemap {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, faults: [{ field: '', zh: '要写成 {"kind": …}', en: 'write {"kind": …}' }] };
  const fields: BasemapFields = new Map<string, unknown>(Object.entries(value));
  const kind = fields.get('kind');
  if (!isOneOf(basemapKinds, kind))
    return {
      ok: false,
      faults: [{ field: 'kind', zh: `写 ${basemapKinds.join('、')} 里的一个`, en: `write one of ${basemapKinds.join(', ')}` }],
    };
  const faults = faultsOf(kind, fields);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, provider: providerOf(kind, fields) };
}

function providerOf(kind: BasemapKind, fields: BasemapFields): BasemapProvider {
  const number = fields.get('approvalNumber');
  const approvalNumber = isText(number) ? number.trim() : null;
  if (kind === 'schematic') return { ...schematicProvider, approvalNumber };
  return {
    kind,
    tiles: listOf(fields.get('tiles')).filter(isText),
    datum: fields.get('datum') === 'cgcs2000' ? 'cgcs2000' : 'wgs84',
    attribution: attributionOf(fields.get('attribution')) ?? schematicProvider.attribution,
    approvalNumber,
    hosts: listOf(fields.get('hosts')).filter(isText),
    tileSize: fields.get('tileSize') === 512 ? 512 : 256,
    maxZoom: Number(fields.get('maxZoom') ?? schematicProvider.maxZoom),
  };
}

/** The provider that a JSON file names, or the schematic if no file is named; throws a text for people with every fault in both languages. */
export function basemapSetting(path: string | undefined, read: (path: string) => string): BasemapProvider {
  if (path === undefined || path === '') return schematicProvider;
  const parsed = parseBasemapProvider(readJson(path, read));
  if (parsed.ok) return parsed.provider;
  const lines = parsed.faults.flatMap(({ field, zh, en }) => [`  ${field} ${zh}。`, `  ${field} ${en}.`]);
  throw new Error([`SITE_BASEMAP: ${path}`, ...lines].join('\n'));
}

function readJson(path: string, read: (path: string) => string): unknown {
  try {
    return JSON.parse(read(path));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`SITE_BASEMAP: ${path}\n  读不出来，要是一个 JSON 文件。\n  This cannot be read as a JSON file.\n  ${why}`, {
      cause: error,
    });
  }
}
