import { describe, expect, it } from 'vitest';
import { checkFound } from './check-content.ts';

const report = `---
title: A day
summary: What is known.
published: 2024-11-30
DRAFTdocuments:
  - { id: paper, publisher: sana, url: 'https://paper.example/', published: 2024-11-29 }
chronology:
  - id: campus
    title: Shelling
    occurred: 2024-11-29
    kind: shelling
    claims:
      - id: campus-sana
        by: sana
        in: paper
        says: Four were killed.
        killed: 4 civilians
---

A report gives :count[campus-sana.killed]. [@campus-sana]

::chart[Four]{kind=claims of=campus}
`;

const other = `---
title: Another day
summary: What is known of it.
published: 2024-11-30
chronology:
  - id: market
    title: A market
    occurred: 2024-11-30
    kind: shelling
    claims:
      - { id: market-sana, by: sana, in: paper, says: A market was hit. }
---

Nothing more.
`;

const body = `يذكر تقرير :count[campus-sana.killed]. [@campus-sana]

::chart[أربعة]{kind=claims of=campus}
`;

function check(translation: string, original = report.replace('DRAFT', '')) {
  const files = {
    'site.yml': 'title: A\nlanguages: [en, ar]\n',
    'sources.yml': '- { id: sana, name: SANA, kind: agency }\n',
    'reports/a.md': original,
    'reports/a.ar.md': translation,
    'reports/b.md': other,
  };
  const found = Object.entries(files).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  const { problems } = checkFound({ files: found, others: [], outside: [] });
  return problems.filter(({ file }) => file === 'reports/a.ar.md');
}

const state = check(`---\ntitle: يوم\nsummary: ما يُعرف.\n---\n\n${body}`)[0]?.fix?.slice(10);
const translation = (fields = '', text = body) =>
  `---\ntitle: يوم\nsummary: ما يُعرف.\noriginal: ${state}\n${fields}---\n\n${text}`;

describe('a translation', () => {
  it('that is up to date and lacks nothing has no problem', () => {
    expect(check(translation())).toEqual([]);
  });

  it('may have numbers of people in its prose: what a desk asks of sentences knows English', () => {
    expect(
      check(translation('', `قُتل 27 مدنياً يوم الجمعة، وتقول مصادر إنهم 30.\n\n${body}`)),
    ).toEqual([]);
  });

  it('may quote the words that it gives for a quotation', () => {
    const fields = 'claims: { campus-sana: { quote: نحتاج إلى دم } }\n';
    const text = body.replace('يذكر', 'قال: «نحتاج إلى دم». [@campus-sana] يذكر');
    expect(check(translation(fields, text))).toEqual([]);
    expect(check(translation('', text))).toMatchObject([{ rule: 'unfound-quotation' }]);
  });

  it('has its references checked like those of the original', () => {
    const text = body.replace('[@campus-sana]', '[@campus-sena]').replace('of=campus', 'of=camp');
    expect(check(translation('', text)).map(({ rule }) => rule)).toEqual([
      'translation-lacks',
      'unknown-reference',
      'unknown-reference',
    ]);
  });

  it('of a draft may cite what stands in the draft', () => {
    expect(check(translation(), report.replace('DRAFT', 'draft: true\n'))).toEqual([]);
  });

  it('is told what its original cites, counts and shows, and it does not', () => {
    expect(check(translation('', 'لا شيء.\n'))).toMatchObject([
      {
        rule: 'translation-lacks',
        severity: 'warning',
        reason:
          '`reports/a.md` has `[@campus-sana]`, `:count[campus-sana.killed]` and `::chart{kind=claims of=campus}`, and this translation has not.',
      },
    ]);
  });

  it('is stale when the original changed, with the state to write', () => {
    const changed = report.replace('DRAFT', '').replace('A day', 'Another day');
    const [problem] = check(translation(), changed);
    expect(problem).toMatchObject({ rule: 'stale-translation', severity: 'warning', line: 4 });
    expect(problem?.fix).toMatch(/^original: [0-9a-f]{8}$/u);
    expect(check(translation().replace(`original: ${state}`, problem?.fix ?? ''), changed)).toEqual(
      [],
    );
  });

  it.each([
    ['entries: { campuss: x }', 'defines no entry with the id `campuss`', 'campus: …'],
    ['claims: { campus: x }', 'did you mean `campus-sana`?', null],
    ['documents: { papers: x }', 'defines no document with the id `papers`', 'paper: …'],
    [
      'claims: { campus-sana: { carried: { papr: x } } }',
      '`campus-sana` is carried by no document with the id `papr`',
      'paper: …',
    ],
    ['entries: { market: x }', '`market` is an entry of `reports/b.md`', 'in reports/b.ar.md'],
  ])('names the nearest of the original for %s', (fields, reason, fix) => {
    const [problem] = check(translation(`${fields}\n`));
    expect(problem).toMatchObject({ rule: 'unknown-reference', severity: 'error', fix });
    expect(problem?.reason).toContain(reason);
  });
});
