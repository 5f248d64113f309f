/** Where the map under the marks may come from. */
export const basemapKinds = ['schematic', 'pmtiles', 'style-url', 'raster'] as const;
export type BasemapKind = (typeof basemapKinds)[number];

/** Datums whose tiles lie right under WGS-84 points; CGCS2000 differs from it by less than a metre. */
export const basemapDatums = ['wgs84', 'cgcs2000'] as const;
export type BasemapDatum = (typeof basemapDatums)[number];

/** The map under the marks, as the operator of a site sets it; plain data that can be handed to the browser as JSON. */
export interface BasemapProvider {
  readonly kind: BasemapKind;
  /**
   * Addresses of the tiles: one archive for `schematic` and `pmtiles`, one style sheet for `style-url`, templates with {z}, {x} and {y} for `raster`,
   * drawn one above the other. An https address, a path from the root of the host (`/tiles/a.pmtiles`) or from the site's own base (`map/a.pmtiles`).
   */
  readonly tiles: readonly string[];
  readonly datum: BasemapDatum;
  /** Whom to thank, plain text that is always shown. */
  readonly attribution: { readonly zh: string; readonly en: string };
  /** 审图号 as it was issued, shown at the lower left of the map; null where there is none. */
  readonly approvalNumber: string | null;
  /** Further https origins that a style sheet asks for tiles, letters or icons. */
  readonly hosts: readonly string[];
  /** Pixels of a raster tile's side. */
  readonly tileSize: 256 | 512;
  /** The deepest zoom for which raster tiles exist; deeper views enlarge them. */
  readonly maxZoom: number;
}

/** The credit that OpenStreetMap's licence asks for, for many positions on the map come from there whatever lies under them. */
export const openStreetMapCredit = { zh: '© OpenStreetMap 贡献者 (ODbL)', en: '© OpenStreetMap contributors (ODbL)' } as const;

/** The site's own drawing, which asks no other host for anything. */
export const schematicProvider: BasemapProvider = {
  kind: 'schematic',
  tiles: ['map/base.pmtiles'],
  datum: 'wgs84',
  attribution: openStreetMapCredit,
  approvalNumber: null,
  hosts: [],
  tileSize: 256,
  maxZoom: 18,
};

/** The address of tiles as a browser asks for it; `base` is the path of the site with slashes at both ends. */
export function tileAddress(tiles: string, base: string): string {
  return tiles.startsWith('/') || tiles.startsWith('https://') ? tiles : `${base}${tiles}`;
}

/** The credits that always stand on the map: the provider's, and OpenStreetMap's for the points. */
export function creditsOf(provider: BasemapProvider, locale: 'zh' | 'en'): readonly string[] {
  const own = provider.attribution[locale];
  return /OpenStreetMap/i.test(own) ? [own] : [own, openStreetMapCredit[locale]];
}

/** The origins that the content security policy must let through, in `connect-src` and `img-src` alike; none for tiles of the site's own. */
export function cspSourcesOf(provider: BasemapProvider): readonly string[] {
  const remote = [...provider.tiles, ...provider.hosts].filter((address) => address.startsWith('https://'));
  return [...new Set(remote.map((address) => new URL(address).origin))].sort();
}
