import libraryStyles from 'maplibre-gl/dist/maplibre-gl.css?url';
import liveStyles from '../../styles/map-live.css?url';
import baseStyles from './base-map.css?url';
import embedStyles from './map-embed.css?url';

let loading: Promise<void> | undefined;

const linkTo = (href: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    // A map without its styles is odd, but its list and its links still work.
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });

/** Loads the styles of a live map, once; a plain import would put them on every page, whether it shows a map or not. */
export const loadMapStyles = (): Promise<void> =>
  (loading ??= Promise.all([libraryStyles, baseStyles, liveStyles, embedStyles].map(linkTo)).then(() => undefined));
