import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../folders.ts';
import { report } from './corpus.ts';

/** Another generator, which makes a page of each report and a list of all, and nothing else. */
export interface Peer {
  name: string;
  /** Writes its site of so many reports into a folder. */
  write(folder: string, reports: number): Promise<void>;
  /** The file of a report, from the folder of the site. */
  fileOf(at: number): string;
  /** What builds it, run in its folder. */
  command: readonly [string, ...string[]];
  out: string;
}

/** The body of a report with the fields that a page shows; the record is not for these. */
export function plainReport(at: number, edition = 0, more = ''): string {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(report(at, edition)) ?? [];
  const fields = head.split('\n').filter((line) => /^(?:title|summary|published):/u.test(line));
  const plain = body.replaceAll(/:count\[[^\]]*\]/gu, '12').replaceAll(/^::chart.*$/gmu, '');
  return `---\n${fields.join('\n')}\n${more}---\n${plain}`;
}

const astro: Peer = {
  name: 'stock Astro',
  async write(folder, reports) {
    await writeAll(folder, {
      'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  reports: defineCollection({ loader: glob({ pattern: '*.md', base: './reports' }) }),
};
`,
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const reports = await getCollection('reports');
---
<html lang="en"><head><title>Measured</title></head><body><ul>{reports.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul></body></html>
`,
      'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('reports')).map((one) => ({ params: { id: one.id }, props: { one } }));
}
const { one } = Astro.props;
const { Content } = await render(one);
---
<html lang="en"><head><title>{one.data.title}</title></head><body><h1>{one.data.title}</h1><p>{one.data.summary}</p><Content /></body></html>
`,
    });
    await writeReports(path.join(folder, 'reports'), reports);
  },
  fileOf: (at) => `reports/report-${at}.md`,
  command: [process.execPath, path.join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'],
  out: 'dist',
};

const hugo: Peer = {
  name: 'Hugo',
  async write(folder, reports) {
    await writeAll(folder, {
      'hugo.toml':
        "baseURL = 'https://measured.example/'\ntitle = 'Measured'\ndisableKinds = ['taxonomy', 'term', 'rss', 'sitemap', 'section']\n",
      'layouts/index.html':
        '<html lang="en"><title>Measured</title><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>\n',
      'layouts/_default/single.html':
        '<html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</html>\n',
    });
    await writeReports(path.join(folder, 'content'), reports);
  },
  fileOf: (at) => `content/report-${at}.md`,
  command: ['hugo', '--quiet'],
  out: 'public',
};

const eleventy: Peer = {
  name: 'Eleventy',
  async write(folder, reports) {
    await writeAll(folder, {
      'index.njk':
        '<html lang="en"><title>Measured</title><ul>{% for one in collections.reports %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></html>\n',
      '_includes/report.njk':
        '<html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}</html>\n',
    });
    await writeReports(
      path.join(folder, 'reports'),
      reports,
      'layout: report.njk\ntags: reports\n',
    );
  },
  fileOf: (at) => `reports/report-${at}.md`,
  command: [process.execPath, path.join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  out: '_site',
};

/** Stock Astro, and of the others those that are installed here. */
export function installedPeers(): Peer[] {
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  const hasEleventy = existsSync(path.join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs'));
  return [astro, ...(hasEleventy ? [eleventy] : []), ...(hasHugo ? [hugo] : [])];
}

async function writeReports(folder: string, reports: number, more = ''): Promise<void> {
  for (let at = 0; at < reports; at++) {
    await writeAll(folder, { [`report-${at}.md`]: plainReport(at, 0, more) });
  }
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
