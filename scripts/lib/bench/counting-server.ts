import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A static site on this machine that counts what it sends. */
export interface CountingServer {
  /** Origin and base of the site, ending in a slash. */
  readonly address: string;
  /** Bytes of bodies sent since the start, as they go over the wire; only those for matching paths if a pattern is given. */
  readonly sentBytes: (paths?: RegExp) => number;
  /** Answers given since the start. */
  readonly answers: () => number;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml',
};

interface Body {
  readonly type: string;
  readonly bytes: Buffer;
  readonly isBrotli: boolean;
}

/** Pagefind's own files are compressed already, as are fonts and pictures. */
function bodyOf(file: string): Body {
  const type = types[extname(file)];
  const bytes = readFileSync(file);
  if (type === undefined) return { type: 'application/octet-stream', bytes, isBrotli: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { type, bytes: brotliCompressSync(bytes, { params }), isBrotli: true };
}

/** The first of the folders that holds the path; null where none does or the path leads out of them. */
function fileIn(folders: readonly string[], path: string): string | null {
  for (const folder of folders) {
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/** The part that "bytes=0-16383" asks for, ends included; null where no part is asked for. */
function rangeOf(header: string | undefined, length: number): { readonly start: number; readonly end: number } | null {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? [];
  return start === undefined ? null : { start: Number(start), end: Math.min(Number(end), length - 1) };
}

/** Serves the folders as one site under the base, the earlier ones first, compressed as a static host would. */
export async function startCountingServer(folders: readonly string[], base: string): Promise<CountingServer> {
  const known = new Map<string, Body>();
  const sent = new Map<string, number>();
  let answered = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? fileIn(folders, decodeURIComponent(pathname.slice(base.length - 1))) : null;
    answered += 1;
    if (file === null) return void response.writeHead(404).end();
    const body = known.get(file) ?? bodyOf(file);
    known.set(file, body);
    const range = body.isBrotli ? null : rangeOf(request.headers.range, body.bytes.length);
    const bytes = range === null ? body.bytes : body.bytes.subarray(range.start, range.end + 1);
    sent.set(pathname, (sent.get(pathname) ?? 0) + bytes.length);
    response.writeHead(range === null ? 200 : 206, {
      'Content-Type': body.type,
      'Content-Length': bytes.length,
      'Cache-Control': 'max-age=3600',
      ...(body.isBrotli ? { 'Content-Encoding': 'br' } : { 'Accept-Ranges': 'bytes' }),
      ...(range === null ? {} : { 'Content-Range': `bytes ${range.start}-${range.end}/${body.bytes.length}` }),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${place.port}${base}`,
    sentBytes: (paths = /^/) => [...sent].reduce((sum, [path, bytes]) => sum + (paths.test(path) ? bytes : 0), 0),
    answers: () => answered,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}
