import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsOf, cspSourcesOf, schematicProvider, tileAddress } from './provider.ts';

const remote = { ...schematicProvider, kind: 'raster', attribution: { zh: '天地图', en: 'Tianditu' } } as const;

describe('the address of tiles', () => {
  it('is the site’s own path, the host’s path or another host', () => {
    expect(tileAddress('map/base.pmtiles', '/shanghai/')).toBe('/shanghai/map/base.pmtiles');
    expect(tileAddress('/tiles/a.pmtiles', '/shanghai/')).toBe('/tiles/a.pmtiles');
    expect(tileAddress('https://tiles.example.org/{z}/{x}/{y}.png', '/shanghai/')).toBe('https://tiles.example.org/{z}/{x}/{y}.png');
  });
});

describe('the sources for the content security policy', () => {
  it('are none for the site’s own tiles', () => {
    expect(cspSourcesOf(schematicProvider)).toEqual([]);
    expect(cspSourcesOf({ ...remote, tiles: ['/t/{z}/{x}/{y}.png'] })).toEqual([]);
  });
  it('name each other host once, without path or key', () => {
    const tiles = ['vec', 'cva'].map((layer) => `https://t0.tianditu.gov.cn/${layer}_w/wmts?x={x}&y={y}&z={z}&tk=secret`);
    expect(cspSourcesOf({ ...remote, tiles })).toEqual(['https://t0.tianditu.gov.cn']);
    expect(
      cspSourcesOf({ ...remote, kind: 'style-url', tiles: ['https://a.example/style.json'], hosts: ['https://b.example:8443'] }),
    ).toEqual(['https://a.example', 'https://b.example:8443']);
  });
  it('hold no sign that could end or widen a directive', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), (address) => {
        for (const source of cspSourcesOf({ ...remote, tiles: [address] })) expect(source).toMatch(/^https:\/\/[a-z0-9.-]+(:\d+)?$/);
      }),
    );
  });
});

describe('the credits on the map', () => {
  it('name OpenStreetMap once with the site’s own drawing', () => {
    expect(creditsOf(schematicProvider, 'zh')).toEqual(['© OpenStreetMap 贡献者 (ODbL)']);
  });
  it('name the provider and, for the points, OpenStreetMap', () => {
    expect(creditsOf(remote, 'en')).toEqual(['Tianditu', '© OpenStreetMap contributors (ODbL)']);
  });
});
