import { fileRole } from '../reading/folder/file-role.ts';
import type { Content, Site } from '../reading/content.ts';
import { readDataFile } from '../reading/yaml/frontmatter.ts';
import type { Reading } from '../reading/folder/read-file.ts';
import { readFileInto } from '../reading/folder/read-file.ts';
import { readSite } from '../reading/folder/read-site.ts';
import { buildRecord } from './build-record.ts';
import type { TheRecord } from './record.ts';

/** The cast of the examples in tests. */
const WORLD = {
  'site.yml': `
title: Example
url: https://news.example/
groups:
  students: { within: civilians }
  fighters: { within: combatants, also: [rebels, militants] }
`,
  'sources.yml': `
- { id: carden, name: David Carden, kind: official, owner: ocha }
- { id: ocha, name: OCHA, kind: un-body }
- { id: ohchr, name: OHCHR, kind: un-body }
- { id: sohr, name: SOHR, kind: monitor }
- { id: helmets, name: White Helmets, kind: rescue, counts: civilians }
- { id: airwars, name: Airwars, kind: monitor, compiles: true, counts: civilians }
- { id: charity, name: A charity, kind: ngo }
- { id: sana, name: SANA, kind: state-media, speaks-for: government }
- { id: command, name: Army command, kind: official, speaks-for: army }
- { id: pilots, name: Pilots, kind: official, speaks-for: air-force }
- { id: lion-press, name: Lion press, kind: party, speaks-for: lions }
- { id: eagle-press, name: Eagle press, kind: party, speaks-for: eagles }
- { id: kremlin, name: Kremlin, kind: official, speaks-for: russia }
- { id: reuters, name: Reuters, kind: agency }
- { id: paper, name: A paper, kind: outlet }
- { id: other-paper, name: Another paper, kind: outlet }
- { id: blog, name: A blog, kind: aggregator }
`,
  'actors.yml': `
- { id: government, name: Government, party: true }
- { id: army, name: Army, part-of: government, party: true }
- { id: air-force, name: Air force, part-of: government, party: true }
- { id: russia, name: Russia, party: true }
- { id: factions, name: Factions, party: true }
- { id: hts, name: HTS, part-of: factions, party: true }
- { id: militias, name: Militias, umbrella: true, party: true }
- { id: lions, name: Lions, part-of: militias, party: true }
- { id: eagles, name: Eagles, part-of: militias, party: true }
`,
  'places.yml': `
- { id: country, name: Country, precision: country }
- { id: city, name: City, precision: near, within: country }
- { id: campus, name: Campus, precision: district, within: city }
- { id: suburb, name: Suburb, precision: district, within: city }
- { id: region, name: Region, precision: region, within: country }
`,
};

const DOCUMENTS = `
  - { id: reuters-1, publisher: reuters, url: 'https://r.example/1', published: 2024-11-29 }
  - { id: paper-1, publisher: paper, from: reuters, url: 'https://p.example/1', published: 2024-11-29 }
  - { id: paper-2, publisher: other-paper, from: paper-1, url: 'https://o.example/2', published: 2024-11-30 }
  - { id: blog-1, publisher: blog, from: paper-2, url: 'https://b.example/1', published: 2024-12-01 }
  - { id: sana-1, publisher: sana, url: 'https://s.example/1', published: 2024-11-29 }
  - { id: ocha-1, publisher: ocha, url: 'https://c.example/1', published: 2024-12-02 }
`;

/**
 * The record of one report, for tests: a chronology as an editor writes it, in a world of a few
 * sources, actors and places.
 *
 * @throws {Error} where the example itself is broken, with every message
 */
export function recordOf(chronology: string, documents = DOCUMENTS): TheRecord {
  return buildRecord(contentOf(chronology, documents));
}

/** The same before anything is computed. */
export function contentOf(chronology: string, documents = DOCUMENTS, slug = 'example'): Content {
  cast ??= readWith(readSite(readDataFile('site.yml', WORLD['site.yml'])).site, WORLD);
  const { site, sources, actors, places } = cast;
  const report = `---
title: Example
summary: An example.
published: 2024-11-30
documents:${documents.trimEnd()}
chronology:
${chronology}
---
`;
  const content = readWith(site, { [`reports/${slug}.md`]: report });
  return { ...content, sources, actors, places };
}

/** Read once: most tests of a file ask for it. */
let cast: Content | undefined;

function readWith(site: Site, files: Record<string, string>): Content {
  const reading: Reading = {
    content: {
      site,
      sources: [],
      actors: [],
      places: [],
      reports: [],
      datasets: [],
      pages: [],
      translations: [],
    },
    reports: [],
    files: [],
    problems: [],
    others: [],
    tables: new Map(),
  };
  for (const [file, text] of Object.entries(files)) {
    if (file !== 'site.yml') readFileInto(reading, file, fileRole(file), text);
  }
  if (reading.problems.length > 0) {
    throw new Error(reading.problems.map(({ line, reason }) => `${line}: ${reason}`).join('\n'));
  }
  return reading.content;
}

/** An entry with the claims given, each a flow map: `{ id: a, by: sohr, in: paper-1, says: … }`. */
export function entryWith(claims: readonly string[], fields = ''): string {
  return `  - id: entry
    title: An entry
    occurred: 2024-11-29
    place: city
    kind: shelling
${fields}
    claims:
${claims.map((claim) => `      - ${claim}`).join('\n')}
`;
}
