/**
 * What was taken away, and what is not published yet, stands in no file of a built site: no page,
 * no data, no feed, no search index.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordJson } from '../src/publishing/record-schema.ts';
import { withSite } from './docs/temporary-site.ts';
import { filesIn } from './support/files.ts';
import { withId } from './support/record.ts';
import { runCommand } from './support/site.ts';

/** Words that stand nowhere but in one claim or in what only that claim speaks of. */
const removed = {
  'what it says': 'ondulant',
  'its quotation': 'marzipanian',
  'the translation of its quotation': 'gingerbreaded',
  'its note': 'tessellate',
  'its hedge': 'peradventure',
  'its figure': '771733',
  'the part of its figure': '331961',
  'its hour': '03:47',
  'who said it': 'quillfeather',
  'how the unnamed speaker was described': 'ravenscombe',
  'whom it holds responsible': 'bandersnatch',
  'where it was': 'larkhollow',
  'the point of that place': '12.3456',
  'the note on that place': 'millpondish',
  'what a carrier made of it': 'borogove',
  'the figure of the carrier': '771844',
  'the title of its document': 'jabberwockian',
  'the address of its document': 'snark.example',
  'the publisher of its document': 'snarkpost',
  'the author of its document': 'tulgeywood',
  'whom its document took it from': 'slithytove',
  'its words in another language': 'crépusculaire',
  'the note on its document in another language': 'brumeuse',
  'a claim that another report added': 'frumious',
};

/** Words of a draft, and of what only the draft has. */
const drafted = {
  'its address': 'unready',
  'its title': 'quincunx',
  'its summary': 'thimblerig',
  'its text': 'hullabaloo',
  'the id of its entry': 'draft-entry',
  'the title of its entry': 'flibbert',
  'the id of its claim': 'draft-claim',
  'the words of its claim': 'skedaddle',
  'the figure of its claim': '614371',
  'the id of its document': 'draft-document',
  'the title of its document': 'gobbledygook',
  'the address of its document': 'draft.example',
  'its words in another language': 'farfelue',
  'its picture': 'unready-picture',
};

/** The point of a place that is withheld, which a claim that stands speaks of. */
const withheld = ['55.5151', '66.6262'];

const redaction = 'redacted: { on: 2025-02-01, why: It exposed a witness. }';

/** The small site; with `redacted` empty and `draft` false it would publish everything. */
function site(redacted = redaction, draft = true): Map<string, string> {
  const files = {
    'site.yml': `
title: Removal
description: A site from which something was taken away.
url: https://removal.example/
languages: [en, ar]
`,
    'sources.yml': `
- { id: monitor, name: A monitor, kind: monitor }
- { id: paper, name: A paper, kind: outlet }
- { id: rescue, name: { en: Rescuers, ar: فرق الإنقاذ }, in-text: { en: the rescuers, ar: فرق الإنقاذ }, kind: rescue }
- { id: quillfeather, name: Quillfeather Watch, short: Quillfeather, kind: monitor, note: Quillfeather lives there. }
- { id: snarkpost, name: The Snarkpost, kind: outlet }
- { id: slithytove, name: Slithytove Agency, kind: agency }
`,
    'actors.yml': `
- { id: army, name: The army, party: true }
- { id: bandersnatch, name: Bandersnatch Brigade, party: true }
`,
    'places.yml': `
- { id: valley, name: The valley, precision: region }
- { id: larkhollow, name: Larkhollow, point: [12.3456, 98.7654], precision: exact, within: valley, note: Millpondish. }
- { id: refuge, name: A refuge, point: [55.5151, 66.6262], precision: withheld, within: valley }
`,
    'reports/told.md': `---
title: What is told
summary: A shelling, and who says so.
published: 2025-01-05
documents:
  - { id: paper-1, publisher: paper, url: 'https://paper.example/1', published: 2025-01-02, title: A paper’s report }
  - { id: snark-1, publisher: snarkpost, from: slithytove, url: 'https://snark.example/1', published: 2025-01-03, title: Jabberwockian news, authors: [Ann Tulgeywood] }
  - { id: paper-3, publisher: paper, url: 'https://paper.example/3', published: 2025-01-04 }
chronology:
  - id: shelling
    title: A shelling
    occurred: 2025-01-01
    place: valley
    kind: shelling
    claims:
      - { id: kept, by: monitor, said: 2025-01-02, says: Four people died., killed: 4, attributes-to: army, place: refuge, in: paper-1 }
      - id: taken
        by: quillfeather
        said: 2025-01-03
        says: Ondulant smoke rose over the houses.
        quote: { text: Marzipanian words, language: de, translation: Gingerbreaded words }
        killed: '771,733, including 331,961 children'
        attributes-to: bandersnatch
        hedge: peradventure
        time: '03:47'
        place: larkhollow
        note: Tessellate.
        carried:
          - in: snark-1
            says: Borogove smoke.
            killed: '771,844'
        ${redacted}
      - id: taken-too
        by: unstated
        as: a baker called Ravenscombe
        said: 2025-01-03
        says: He saw it.
        in: snark-1
        ${redacted}
      - id: struck
        by: monitor
        said: 2025-01-02
        says: A second shell fell.
        in: paper-1
        withdrawn: { on: 2025-01-10, why: The monitor took it back. }
      - id: mended
        by: monitor
        said: 2025-01-02
        says: A third shell fell.
        in: paper-1
        corrected: { on: 2025-01-12, why: We had written two. }
      - { id: ascribed, by: rescue, said: 2025-01-02, says: Nine hundred people died., killed: 900, in: paper-1 }
      - { id: denying, by: rescue, said: 2025-01-04, says: The rescuers gave no figure., denies: ascribed, in: paper-3 }
---

Four died. [@kept] More was said, and removed. [@taken] A figure was denied. [@ascribed]

![The valley](media/valley.png)

::chart{kind=claims of=shelling}

::chart{kind=chain of=taken}

::chart{kind=chain of=ascribed}

::chronology
`,
    'reports/told.ar.md': `---
title: Ce qui est dit
original: 00000000
summary: Un bombardement.
entries:
  shelling: Un bombardement
claims:
  kept: Quatre personnes sont mortes.
  taken: Une fumée crépusculaire.
documents:
  snark-1: Une note brumeuse.
---

Quatre morts. [@kept]
`,
    'reports/further.md': `---
title: What was added
summary: More on the shelling.
published: 2025-01-06
documents:
  - { id: paper-2, publisher: paper, url: 'https://paper.example/2', published: 2025-01-04 }
chronology:
  - use: shelling
    claims:
      - { id: added, by: monitor, said: 2025-01-04, says: Frumious people fled., in: paper-2${redacted === '' ? '' : `, ${redacted}`} }
---

More was said. [@added]
`,
    'reports/unready.md': `---
title: Quincunx
summary: Thimblerig.
published: 2025-01-07
${draft ? 'draft: true' : ''}
documents:
  - { id: draft-document, publisher: paper, url: 'https://draft.example/1', published: 2025-01-05, title: Gobbledygook }
chronology:
  - id: draft-entry
    title: Flibbert
    occurred: 2025-01-04
    place: valley
    kind: shelling
    claims:
      - { id: draft-claim, by: monitor, says: People skedaddle., killed: '614,371', in: draft-document }
  - use: shelling
    claims:
      - { id: draft-claim-2, by: monitor, says: They skedaddle again., in: paper-1 }
---

Hullabaloo. [@draft-claim]

![A picture](media/unready-picture.png)
`,
    'reports/unready.ar.md': `---
title: Farfelue
original: 00000000
summary: Farfelue.
---

Farfelue.
`,
    'media/valley.png': 'a picture',
    'media/unready-picture.png': 'another picture',
  };
  return new Map(Object.entries(files));
}

/** Each file of a built site as text, decompressed where it is compressed, with its name first. */
async function textsOf(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${file}\n${(isGzip ? gunzipSync(bytes) : bytes).toString('utf8')}`;
    }),
  );
}

/** Builds a small site, and hands on the text of each of its files. */
async function built(files: ReadonlyMap<string, string>): Promise<string[]> {
  return withSite(files, async (content) =>
    withSite(new Map(), async (folder) => {
      const out = path.join(folder, 'dist');
      const { code, stdout, stderr } = await runCommand('build', {
        CONTENT_DIR: content,
        OUT_DIR: out,
      });
      if (code !== 0) throw new Error(stdout + stderr);
      return textsOf(out);
    }),
  );
}

/** Where a word or a number stands, however it is written, as the names of files. */
function filesWith(texts: readonly string[], word: string): string[] {
  const grouped = word.replace(/^(\d{3})(\d{3})$/u, '$1,$2');
  const forms = [word, grouped, encodeURIComponent(word), word.normalize('NFD')].map((form) =>
    form.toLowerCase(),
  );
  return texts
    .filter((text) => forms.some((form) => text.toLowerCase().includes(form)))
    .map((text) => text.split('\n')[0] ?? '');
}

const fileIn = (texts: readonly string[], name: string) =>
  texts.find((text) => text.startsWith(`${name}\n`))?.slice(name.length + 1) ?? '';

let texts: string[];
let everything: string[];

beforeAll(async () => {
  texts = await built(site());
  everything = await built(site('', false));
}, 300_000);

describe('a redacted claim', () => {
  test.each(Object.entries(removed))('leaves %s in no file', (_what, word) => {
    expect(filesWith(texts, word)).toEqual([]);
  });

  test.each(Object.entries(removed))('would be found by %s if it stood', (_what, word) => {
    expect(filesWith(everything, word)).not.toEqual([]);
  });

  test('leaves a tombstone with its day and its reason, where its address led', () => {
    const page = fileIn(texts, 'entries/shelling/index.html');
    const [, tombstone = ''] = /<li[^>]*id="taken"[^>]*>([\s\S]*?)<\/li>/u.exec(page) ?? [];
    const words = tombstone
      .replace(/<[^>]+>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    expect(words).toBe('This claim was removed. Removed 1 February 2025: It exposed a witness.');
    const record = JSON.parse(fileIn(texts, 'data/record.json')) as RecordJson;
    expect(withId(record.claims, 'taken')).toMatchObject({
      standing: 'redacted',
      redacted: { on: '2025-02-01', why: 'It exposed a witness.' },
      says: null,
      by: [],
      quantities: {},
      carried: [],
    });
    expect(fileIn(texts, 'data/claims.csv')).toMatch(/^taken,shelling,redacted,/mu);
  });

  test('leaves everything else, and changes no count', () => {
    const record = JSON.parse(fileIn(texts, 'data/record.json')) as RecordJson;
    const { origins, toll, outlets } = withId(record.entries, 'shelling');
    expect({ origins, outlets, highest: toll.map(({ high }) => high) }).toEqual({
      origins: 1,
      outlets: 1,
      highest: [4],
    });
    expect(filesWith(texts, 'Four people died.')).toContain('entries/shelling/index.html');
  });
});

test('the home page says on which days claims were taken back and removed', () => {
  const home = fileIn(texts, 'index.html').replaceAll(/<[^>]*>|\s+/gu, ' ');
  expect(home).toMatch(
    /1 February 2025.*Claim removed:.*12 January 2025.*Claim corrected by us:.*10 January 2025.*Claim withdrawn by its source:/u,
  );
});

test('what this site had wrong stands unstruck, says so, and is all that corrections tell of', () => {
  const page = fileIn(texts, 'entries/shelling/index.html');
  expect(page).toContain('<li class="claim" id="mended"');
  expect(page).toMatch(/We corrected this on 12 January 2025:[^.]*We had written two\./u);
  expect(page).toMatch(
    /Withdrawn by its source on 10 January 2025:[^.]*The monitor took it back\./u,
  );
  // No page of that name was written.
  for (const file of ['corrections/index.html', 'corrections.xml']) {
    const corrections = fileIn(texts, file);
    expect(corrections).toContain('We had written two.');
    expect(corrections).toContain('#mended');
    expect(corrections).not.toMatch(/#struck|#taken|took it back|witness/u);
  }
  expect(fileIn(texts, 'ar/corrections/index.html')).toContain('ما صوّبناه');
});

test('a withdrawn claim stays, struck, with its reason', () => {
  const page = fileIn(texts, 'entries/shelling/index.html');
  const [claim = ''] =
    /<li class="claim is-struck" id="struck"[\s\S]*?<\/li>\s*<li|<li class="claim is-struck" id="struck"[\s\S]*/u.exec(
      page,
    ) ?? [];
  expect(claim).toContain('A second shell fell.');
  expect(claim).toContain('The monitor took it back.');
  const record = JSON.parse(fileIn(texts, 'data/record.json')) as RecordJson;
  expect(withId(record.claims, 'struck')).toMatchObject({
    standing: 'withdrawn',
    says: 'A second shell fell.',
    withdrawn: { on: '2025-01-10', why: 'The monitor took it back.' },
  });
});

describe('a claim that its speaker denies', () => {
  const wordsOf = (name: string) =>
    fileIn(texts, name)
      .replace(/<(script|style|svg)[^>]*>[\s\S]*?<\/\1>|<[^>]+>/gu, ' ')
      .replace(/[\s\u2066-\u2069]+/gu, ' ');
  const beside =
    'Ascribed to the rescuers by A paper: 900 killed. The rescuers denied giving this figure.';
  const here = 'Ascribed to the rescuers by A paper; the rescuers denied giving this figure.';
  const denial = 'Denies what is ascribed to the rescuers by A paper';

  test('stands beside the toll, in the ledger, in the margin and at the root of its chain', () => {
    const page = wordsOf('entries/shelling/index.html');
    expect(page).toContain(beside);
    expect(page).toMatch(new RegExp(`${here}.*${denial}`, 'u'));
    expect(fileIn(texts, 'entries/shelling/index.html')).toContain(
      '<li class="claim is-struck" id="ascribed"',
    );
    const report = wordsOf('reports/told/index.html');
    expect(report).toContain(beside);
    // In the margin, in words under the chart, in its table, and in the chronology.
    expect(report.split(here).length - 1).toBeGreaterThanOrEqual(4);
    expect(wordsOf('ar/entries/shelling/index.html')).toMatch(
      /رقم منسوب إلى فرق الإنقاذ نقلاً عن A paper ?: .*900.* وصدر عن فرق الإنقاذ نفي لذكره\./u,
    );
  });

  test('is told of on the pages of both sources, and on the day of the denial', () => {
    for (const id of ['rescue', 'paper']) {
      expect(wordsOf(`sources/${id}/index.html`)).toContain(here);
    }
    expect(wordsOf('sources/rescue/index.html')).toContain(
      'One claim ascribed to this source was denied.',
    );
    const days = wordsOf('reports/told/as-of/index.html');
    expect(days).toContain('Denied by the rescuers: Nine hundred people died.');
  });

  test('is in the data as denied, by which claim, and is no correction', () => {
    const record = JSON.parse(fileIn(texts, 'data/record.json')) as RecordJson;
    expect(withId(record.claims, 'ascribed')).toMatchObject({
      standing: 'denied',
      deniedBy: 'denying',
    });
    expect(withId(record.claims, 'denying')).toMatchObject({
      standing: 'current',
      denies: 'ascribed',
      weight: 'denial',
    });
    expect(fileIn(texts, 'data/claims.csv')).toMatch(/^ascribed,shelling,denied,/mu);
    expect(fileIn(texts, 'corrections.xml')).not.toContain('#ascribed');
  });
});

test('the point of a place that is withheld stands in no file, and its name does', () => {
  for (const number of withheld) expect(filesWith(texts, number)).toEqual([]);
  expect(filesWith(texts, 'A refuge')).toContain('places/refuge/index.html');
});

describe('a draft', () => {
  test.each(Object.entries(drafted))('leaves %s in no file', (_what, word) => {
    expect(filesWith(texts, word)).toEqual([]);
  });

  test.each(Object.entries(drafted))('would be found by %s if it were none', (_what, word) => {
    expect(filesWith(everything, word)).not.toEqual([]);
  });

  test('takes nothing with it that others use', () => {
    expect(filesWith(texts, 'https://paper.example/1')).toContain('entries/shelling/index.html');
    expect(texts.map((text) => text.split('\n')[0])).toContain('media/valley.png');
  });

  test('is not to be leant on: each reference to it is an error that says so', async () => {
    const files = site();
    files.set(
      'reports/leaning.md',
      `---
title: Leaning
summary: It leans on a draft.
published: 2025-01-08
chronology:
  - use: draft-entry
  - id: other
    title: Another shelling
    occurred: 2025-01-05
    kind: shelling
    claims:
      - { id: other-claim, by: monitor, says: It fell., in: draft-document, disputes: draft-claim }
---

It is said. [@draft-claim] They were :count[draft-claim.killed]. [@other-claim]

::chart{kind=claims of=draft-entry}
`,
    );
    const messages = await withSite(files, async (content) => {
      const { code, stdout } = await runCommand('check', { CONTENT_DIR: content }, ['--json']);
      expect(code).toBe(1);
      const told = JSON.parse(stdout) as {
        messages: { file: string; line: number; reason: string; severity: string }[];
      };
      return told.messages.filter(({ severity }) => severity === 'error');
    });
    expect(messages.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual(
      [
        [6, 'draft-entry'],
        [12, 'draft-document'],
        [12, 'draft-claim'],
        [15, 'draft-claim'],
        [15, 'draft-claim'],
        [17, 'draft-entry'],
      ].map(
        ([line, id]) =>
          `reports/leaning.md:${line} \`${id}\` stands only in a draft, which is not published.`,
      ),
    );
  });
});
