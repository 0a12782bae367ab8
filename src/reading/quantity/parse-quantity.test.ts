import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Quantity } from '../quantity.ts';
import { parseQuantity } from './parse-quantity.ts';
import { vocabularyOf } from './vocabulary.ts';

const page = readFileSync(new URL('../../../docs/quantities.md', import.meta.url), 'utf8');
const [, rules = '', refusals = '', warnings = ''] = page.split(/^## .*$/m);

interface SiteOnPage {
  groups: Record<string, { within?: string; also?: string[] }>;
  units: string[];
}
const yaml = /```yaml\n([\s\S]*?)```/.exec(rules)?.[1] ?? '';
const { groups, units } = parse(yaml) as SiteOnPage;
const vocabulary = () =>
  vocabularyOf({
    groups: Object.fromEntries(
      Object.entries(groups).map(([id, group]) => [id, { ...group, also: group.also ?? [] }]),
    ),
    units,
  });

/** The rows of a Markdown table, by cell; rows without a phrase are headings. */
function rowsOf(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** Every `code` of a cell. */
function codesIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);
}

function numberIn(cell: string | undefined): number | null {
  return cell === undefined || cell === '' || cell === '–' ? null : Number(cell);
}

function quantityOf(phrase: string): Quantity {
  const parsed = parseQuantity(phrase, vocabulary());
  if ('problem' in parsed) throw new Error(`${phrase}: ${parsed.problem.reason}`);
  return parsed.quantity;
}

function problemOf(phrase: string) {
  const parsed = parseQuantity(phrase, vocabulary());
  if (!('problem' in parsed)) throw new Error(`${phrase} was read`);
  return parsed.problem;
}

describe('the table of docs/quantities.md', () => {
  const rows = rowsOf(rules);

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(90);
  });

  it.each(rows.map((row) => ({ row, phrase: codesIn(row[0])[0] ?? '' })))(
    'reads $phrase as it says',
    ({ row, phrase }) => {
      const [, low, high, bound, group, unit, parts] = row;
      const quantity = quantityOf(phrase);
      expect(quantity).toMatchObject({
        text: phrase,
        low: numberIn(low),
        high: numberIn(high),
        bound,
        group: group === '' ? null : group,
        unit,
      });
      const expected = (parts ?? '').split('; ').filter((part) => part !== '');
      const dash = (n: number | null) => n ?? '–';
      const found = quantity.parts.map(
        (part) => `${part.group} ${dash(part.low)} ${dash(part.high)} ${part.bound}`,
      );
      expect(found).toEqual(expected);
    },
  );
});

describe('what docs/quantities.md says is refused', () => {
  const rows = rowsOf(refusals);

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows.map((row) => ({ row, phrase: codesIn(row[0])[0] ?? '' })))(
    'refuses $phrase at the word, with what to write',
    ({ row, phrase }) => {
      const problem = problemOf(phrase);
      const words = codesIn(row[1])[0];
      expect(problem.at).toBe(words === undefined ? phrase.length : phrase.indexOf(words));
      const fix = codesIn(row[2]);
      expect(problem.fix).toBe(fix.length === 0 ? null : fix.join('\n'));
    },
  );
});

describe('the contradictions of docs/quantities.md', () => {
  const rows = rowsOf(warnings);

  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows.map((row) => ({ row, phrase: codesIn(row[0])[0] ?? '' })))(
    'compares the total and the parts of $phrase',
    ({ row, phrase }) => {
      const parsed = parseQuantity(phrase, vocabulary());
      const warning = 'warning' in parsed ? parsed.warning : undefined;
      expect(warning?.total ?? null).toBe(numberIn(row[1]));
      expect(warning?.parts ?? null).toBe(numberIn(row[2]));
    },
  );

  it('keeps the figure, and shows both numbers in the reason', () => {
    const parsed = parseQuantity('12 civilians, including 8 children and 5 women', vocabulary());
    expect(parsed).toMatchObject({
      quantity: { low: 12, high: 12 },
      warning: {
        reason: 'The total is 12 and its parts come to 13 (8 children + 5 women).',
        at: 24,
      },
    });
  });
});

describe('messages', () => {
  it('name the word that was not understood and what the site knows', () => {
    expect(problemOf('27 civillians')).toEqual({
      reason: '"civillians" is no group or unit that this site knows.',
      expected: '"civilians", or "civillians" listed under groups or units in site.yml',
      fix: '27 civilians',
      at: 3,
      edit: { old: 'civillians', new: 'civilians' },
    });
  });

  it('say what "14.000" could mean', () => {
    expect(problemOf('14.000 people')).toEqual({
      reason: '"14.000" can be read in two ways: as 14,000 and as a decimal fraction.',
      expected: '14,000 with a comma, or a whole number',
      fix: '14,000 people',
      at: 0,
    });
  });

  it('send a hedge to its own field', () => {
    expect(problemOf('reportedly 27')).toMatchObject({
      expected: '"hedge: reportedly" on a line of its own',
    });
  });

  it('ask for one quantity a line', () => {
    expect(problemOf('4 soldiers, 3 civilians').fix).toBe('- 4 soldiers\n- 3 civilians');
  });

  it('count the offset in the phrase as it was given, spaces before it included', () => {
    expect(problemOf('  27 foo').at).toBe(5);
  });

  it('answer an empty phrase', () => {
    expect(problemOf(' ')).toMatchObject({ reason: 'The quantity is empty.', at: 0 });
  });
});

describe('parts', () => {
  it('keep their words, in the order number and group', () => {
    const texts = (phrase: string) => quantityOf(phrase).parts.map(({ text }) => text);
    expect(texts('27 civilians, including 8 children and at least 3 women')).toEqual([
      '8 children',
      'at least 3 women',
    ]);
    expect(texts('27 civilians, 8 of them children')).toEqual(['8 children']);
  });
});
