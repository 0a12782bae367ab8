/**
 * `npm run bench -- build`: times whole builds beside stock Astro's, and Eleventy's and Hugo's where
 * they are installed, by turns in one run: cold, with no change, with one report edited. Of this
 * program also with one source renamed. Prints seconds, processor seconds, peak memory, pages, files
 * and bytes, with ratios to stock Astro, as a table in Markdown.
 *
 * `--reports=100,1000` gives the sizes, `--runs=3` how often each is timed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median } from 'd3';
import { report, writeCorpus } from './bench-build/corpus.ts';
import { installedPeers, plainReport } from './bench-build/peers.ts';
import type { Peer } from './bench-build/peers.ts';
import { ROOT } from './folders.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    reports: { type: 'string', default: '100' },
    runs: { type: 'string', default: '3' },
  },
});

/** One build: seconds, processor seconds, megabytes at the most. */
interface Run {
  wall: number;
  cpu: number;
  memory: number;
}

/** Something that is timed: what is done before it, and the build. */
interface Case {
  program: string;
  name: string;
  before: () => Promise<void>;
  build: () => Run;
}

// Beside the packages, so that what Astro renders with finds them.
const home = path.join(ROOT, 'node_modules/.cache/bench-build');
const usage = path.join(home, 'usage.json');

function timed(command: readonly [string, ...string[]], cwd: string, env: NodeJS.ProcessEnv): Run {
  const [program, ...args] = command;
  const hook = path.join(import.meta.dirname, 'bench-build/report-usage.ts');
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env, BENCH_USAGE: usage, NODE_OPTIONS: `--import=${hook}` },
    maxBuffer: 2 ** 26,
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr.toString());
  const used = program === process.execPath ? usedBy() : { cpu: NaN, rss: NaN };
  return { wall, cpu: used.cpu, memory: used.rss / 1024 };
}

function usedBy(): { cpu: number; rss: number } {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- written by report-usage.ts
  return JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; rss: number };
}

function casesOfPeer(peer: Peer, reports: number): Case[] {
  const folder = path.join(home, peer.name.replaceAll(' ', '-').toLowerCase());
  let edition = 0;
  const build = () => timed(peer.command, folder, {});
  const of = { program: peer.name, build };
  return [
    {
      ...of,
      name: 'cold',
      before: async () => {
        await rm(folder, { recursive: true, force: true });
        await peer.write(folder, reports);
      },
    },
    { ...of, name: 'no change', before: () => Promise.resolve() },
    {
      ...of,
      name: 'one report edited',
      before: async () => {
        edition += 1;
        const at = Math.floor(reports / 2);
        await writeFile(path.join(folder, peer.fileOf(at)), plainReport(at, edition));
      },
    },
  ];
}

function casesOfOurs(reports: number): Case[] {
  const folder = path.join(home, 'attested');
  const content = path.join(folder, 'content');
  const command = [
    process.execPath,
    '--max-semi-space-size=16',
    path.join(ROOT, 'scripts/build.ts'),
  ] as const;
  const env = { CONTENT_DIR: content, OUT_DIR: path.join(folder, 'dist') };
  const of = { program: 'Attested', build: () => timed(command, ROOT, env) };
  let edition = 0;
  return [
    {
      ...of,
      name: 'cold',
      before: async () => {
        for (const cache of ['attested', 'cards', 'astro']) {
          await rm(path.join(ROOT, 'node_modules/.cache', cache), { recursive: true, force: true });
        }
        await rm(folder, { recursive: true, force: true });
        await writeCorpus(content, reports);
      },
    },
    { ...of, name: 'no change', before: () => Promise.resolve() },
    {
      ...of,
      name: 'one report edited',
      before: async () => {
        edition += 1;
        const at = Math.floor(reports / 2);
        await writeFile(path.join(content, `reports/report-${at}.md`), report(at, edition));
      },
    },
    {
      ...of,
      name: 'one source renamed',
      before: async () => {
        const file = path.join(content, 'sources.yml');
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace(/name: Source 1\b[^,]*/u, `name: Source 1 ${edition}b`));
        edition += 1;
      },
    },
  ];
}

/** Pages, files and megabytes of a built site. */
function sizeOf(folder: string): { pages: number; files: number; megabytes: number } {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile());
  const bytes = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes.reduce((sum, size) => sum + size, 0) / 1e6,
  };
}

async function measure(reports: number, runs: number): Promise<void> {
  const peers = installedPeers();
  const programs = [casesOfOurs(reports), ...peers.map((peer) => casesOfPeer(peer, reports))];
  const all = new Map<string, Run[]>();
  for (let run = 0; run < runs; run++) {
    for (const cases of programs) {
      for (const { program, name, before, build } of cases) {
        await before();
        const key = `${program}, ${name}`;
        all.set(key, [...(all.get(key) ?? []), build()]);
      }
    }
  }
  const middle = (key: string, of: keyof Run) =>
    median(all.get(key) ?? [], (run) => run[of]) ?? NaN;
  console.log(`\n### ${reports} reports, ${runs === 1 ? 'one run' : `medians of ${runs} runs`}\n`);
  console.log(
    '| build | s | × stock Astro | processor s | peak MB |\n| --- | --: | --: | --: | --: |',
  );
  for (const key of all.keys()) {
    const name = key.slice(key.indexOf(', ') + 2);
    const beside = middle(`stock Astro, ${name}`, 'wall');
    const wall = middle(key, 'wall');
    const ratio = Number.isNaN(beside)
      ? wall / middle('stock Astro, one report edited', 'wall')
      : wall / beside;
    const rest = (['cpu', 'memory'] as const).map((of) => {
      const value = middle(key, of);
      return Number.isNaN(value) ? '–' : value.toFixed(of === 'cpu' ? 1 : 0);
    });
    console.log(`| ${key} | ${wall.toFixed(1)} | ${ratio.toFixed(2)} | ${rest.join(' | ')} |`);
  }
  const places = [
    ['Attested', path.join(home, 'attested/dist')] as const,
    ...peers.map(
      ({ name, out }) =>
        [name, path.join(home, name.replaceAll(' ', '-').toLowerCase(), out)] as const,
    ),
  ];
  console.log('\n| site | pages | files | MB | ms a page, cold |\n| --- | --: | --: | --: | --: |');
  for (const [name, folder] of places) {
    const { pages, files, megabytes } = sizeOf(folder);
    const each = (1000 * middle(`${name}, cold`, 'wall')) / pages;
    console.log(`| ${name} | ${pages} | ${files} | ${megabytes.toFixed(0)} | ${each.toFixed(1)} |`);
  }
}

await mkdir(home, { recursive: true });
for (const size of values.reports.split(',').map(Number)) await measure(size, Number(values.runs));
await rm(home, { recursive: true, force: true });
