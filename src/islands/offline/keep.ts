import { base } from '../search/built-files.ts';

/** Starts the service worker, and tells it what the page had loaded before it was there, so that one visit is enough. */
export async function keepForOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const wasThere = serviceWorker.controller !== null;
  await serviceWorker.register(`${base}sw.js`, { scope: base });
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  if (!wasThere) active?.postMessage({ keep: [location.href, ...loaded] });
}
