import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Awaited<ReturnType<typeof serve>>;
const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, server.url), { redirect: 'manual', ...init });

beforeAll(async () => {
  mkdirSync(join(dir, 'venues/银行'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), '首页');
  writeFileSync(join(dir, 'venues/银行/index.html'), '银行博物馆');
  writeFileSync(join(dir, '404.html'), '没有这一页');
  writeFileSync(join(dir, 'data.csv'), 'id,name\n1,银行博物馆\n');
  writeFileSync(join(dir, 'tiles.pmtiles'), '0123456789');
  server = await serve({ dir, port: 0, base: '/city/' });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

describe('serve', () => {
  it('serves the index page of a folder under the base', async () => {
    const response = await get('venues/银行/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('银行博物馆');
  });
  it('sends a folder without its slash to the one with it, the query kept', async () => {
    const response = await get('venues/%E9%93%B6%E8%A1%8C?from=list');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/city/venues/%E9%93%B6%E8%A1%8C/?from=list');
  });
  it('answers a missing page with the 404 page and status 404', async () => {
    const response = await get('venues/nowhere/', { headers: { range: 'bytes=0-1' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('没有这一页');
  });
  it('answers outside the base with 404, and sends the bare root to the base', async () => {
    expect((await get('/venues/')).status).toBe(404);
    const root = await get('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/city/']);
  });
  it('does not leave its folder', async () => {
    expect((await get('..%2f..%2f..%2f..%2fetc%2fpasswd')).status).toBe(404);
    expect((await get('%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
  });
  it('names types that browsers would guess wrongly', async () => {
    expect((await get('data.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await get('tiles.pmtiles')).headers.get('content-type')).toBe('application/octet-stream');
  });
  it('sends a part of a file when a range is asked for', async () => {
    const response = await get('tiles.pmtiles', { headers: { range: 'bytes=2-4' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([206, 'bytes 2-4/10']);
    expect(await response.text()).toBe('234');
  });
  it('refuses anything but reading', async () => {
    expect((await get('data.csv', { method: 'POST' })).status).toBe(405);
  });
  it('takes the next free port only when it may', async () => {
    await expect(serve({ dir, port: server.port })).rejects.toThrow('EADDRINUSE');
    const second = await serve({ dir, port: server.port, ports: 20 });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
  it('says what to do when there is no folder', async () => {
    await expect(serve({ dir: join(dir, 'missing') })).rejects.toThrow('npm run build');
  });
});
