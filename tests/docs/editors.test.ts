import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checking/check-content.ts';
import { pageContext } from '../../src/components/page-context.ts';
import { numberedReferences } from '../../src/components/references.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { formatToll } from '../../src/i18n/toll.ts';
import { printProblems } from '../../src/messages/print-problems.ts';
import { pageOf } from '../../src/publishing/addresses.ts';
import { recordJson } from '../../src/publishing/record-json.ts';
import { builtInKinds } from '../../src/reading/kinds.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { Shown } from './editors-page.ts';
import { countsOnPage, firstReport, rowsOf, shownIn, smallExamples } from './editors-page.ts';
import { withSite } from './temporary-site.ts';

const report = 'reports/shelling-in-marn.md';
const reportText = firstReport().get(report) ?? '';

const check = (files: ReadonlyMap<string, string>) => withSite(files, checkContent);

const exampleRecord = async () => {
  const { content } = await check(firstReport());
  return recordJson(buildRecord(content));
};

type Entry = ReturnType<typeof recordJson>['entries'][number];
type Change = ReturnType<typeof recordJson>['claims'][number]['carried'][number]['drift'][number];

/** What the record holds, as the page writes it. */
function written(entry: Entry, what: string): string {
  if (what === 'toll') return entry.toll.map(rowText).join('; ');
  const value: unknown = entry[what as keyof Entry];
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function rowText(row: Entry['toll'][number]): string {
  const { measure, group, low } = row;
  if (low === null) return `${measure} in words only`;
  return [measure, formatToll(row, languageOf('en')), group].filter(Boolean).join(' ');
}

function changesText(changes: readonly Change[]): string {
  const texts = changes.map(({ what, from, to }) => `${what}: ${from ?? '–'} → ${to ?? '–'}`);
  return texts.join('; ') || 'nothing';
}

describe('the first report of docs/editors.md', () => {
  it('is a site without a problem, as the page says', async () => {
    const { problems, errors, warnings, files } = await check(firstReport());
    expect(problems).toEqual([]);
    expect(shownIn('text')).toContainEqual({
      slot: 'clean',
      text: `${errors} errors, ${warnings} warnings in ${files} files`,
    });
  });

  it.each(rowsOf('6\\. Check, and look', 'entry'))(
    'gives for %s %s: %s',
    async (id, what, text) => {
      const { entries } = await exampleRecord();
      const entry = entries.find((one) => `\`${one.id}\`` === id);
      if (!entry) throw new Error(`there is no entry ${id}`);
      expect(written(entry, what.replaceAll('`', ''))).toBe(text);
    },
  );

  it.each(rowsOf('6\\. Check, and look', 'carrier'))(
    'finds at %s, which took it from %s: %s',
    async (document, before, drift, net) => {
      const { claims } = await exampleRecord();
      const claim = claims.find(({ id }) => id === 'tallow-hospital');
      const carrier = claim?.carried.find((one) => `\`${one.in}\`` === document);
      if (!carrier) throw new Error(`there is no carrier ${document}`);
      const previous = carrier.previous === null ? 'the origin' : `\`${carrier.previous}\``;
      expect([previous, changesText(carrier.drift), changesText(carrier.net)]).toEqual([
        before,
        drift,
        net,
      ]);
    },
  );

  it('broken as the page breaks it, gives the message that the page prints', async () => {
    const [slip, meant] = [
      'attributes-to: vey-amy\n        hedge',
      'attributes-to: vey-army\n        hedge',
    ];
    const files = firstReport().set(report, reportText.replace(meant, slip));
    const result = await check(files);
    const printed = printProblems(result.problems, { ...result, color: false, prefix: 'content/' });
    expect(shownIn('text')).toContainEqual({ slot: 'message', text: printed.trimEnd() });
  });
});

/** The start of a second report, up to its chronology. */
const marchHead =
  '---\ntitle: March in Marn\nsummary: A month.\npublished: 2025-04-01\nchronology:\n';

/** Puts an example into the first report, behind what is shown there already. */
function withExample({ slot, text }: Shown): Map<string, string> {
  const files = firstReport();
  const indented = (by: number) => text.replace(/^(?=.)/gmu, ' '.repeat(by));
  const edit = (file: string, change: (before: string) => string) =>
    files.set(file, change(files.get(file) ?? ''));
  const after = (line: string, by: number) =>
    edit(report, (before) => before.replace(line, `${line}\n${indented(by)}`));
  if (slot.endsWith('.yml')) return edit(slot, (before) => `${before}${text}\n`);
  if (slot === 'prose') return edit(report, (before) => `${before}\n${text}\n`);
  if (slot === 'use') return files.set('reports/march.md', `${marchHead}${indented(2)}\n---\n`);
  if (slot === 'translation') {
    edit('site.yml', (before) => before.replace('[en]', '[en, ar]'));
    return files.set(report.replace('.md', '.ar.md'), `${text}\n`);
  }
  if (slot === 'head') return after('authors: [Ana Ruiz]', 0);
  if (slot === 'document') return after('documents:', 2);
  if (slot === 'entry') return after('chronology:', 2);
  if (slot === 'claim') return after('    claims:', 6);
  if (slot === 'claim window') return after('    covers: window\n    claims:', 6);
  throw new Error(`docs/editors.md shows something for "${slot}"`);
}

describe('a small example of docs/editors.md', () => {
  const documents = smallExamples().filter(({ slot }) => slot === 'document');
  const others = smallExamples().filter(({ slot }) => slot !== 'document');

  it.each(others)('for $slot can be put into the first report: $text', async (example) => {
    const files = withExample(example);
    const [first, ...more] = documents;
    const all = [first, ...more].map((document) => document?.text.replace(/^(?=.)/gmu, '  '));
    // One of the documents is of a day after the report: who adds it gives the report that day too.
    const updated = example.slot === 'head' ? '' : 'updated: 2025-03-18\n';
    const text = files
      .get(report)
      ?.replace('documents:', `${updated}documents:\n${all.join('\n')}`);
    expect(text).not.toBe(reportText);
    const { problems } = await check(files.set(report, text ?? ''));
    // The documents stand there for the other examples: not each of them uses each.
    expect(problems.filter(({ rule }) => rule !== 'unused')).toEqual([]);
  });

  it('of another window makes a row of its own, and no dispute', async () => {
    const example = others.find(({ slot }) => slot === 'claim window');
    if (!example) throw new Error('the page has no such example');
    const { content } = await check(withExample(example));
    const { entries } = recordJson(buildRecord(content));
    const entry = entries.find(({ id }) => id === 'valley-toll');
    expect(entry?.disputed).toEqual([]);
    expect(entry?.toll.map(({ window }) => window)).toEqual([
      '2025-03-09/2025-03-15',
      '2025-03-14/2025-03-15',
    ]);
  });
});

describe('a count in docs/editors.md', () => {
  it.each(countsOnPage)('of %s prints “%s”', async (what, printed) => {
    const [of = '', measure = '', group] = what.split('.');
    const { content } = await check(firstReport());
    const [one] = content.reports;
    if (!one) throw new Error('the page has no report');
    const at = pageContext(buildRecord(content), 'en', pageOf('reports', one.slug));
    expect(numberedReferences(one.prose, at).count(of, measure, group).text).toBe(printed);
  });
});

describe('the tables of docs/editors.md', () => {
  it('list every kind of entry, and no other', () => {
    const listed = rowsOf('Kinds', 'group').flatMap(([, kinds = '']) =>
      [...kinds.matchAll(/`([a-z-]+)`/gu)].map(([, kind]) => kind),
    );
    expect(new Set(listed)).toEqual(new Set(Object.keys(builtInKinds)));
    expect(listed).toHaveLength(Object.keys(builtInKinds).length);
  });
});
