import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentLinks } from '../../../src/domain/review/content-links.ts';
import { askLinks } from './ask-links.ts';

const asked: string[] = [];
let atOnce = 0;
let most = 0;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  most = Math.max(most, (atOnce += 1));
  const answer = (status: number) => setTimeout(() => ((atOnce -= 1), response.writeHead(status).end('x')), 5);
  if (request.url === '/slow') setTimeout(() => ((atOnce -= 1), response.destroy()), 2500);
  else if (request.url === '/no-head') answer(request.method === 'HEAD' ? 405 : 200);
  else if (request.url === '/gone') answer(410);
  else if (request.url === '/guarded') answer(403);
  else answer(request.url === '/missing' ? 404 : 200);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const isAddress = (value: typeof address): value is AddressInfo => typeof value === 'object' && value !== null;
  base = isAddress(address) ? `http://127.0.0.1:${address.port}` : '';
  // The first request of a process is slow on a busy machine.
  await (await fetch(`${base}/warm`)).text();
});
afterAll(() => new Promise((done) => server.close(done)));

describe('asking links', () => {
  it('tells pages that are alive from those that are gone and those that give no clear answer', async () => {
    const paths = ['/here', '/no-head', '/missing', '/gone', '/guarded', '/slow'];
    const answers = await askLinks(
      paths.map((path) => base + path),
      { timeoutMs: 900, restMs: 1 },
    );
    expect(answers.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'alive 200',
      'alive 200',
      'gone 404',
      'gone 410',
      'unclear 403',
      'unclear TimeoutError',
    ]);
    expect(asked.filter((line) => line.endsWith('/here'))).toEqual(['HEAD /here']);
    expect(asked.filter((line) => line.endsWith('/no-head'))).toEqual(['HEAD /no-head', 'GET /no-head']);
  });
  it('asks one host one thing at a time', () => {
    expect(most).toBeLessThanOrEqual(2);
  });
});

describe('the links of the content', () => {
  it('are those that readers can follow, each once, and none into the own network', () => {
    const value = {
      website: 'https://a.example.org/',
      sources: [
        { url: 'https://a.example.org/', linkable: true },
        { url: 'https://b.example.org/', linkable: false },
        { url: 'http://127.0.0.1/', linkable: true },
        { url: 'http://169.254.169.254/latest', linkable: true },
        { url: 'http://localhost/', linkable: true },
        { url: 'https://x.example.org:8443/', linkable: true },
        { url: 'javascript:alert(1)', linkable: true },
      ],
    };
    expect(
      contentLinks([
        { file: 'venues/a.json', value },
        { file: 'venues/b.json', value },
      ]),
    ).toEqual([{ url: 'https://a.example.org/', files: ['venues/a.json', 'venues/b.json'] }]);
  });
});
