import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import subsetFont from 'subset-font';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A Chromium that starts on this machine, and the environment that it has to be given. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Finds a Chromium: the one that `CHROME_PATH` names and no other, else the one that comes with
 * the packages (Linux on x64), else one installed on the machine. Throws one sentence that says
 * what to do when none starts.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    const found = await firstThatStarts([{ executablePath: named, env: {} }]);
    if (found) return found;
    throw new Error(`CHROME_PATH names ${named}, which does not start as a Chromium.`);
  }
  const packaged = await packagedChromiums();
  const found = await firstThatStarts([...packaged, ...installedChromiums()]);
  if (found) return found;
  throw new Error(
    'No Chromium was found for the browser tests: install Chrome or Chromium, or name one with ' +
      'CHROME_PATH=/path/to/chrome.',
  );
}

async function firstThatStarts(candidates: Chromium[]): Promise<Chromium | undefined> {
  for (const candidate of candidates) {
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}

/** Whether a Chromium runs here at all: a missing library or another system shows at once. */
async function starts({ executablePath, env }: Chromium): Promise<boolean> {
  if (!(await exists(executablePath))) return false;
  // On Windows `--version` opens a window and prints nothing.
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await run(executablePath, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    return /(Chrom|Edge).* \d+\./.test(stdout);
  } catch {
    return false;
  }
}

/**
 * The Chromium of the package, unpacked once for each version: first with the machine's own
 * libraries, then with those of the package, for machines without NSS. Text whose own face is not
 * there yet has the same face on every machine: one for Latin letters and one for Arabic.
 */
async function packagedChromiums(): Promise<Chromium[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = await unpacked();
  const executablePath = path.join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const libraries = path.join(folder, 'al2023', 'lib');
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, LD_LIBRARY_PATH: libraries } },
  ];
}

async function unpacked(): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = path.resolve(path.dirname(packageFile), '..');
  const { mtimeMs, size } = await stat(path.join(packageFolder, 'bin', 'chromium.br'));
  const cache = path.join(root, 'node_modules', '.cache', 'chromium');
  const folder = path.join(cache, `${size}-${Math.round(mtimeMs)}-with-arabic`);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(path.join(cache, 'partial-'));
  await unpackInto(partial, packageFolder);
  await writeFile(path.join(partial, 'fonts.conf'), fontsConfig(folder));
  // Only a whole folder gets the name; whoever comes second finds it taken and uses it.
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  return folder;
}

async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  // The package unpacks into the folder for temporary files, whichever that is at the time.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((name) => inflate(path.join(packageFolder, 'bin', name))));
    await writeFile(path.join(folder, 'fonts', 'arabic.ttf'), await arabicFont());
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** What the package has no letters for. */
async function arabicFont(): Promise<Uint8Array> {
  const file =
    '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
  const font = await readFile(createRequire(import.meta.url).resolve(file));
  return subsetFont(font, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
}

function fontsConfig(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${path.join(folder, 'fonts')}</dir>`,
    `  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function installedChromiums(): Chromium[] {
  return places().map((executablePath) => ({ executablePath, env: {} }));
}

function places(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
