import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basemapSetting, parseBasemapProvider } from './parse-provider.ts';
import { cspSourcesOf, schematicProvider } from './provider.ts';

const pmtiles = { kind: 'pmtiles', tiles: 'map/shanghai.pmtiles', datum: 'wgs84', attribution: 'Protomaps © OpenStreetMap' };
const raster = {
  kind: 'raster',
  tiles: ['https://t0.tianditu.gov.cn/vec_w/{z}/{x}/{y}?tk=KEY', 'https://t0.tianditu.gov.cn/cva_w/{z}/{x}/{y}?tk=KEY'],
  datum: 'cgcs2000',
  attribution: { zh: '天地图', en: 'Tianditu' },
  approvalNumber: 'GS(2024)0568号',
};

function faultsIn(value: unknown): readonly string[] {
  const parsed = parseBasemapProvider(value);
  return parsed.ok ? [] : parsed.faults.map(({ field }) => field);
}
function onlyFault(value: unknown) {
  const parsed = parseBasemapProvider(value);
  const faults = parsed.ok ? [] : parsed.faults;
  expect(faults).toHaveLength(1);
  return faults[0] ?? { field: '', zh: '', en: '' };
}

describe('a setting of the base map', () => {
  it('is read in all four kinds', () => {
    expect(parseBasemapProvider({ kind: 'schematic' })).toEqual({ ok: true, provider: schematicProvider });
    expect(parseBasemapProvider(pmtiles)).toEqual({
      ok: true,
      provider: {
        ...schematicProvider,
        kind: 'pmtiles',
        tiles: ['map/shanghai.pmtiles'],
        attribution: { zh: 'Protomaps © OpenStreetMap', en: 'Protomaps © OpenStreetMap' },
      },
    });
    expect(parseBasemapProvider({ ...raster, tileSize: 512, maxZoom: 14 })).toEqual({
      ok: true,
      provider: { ...schematicProvider, ...raster, tileSize: 512, maxZoom: 14 },
    });
    const style = { ...pmtiles, kind: 'style-url', tiles: 'https://maps.example/style.json', hosts: ['https://tiles.example'] };
    expect(parseBasemapProvider(style)).toMatchObject({ ok: true, provider: { kind: 'style-url', hosts: ['https://tiles.example'] } });
  });

  it('is refused in GCJ-02 and BD-09, with the reason in both languages', () => {
    for (const datum of ['gcj02', 'GCJ-02', 'gcj-02', 'bd09', 'BD-09', 'bd09ll']) {
      const { field, zh, en } = onlyFault({ ...raster, datum });
      expect(field).toBe('datum');
      expect(zh).toContain('458 到 498 米');
      expect(en).toContain('458 to 498 m');
    }
  });
  it('must say its datum', () => {
    expect(faultsIn({ ...pmtiles, datum: undefined })).toEqual(['datum']);
    expect(faultsIn({ ...pmtiles, datum: 'EPSG:3857' })).toEqual(['datum']);
  });
  it('must say whom to thank, in plain text', () => {
    for (const attribution of [undefined, '', '  ', { zh: '天地图' }, { zh: '天地图', en: '' }, '<b>OSM</b>'])
      expect(faultsIn({ ...pmtiles, attribution })).toEqual(['attribution']);
  });
  it('takes tiles from the site itself or by https, from nowhere else', () => {
    for (const tiles of ['map/a.pmtiles', '/tiles/a.pmtiles', 'https://tiles.example.org:8443/a.pmtiles'])
      expect(faultsIn({ ...pmtiles, tiles })).toEqual([]);
    for (const tiles of [
      'http://tiles.example.org/a.pmtiles',
      '//tiles.example.org/a.pmtiles',
      'javascript:alert(1)',
      'data:,x',
      'HTTPS://tiles.example.org/a',
      'https://name:word@tiles.example.org/a',
      'https://{s}.example.org/a',
      "https://a;script-src'none'.example/a",
      'https://localhost/a',
      '../../etc/passwd',
      'map/a b.pmtiles',
      undefined,
      [],
      ['map/a.pmtiles', 'map/b.pmtiles'],
      7,
    ])
      expect(faultsIn({ ...pmtiles, tiles })).toEqual(['tiles']);
  });
  it('needs the three numbers in a raster template', () => {
    const { zh, en } = onlyFault({ ...raster, tiles: 'https://tiles.example.org/{z}/{x}.png' });
    expect(zh).toContain('{y}');
    expect(en).toContain('{y}');
  });
  it('takes an approval number as it was issued, and none that looks made up', () => {
    for (const approvalNumber of [null, undefined, 'GS(2024)0568号', 'GS京（2023）1061号', '沪S〔2021〕063号', 'GS (2019) 1822'])
      expect(faultsIn({ kind: 'schematic', approvalNumber })).toEqual([]);
    for (const approvalNumber of ['', '审图号', 'GS(20XX)XXXX号', 'GS(2024)XXXX号', '沪S(××××)×××号', 'TODO', 2024, '<b>(2024)1</b>'])
      expect(faultsIn({ kind: 'schematic', approvalNumber })).toEqual(['approvalNumber']);
  });
  it('has no field that its kind does not know', () => {
    expect(faultsIn({ kind: 'schematic', tiles: 'map/a.pmtiles' })).toEqual(['tiles']);
    expect(faultsIn({ ...pmtiles, hosts: [], style: 'x' })).toEqual(['hosts', 'style']);
  });
  it('names further hosts as origins', () => {
    const style = { ...pmtiles, kind: 'style-url', tiles: 'https://maps.example/style.json' };
    for (const hosts of ['https://tiles.example/path', 'http://tiles.example', 'tiles.example', '*', 'https://*.example'])
      expect(faultsIn({ ...style, hosts })).toEqual(['hosts']);
  });
  it('is told all its faults at once', () => {
    expect(faultsIn({ kind: 'raster', datum: 'gcj02', approvalNumber: 'x', tileSize: 300, maxZoom: 99 })).toEqual([
      'approvalNumber',
      'tiles',
      'datum',
      'attribution',
      'tileSize',
      'maxZoom',
    ]);
  });
  it('never throws, and what passes lets only https origins into the policy', () => {
    const value = fc.oneof(fc.anything(), fc.webUrl(), fc.string());
    const setting = fc.record(
      {
        kind: fc.constantFrom('schematic', 'pmtiles', 'style-url', 'raster', 'x'),
        tiles: value,
        hosts: value,
        datum: fc.constant('wgs84'),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), setting), (input) => {
        const parsed = parseBasemapProvider(typeof input === 'object' && input !== null ? { attribution: 'x', ...input } : input);
        if (parsed.ok) for (const source of cspSourcesOf(parsed.provider)) expect(source).toMatch(/^https:\/\/[a-z0-9.-]+(:\d+)?$/);
        else expect(parsed.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the file that SITE_BASEMAP names', () => {
  it('is not needed for the site’s own drawing', () => {
    const read = () => expect.unreachable();
    expect(basemapSetting(undefined, read)).toBe(schematicProvider);
    expect(basemapSetting('', read)).toBe(schematicProvider);
  });
  it('is read as JSON', () => {
    expect(basemapSetting('map.json', () => JSON.stringify(pmtiles)).tiles).toEqual(['map/shanghai.pmtiles']);
  });
  it('stops the build with every fault in both languages', () => {
    const read = () => JSON.stringify({ ...raster, datum: 'gcj02', attribution: '' });
    expect(() => basemapSetting('map.json', read)).toThrow(
      /map\.json\n {2}datum gcj02 的底图不能用[^\n]*。\n {2}datum [^\n]*\.\n {2}attribution /,
    );
  });
  it('stops the build when it cannot be read', () => {
    expect(() => basemapSetting('map.json', () => '{')).toThrow(/SITE_BASEMAP: map\.json[\s\S]*cannot be read as a JSON file/);
    expect(() =>
      basemapSetting('map.json', () => {
        throw new Error('no such file');
      }),
    ).toThrow(/no such file/);
  });
});
