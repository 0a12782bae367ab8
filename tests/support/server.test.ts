import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Server } from './server.ts';

let outer: string;
let server: Server;

beforeAll(async () => {
  outer = await mkdtemp(path.join(tmpdir(), 'attested-server-'));
  const folder = path.join(outer, 'site');
  await mkdir(path.join(folder, 'reports'), { recursive: true });
  await writeFile(path.join(outer, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'index.html'), 'home');
  await writeFile(path.join(folder, 'reports', 'index.html'), 'reports');
  await writeFile(path.join(folder, '404.html'), 'no such page');
  await writeFile(path.join(folder, 'chart.svg'), '<svg/>');
  server = await serve(folder, '/a/b/');
});

afterAll(async () => {
  await server.close();
  await rm(outer, { recursive: true });
});

async function get(address: string) {
  const response = await fetch(new URL(address, server.url), { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    body: await response.text(),
  };
}

test('a folder is served under its path, with index.html for a folder', async () => {
  expect(await get('')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('reports/')).toMatchObject({ status: 200, body: 'reports' });
});

test('a folder without its final slash is sent on to the one with it', async () => {
  expect(await get('reports')).toMatchObject({ status: 301, location: '/a/b/reports/' });
});

test('a file has the content type of its ending', async () => {
  expect(await get('chart.svg')).toMatchObject({ status: 200, type: 'image/svg+xml' });
});

test('what is not there is answered with 404.html and status 404', async () => {
  expect(await get('nothing/')).toMatchObject({ status: 404, body: 'no such page' });
  expect(await get('/')).toMatchObject({ status: 404, body: 'no such page' });
});

test('nothing outside the folder is served', async () => {
  expect(await get('..%2fsecret.txt')).toMatchObject({ status: 404, body: 'no such page' });
});
