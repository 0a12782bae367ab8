import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The small sound site that every example of `docs/rules.md` is put into. */
const files: Record<string, string> = {
  'site.yml':
    'title: Example\nurl: https://news.example/\nlanguages: [en, ar]\nloaded-words: [terrorists]\n',
  'sources.yml': `- id: sana
  name: Syrian Arab News Agency
  kind: state-media
- id: sohr
  name: Syrian Observatory for Human Rights
  kind: monitor
`,
  'actors.yml': `- id: syrian-army
  name: Syrian army
- id: opposition-factions
  name: Factions of the offensive
`,
  'places.yml': `- id: syria
  name: Syria
  precision: country
- id: aleppo
  name: Aleppo
  precision: near
  within: syria
`,
  'media/campus.jpg': '',
};

const head = `---
title: A day in Aleppo
summary: What is known of one day, and who says so.
published: 2024-11-30
`;

const documents = `documents:
  - id: sana-report
    publisher: sana
    url: https://sana.example/1
    published: 2024-11-29
  - id: sohr-update
    publisher: sohr
    url: https://sohr.example/1
    published: 2024-11-30
`;

const chronology = `chronology:
  - id: campus
    title: Shelling of student housing
    occurred: 2024-11-29
    place: aleppo
    kind: shelling
    claims:
      - id: campus-sana
        by: sana
        said: 2024-11-29
        in: sana-report
        says: Four civilians were killed.
        killed: 4 civilians
`;

const prose =
  '---\n\nFour people were killed. [@campus-sana] An update of the day has nothing else. [@sohr-update]\n\n';

/** The small dataset beside which an example of one stands. */
const dataset: Record<string, string> = {
  'datasets/strikes.md': `---
title: Strikes of a week
summary: The strikes of one week that a monitor counted.
published: 2024-12-04
columns:
  id: id
  occurred: date
  place: { column: town, values: { Aleppo: aleppo } }
  killed: { column: dead, zero: unsaid }
  says: notes
every-row:
  title: Strike on {town}
  kind: air-strike
  by: sohr
  in: sohr-update
---
`,
  'datasets/strikes.csv': `id,date,town,dead,notes
1,2024-11-29,Aleppo,4,Four people died.
2,2024-11-30,Aleppo,0,The number of dead is not known.
`,
};

/** Where an example goes in the report: the text before it, the text after it, its indentation. */
const slots: Record<string, { before: string; after: string; indent: number }> = {
  head: { before: head, after: documents + chronology + prose, indent: 0 },
  document: { before: head + documents, after: chronology + prose, indent: 2 },
  claim: { before: head + documents + chronology, after: prose, indent: 6 },
  entry: { before: head + documents + chronology, after: prose, indent: 2 },
  prose: { before: head + documents + chronology + prose, after: '', indent: 0 },
};

/** The one report of the site. */
const report = 'reports/example.md';

/** A site with an example in it, and how far the example stands from the start of its file. */
export interface ExampleSite {
  folder: string;
  file: string;
  line: number;
  column: number;
  remove(): Promise<void>;
}

/**
 * Writes the small site with an example in it into a new folder. `slot` is `head`, `document`,
 * `entry`, `claim` or `prose` of its report, the path of a file to add or to replace (beside a
 * dataset, where it is of one), or a path after `only:` for a folder with nothing else.
 */
export async function writeExampleSite(
  slot: string,
  example: string,
  encoding: 'utf8' | 'latin1',
): Promise<ExampleSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-example-'));
  const place = slots[slot];
  const alone = slot.startsWith('only:');
  const file = place ? report : slot.replace(/^only:/u, '');
  const indented = example.replace(/^(?=.)/gmu, ' '.repeat(place?.indent ?? 0));
  const sound = {
    ...files,
    ...(slot.startsWith('datasets/') ? dataset : {}),
    [report]: head + documents + chronology + prose,
  };
  const text = place ? `${place.before}${indented}\n${place.after}` : `${example}\n`;
  for (const [name, content] of Object.entries({ ...(alone ? {} : sound), [file]: text })) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content, encoding);
  }
  return {
    folder,
    file,
    line: (place?.before.split('\n').length ?? 1) - 1,
    column: place?.indent ?? 0,
    remove: () => rm(folder, { recursive: true }),
  };
}
