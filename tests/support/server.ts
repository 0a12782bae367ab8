import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const contentTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * How hosts compress text: by gzip all of them, by Brotli those that can do better. They do it while
 * they answer, at the levels that are quick.
 */
const compressions = {
  gzip: (body: Buffer | string) => gzipSync(body),
  br: (body: Buffer | string) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

export type Compression = keyof typeof compressions;

/** A folder that is being served: where, and how to end it. */
export interface Server {
  /** The address of the folder's own root, with its sub-path and a final slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a plain static host does: `index.html` for a folder's address, the folder's
 * `404.html` with status 404 for what is not there, on this machine only, at a free port.
 *
 * @param folder the folder to serve
 * @param base the path under which it stands, with a slash at both ends
 * @param compression how text is sent; as it is, if nothing is said
 */
export async function serve(
  folder: string,
  base = '/',
  compression?: Compression,
): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(folder, base, request.url ?? '/').then(({ status, type, body, location }) => {
      const coding = /^text|json|xml|javascript/.test(type) ? compression : undefined;
      response.writeHead(status, {
        'content-type': type,
        ...(location && { location }),
        ...(coding && { 'content-encoding': coding }),
      });
      if (request.method === 'HEAD') response.end();
      else response.end(coding === undefined ? body : compressions[coding](body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  status: number;
  type: string;
  body: Buffer | string;
  location?: string;
}

async function answer(folder: string, base: string, address: string): Promise<Answer> {
  const wanted = pathOf(address);
  if (wanted === undefined || !wanted.startsWith(base)) return notHere(folder);
  const file = path.join(folder, wanted.slice(base.length));
  if (file !== folder && !file.startsWith(withSeparator(folder))) return notHere(folder);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !wanted.endsWith('/')) {
    return { status: 301, type: 'text/plain', body: '', location: `${wanted}/` };
  }
  const page = found?.isDirectory() ? path.join(file, 'index.html') : file;
  const body = wanted.endsWith('/') && found?.isFile() ? undefined : await read(page);
  return body === undefined ? notHere(folder) : { status: 200, type: typeOf(page), body };
}

async function notHere(folder: string): Promise<Answer> {
  const page = await read(path.join(folder, '404.html'));
  if (page === undefined) return { status: 404, type: 'text/plain', body: 'Not found' };
  return { status: 404, type: typeOf('404.html'), body: page };
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

/** The decoded path of an address; undefined where it cannot be decoded. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  return contentTypes[path.extname(file)] ?? 'application/octet-stream';
}

function withSeparator(folder: string): string {
  return folder.endsWith(path.sep) ? folder : folder + path.sep;
}
