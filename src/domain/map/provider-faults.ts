import { type BasemapKind, basemapDatums, schematicProvider } from './provider.ts';

/** What is wrong with a field of the setting, and what to write instead, in both languages. */
export interface BasemapFault {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** The fields of the setting as they were read, still unproven. */
export type BasemapFields = ReadonlyMap<string, unknown>;

const fieldNames = ['kind', 'tiles', 'datum', 'attribution', 'approvalNumber', 'hosts', 'tileSize', 'maxZoom'];
/** What only some kinds have. */
const fieldsOf: Readonly<Record<BasemapKind, readonly string[]>> = {
  schematic: ['kind', 'approvalNumber'],
  pmtiles: ['kind', 'tiles', 'datum', 'attribution', 'approvalNumber'],
  'style-url': ['kind', 'tiles', 'datum', 'attribution', 'approvalNumber', 'hosts'],
  raster: fieldNames.filter((name) => name !== 'hosts'),
};

/** Is it a text with something in it? */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
/** Is it one of the known values? */
export const isOneOf = <T>(known: readonly T[], value: unknown): value is T => known.some((one) => one === value);

/** Why an address cannot be asked for tiles; null if it can. Braces stand for numbers in raster templates. */
function addressFault(address: string): { zh: string; en: string } | null {
  if (/[\s\\<>"'`]|\.\.|^\/\//.test(address))
    return { zh: `“${address}”里有不能用的字符`, en: `“${address}” has characters that must not stand in it` };
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:')
    return {
      zh: `“${address}”不是 https 网址；写 https://…，或者本站的路径，例如 map/shanghai.pmtiles`,
      en: `“${address}” is no https address; write https://… or a path of this site, such as map/shanghai.pmtiles`,
    };
  if (url.username !== '' || url.password !== '')
    return { zh: '网址里不能有用户名或密码', en: 'the address must not hold a user name or password' };
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) || !address.startsWith('https://'))
    return { zh: `“${address}”的主机名写得不对`, en: `the host name in “${address}” is not well formed` };
  return null;
}

/** A lone value as a list of one, a missing one as an empty list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function tilesFaults(kind: BasemapKind, fields: BasemapFields): readonly BasemapFault[] {
  const tiles = listOf(fields.get('tiles'));
  const fault = (zh: string, en: string): BasemapFault => ({ field: 'tiles', zh, en });
  if (tiles.length === 0) return [fault('没有写图块的地址', 'the address of the tiles is missing')];
  if (kind !== 'raster' && tiles.length > 1) return [fault('只能写一个地址', 'only one address can stand here')];
  return tiles.flatMap((address) => {
    if (!isText(address)) return [fault('地址要写成文字', 'an address must be text')];
    const trouble = addressFault(address);
    if (trouble !== null) return [fault(trouble.zh, trouble.en)];
    const lacking = kind === 'raster' ? ['{z}', '{x}', '{y}'].filter((part) => !address.includes(part)) : [];
    return lacking.length === 0 ? [] : [fault(`“${address}”里没有 ${lacking.join('、')}`, `“${address}” lacks ${lacking.join(', ')}`)];
  });
}

function datumFaults(fields: BasemapFields): readonly BasemapFault[] {
  const datum = fields.get('datum');
  if (isOneOf(basemapDatums, datum)) return [];
  const name = isText(datum) ? datum.toLowerCase().replace(/[^a-z0-9]/g, '') : '';
  if (/^(gcj02?|bd09(ll|mc)?|mars)$/.test(name))
    return [
      {
        field: 'datum',
        zh: `${String(datum)} 的底图不能用：本站的点是 WGS-84，放上去会偏。在上海，GCJ-02 偏 458 到 498 米，BD-09 偏得更多。请换 WGS-84 或 CGCS2000 的底图`,
        en: `a base map in ${String(datum)} is refused: the site's points are WGS-84 and would stand in the wrong place, 458 to 498 m off in Shanghai on GCJ-02 and more on BD-09. Use one in WGS-84 or CGCS2000`,
      },
    ];
  return [
    {
      field: 'datum',
      zh: `要写明底图的坐标系：${basemapDatums.join(' 或 ')}`,
      en: `say in which datum the base map is: ${basemapDatums.join(' or ')}`,
    },
  ];
}

/** The credit in both languages, or null if it is not there in a form that can be read. */
export function attributionOf(value: unknown): { zh: string; en: string } | null {
  if (isText(value)) return { zh: value.trim(), en: value.trim() };
  if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) return null;
  return isText(value.zh) && isText(value.en) ? { zh: value.zh.trim(), en: value.en.trim() } : null;
}

function attributionFaults(fields: BasemapFields): readonly BasemapFault[] {
  const attribution = attributionOf(fields.get('attribution'));
  const fault = (zh: string, en: string): readonly BasemapFault[] => [{ field: 'attribution', zh, en }];
  if (attribution === null)
    return fault(
      '没有写底图的来源。写一句话，或者 {"zh": …, "en": …}，例如“© OpenStreetMap 贡献者”',
      'the credit of the base map is missing: write a text or {"zh": …, "en": …}, such as “© OpenStreetMap contributors”',
    );
  return /[<>]/.test(attribution.zh + attribution.en) ? fault('只能是文字，不能有网页标记', 'plain text only, no markup') : [];
}

function approvalFaults(fields: BasemapFields): readonly BasemapFault[] {
  const number = fields.get('approvalNumber') ?? null;
  if (number === null || (isText(number) && /[(（〔[]\d{4}[)）〕\]].*\d/.test(number) && !/[<>*?]|x{2,}/i.test(number))) return [];
  return [
    {
      field: 'approvalNumber',
      zh: '审图号要照批准的原样写，样子是“沪S(××××)×××号”；没有就写 null，不要编',
      en: 'write the map approval number exactly as it was issued, in the manner of “沪S(××××)×××号”, or null if there is none; never make one up',
    },
  ];
}

function hostFaults(fields: BasemapFields): readonly BasemapFault[] {
  return listOf(fields.get('hosts')).flatMap((host) => {
    const isOrigin = isText(host) && addressFault(host) === null && URL.canParse(host) && new URL(host).origin === host;
    return isOrigin
      ? []
      : [
          {
            field: 'hosts',
            zh: '每一个写成 https://tiles.example.org 这样',
            en: 'write each as https://tiles.example.org, without a path',
          },
        ];
  });
}

function rasterFaults(fields: BasemapFields): readonly BasemapFault[] {
  const zoom = fields.get('maxZoom') ?? schematicProvider.maxZoom;
  return [
    ...(isOneOf([256, 512, undefined], fields.get('tileSize')) ? [] : [{ field: 'tileSize', zh: '写 256 或 512', en: 'write 256 or 512' }]),
    ...(Number.isInteger(zoom) && Number(zoom) >= 8 && Number(zoom) <= 22
      ? []
      : [{ field: 'maxZoom', zh: '写 8 到 22 的整数', en: 'write a whole number from 8 to 22' }]),
  ];
}

function strayFaults(kind: BasemapKind, fields: BasemapFields): readonly BasemapFault[] {
  return [...fields.keys()]
    .filter((name) => !fieldsOf[kind].includes(name))
    .map((field) => ({ field, zh: `${kind} 没有这一项`, en: `${kind} has no such field` }));
}

/** Every fault of the fields that a kind has. */
export function faultsOf(kind: BasemapKind, fields: BasemapFields): readonly BasemapFault[] {
  return [
    ...strayFaults(kind, fields),
    ...approvalFaults(fields),
    ...(kind === 'schematic' ? [] : [...tilesFaults(kind, fields), ...datumFaults(fields), ...attributionFaults(fields)]),
    ...(kind === 'style-url' ? hostFaults(fields) : []),
    ...(kind === 'raster' ? rasterFaults(fields) : []),
  ];
}
