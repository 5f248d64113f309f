// The site without a network: what was opened once opens again. A service worker is one plain script at the root of what it serves.
// Online nothing is ever older than the network's answer; the copies stay on the device and are asked for by nobody else.
/// <reference lib="webworker" />

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** Files whose name holds a hash of their content never change; of everything else the latest answer is kept. */
const unchanging = { name: 'unchanging', most: 250 };
const latest = { name: 'latest', most: 400 };
/** After so many milliseconds without an answer the copy is shown, if there is one. */
const patience = 5000;
const mostFromAPage = 100;
/** So many milliseconds without a new answer, and the page is done for now. */
const calm = 400;

const scope = new URL(worker.registration.scope);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.registration.navigationPreload?.enable(), removeOthers(), worker.clients.claim()]));
});
worker.addEventListener('fetch', (event) => {
  if (!isKept(event.request)) return;
  const { cache, key } = placeOf(event.request.url);
  event.respondWith(cache === unchanging ? copyFirst(event, key) : networkFirst(event, key));
});
// A page that was opened before this worker was there says what it has loaded.
worker.addEventListener('message', (event) => {
  const asked = Array.isArray(event.data?.keep) ? event.data.keep.slice(0, mostFromAPage) : [];
  event.waitUntil(Promise.all(asked.map((/** @type {unknown} */ url) => (typeof url === 'string' ? keepUnlessThere(url) : undefined))));
});

/** @param {Request} request */
const isKept = (request) => request.method === 'GET' && !request.headers.has('range') && isOurs(new URL(request.url));

/** The tiles of the map are read in ranges, and would be kept whole. @param {URL} url */
const isOurs = ({ origin, pathname }) => origin === scope.origin && pathname.startsWith(scope.pathname) && !pathname.endsWith('.pmtiles');

/** A page is the same page whatever is asked of it: what was searched for is in no key. @param {string} address */
function placeOf(address) {
  const { origin, pathname } = new URL(address);
  return { cache: pathname.startsWith(`${scope.pathname}_astro/`) ? unchanging : latest, key: origin + pathname };
}

/** @param {FetchEvent} event @param {string} key */
async function copyFirst(event, key) {
  const copy = await copyIn(unchanging, key);
  if (copy !== undefined) return copy;
  const answer = await fetch(event.request);
  event.waitUntil(keepSoon(unchanging, key, answer.clone()));
  return answer;
}

/** @param {FetchEvent} event @param {string} key */
async function networkFirst(event, key) {
  const fresh = answerTo(event);
  // Kept even where it comes after the copy has been shown.
  event.waitUntil(fresh.then((answer) => keepSoon(latest, key, answer.clone())).catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(() => copyIn(latest, key));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  if (first !== undefined) return first;
  return fresh.catch(async (error) => {
    const copy = await copyIn(latest, key);
    if (copy !== undefined) return copy;
    if (event.request.mode === 'navigate') return notKept();
    throw error;
  });
}

/** @param {FetchEvent} event @returns {Promise<Response>} */
const answerTo = async (event) => (await event.preloadResponse) ?? fetch(event.request);

/** A copy that is written, or waits to be. @param {typeof latest} cache @param {string} key @returns {Promise<Response | undefined>} */
const copyIn = async (cache, key) => waiting.get(cache)?.get(key)?.clone() ?? caches.match(key, { cacheName: cache.name });

/** @param {string} address */
async function keepUnlessThere(address) {
  const url = new URL(address, scope);
  if (!isOurs(url)) return;
  const { cache, key } = placeOf(url.href);
  if ((await copyIn(cache, key)) !== undefined) return;
  const answer = await fetch(key).catch(() => undefined);
  if (answer !== undefined) await keepSoon(cache, key, answer);
}

/** Answers that wait for the page to be done. @type {Map<typeof latest, Map<string, Response>>} */
const waiting = new Map([unchanging, latest].map((cache) => [cache, new Map()]));
/** @type {Promise<void> | undefined} */
let keeping;
let lastAnswer = 0;

/** What the page waits for goes first: copies are written once nothing has come for a moment. @param {typeof latest} cache @param {string} key @param {Response} answer */
function keepSoon(cache, key, answer) {
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected) return undefined;
  waiting.get(cache)?.set(key, answer);
  lastAnswer = Date.now();
  return (keeping ??= keepWaiting());
}

async function keepWaiting() {
  do {
    while (Date.now() - lastAnswer < calm) await new Promise((resolve) => setTimeout(resolve, calm));
    for (const [cache, answers] of waiting) {
      const taken = [...answers];
      // A browser that keeps nothing for anybody serves the page all the same.
      if (taken.length > 0) await keep(cache, taken).catch(() => undefined);
      for (const [key, answer] of taken) if (answers.get(key) === answer) answers.delete(key);
    }
  } while ([...waiting.values()].some((answers) => answers.size > 0));
  keeping = undefined;
}

/** Full stores lose what they have kept longest. @param {typeof latest} cache @param {[string, Response][]} answers */
async function keep({ name, most }, answers) {
  const store = await caches.open(name);
  for (const [key, answer] of answers) {
    await store.delete(key);
    // A device that is full refuses; the page is shown all the same.
    await store.put(key, answer.clone()).catch(() => undefined);
  }
  const keys = await store.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((request) => store.delete(request)));
}

async function removeOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== unchanging.name && name !== latest.name).map((name) => caches.delete(name)));
}

/** What is said of a page that was never opened. */
function notKept() {
  const line = (/** @type {string} */ lang, /** @type {string} */ text, /** @type {string} */ home, /** @type {string} */ word) =>
    `<p lang="${lang}">${text} <a href="${scope.pathname}${home}">${word}</a></p>`;
  const html = [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><title>没有网络 · No network</title><main><h1>没有网络 <span lang="en">· No network</span></h1>',
    line('zh-CN', '这一页以前没有打开过，所以设备上没有留下。打开过的页面没有网也能看。', '', '回首页'),
    line('en', 'This page was never opened on this device, so there is no copy of it. Pages you have opened work without a network.', 'en/', 'Home'),
    '</main></html>',
  ].join('');
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
