import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** What the server's table of types lacks, and text whose encoding a browser would have to guess. */
const contentTypes = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.geojson', 'application/geo+json'],
  ['.gpx', 'application/gpx+xml'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.kml', 'application/vnd.google-earth.kml+xml'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.pmtiles', 'application/octet-stream'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.vtt', 'text/vtt; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Answers requests as a plain static host does: folders end in a slash, a missing page is 404.html with status 404.
 * @param {string} dir
 * @param {string} base path with slashes at both ends
 * @returns {import('node:http').RequestListener}
 */
function listener(dir, base) {
  const files = normalize(dir.endsWith(sep) ? dir : dir + sep);

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
  const notFound = (request, response) => {
    const page = join(files, '404.html');
    const found = existsSync(page) && request.url !== '/404.html';
    response.statusCode = 404;
    if (!found) return void response.end('404\n');
    request.url = '/404.html';
    // The page is sent as it is, whole: a range or a validator of the missing address means nothing here.
    delete request.headers.range;
    delete request.headers['if-none-match'];
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (/** @type {number} */ _status, /** @type {any} */ headers) => writeHead(404, headers);
    pages(request, response);
  };
  const pages = sirv(files, {
    dev: true,
    etag: true,
    extensions: ['html'],
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      const type = contentTypes.get(extname(path));
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(`http://host${request.url?.startsWith('/') ? request.url.replace(/^\/+/, '/') : '/'}`);
    if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) {
      response.writeHead(302, { Location: base + search }).end();
      return;
    }
    if (!pathname.startsWith(base)) return notFound(request, response);
    const path = `/${pathname.slice(base.length)}`;
    const folder = normalize(join(files, decoded(path)));
    if (!path.endsWith('/') && folder.startsWith(files) && isFolder(folder)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    pages(request, response);
  };
}

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Serves a folder of static files. Resolves once it listens; rejects if no port is free or the folder is missing.
 * @param {{ dir?: string, port?: number, base?: string, host?: string, ports?: number }} [options] `ports`: how many ports to try, counting up
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir = 'dist', port = 4321, base = process.env.SITE_BASE ?? '/', host = '127.0.0.1', ports = 1 } = {}) {
  if (!isFolder(dir)) throw new Error(`${dir} is not there; run npm run build first`);
  const path = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(listener(dir, path));
  for (let tried = 1; ; tried += 1) {
    const error = await listen(server, port + tried - 1, host);
    if (error === null) break;
    if (error.code !== 'EADDRINUSE' || tried >= ports) throw error;
  }
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${bound}${path}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | null>}
 */
function listen(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === normalize(process.argv[1])) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string' },
    },
  });
  const { url } = await serve({ ...values, port: Number(values.port), base: values.base ?? process.env.SITE_BASE ?? '/' });
  console.log(url);
}
