// Loaded by the loader of the search field where a page has a map; the rest waits until it is wanted.

/** Brings the map page to life, and the buttons that open a live map elsewhere. */
export function wakeMaps(): void {
  if (document.querySelector('[data-map-page]') !== null) void import('./map-page.ts').then(({ openMapPage }) => openMapPage());
  for (const place of document.querySelectorAll<HTMLElement>('[data-live-map]')) {
    const button = place.querySelector('button');
    button?.addEventListener('click', () => void import('./map-embed.ts').then(({ openLiveMap }) => openLiveMap(place, button)));
  }
}
