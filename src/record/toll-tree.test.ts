import { describe, expect, it } from 'vitest';
import { entryWith, recordOf } from './record-of.ts';
import type { TollBranch } from './toll-tree.ts';
import { tollTree } from './toll-tree.ts';

function treeOf(claims: string[], fields = ''): unknown[] {
  const record = recordOf(entryWith(claims, fields));
  return brief(tollTree(record.entries[0]?.toll ?? [], record.claims, record.site.groups));
}

/** `[group, highest, parts]`, without the parts where there are none. */
function brief(branches: readonly TollBranch[]): unknown[] {
  return branches.map(({ row, parts }) => [
    row.group,
    row.high,
    ...(parts.length > 0 ? [brief(parts)] : []),
  ]);
}

describe('the rows of a toll', () => {
  it('stand under the figure of which a claim gives them as a part', () => {
    expect(
      treeOf([
        '{ id: a, by: sohr, says: Dead., in: paper-1, killed: "24 civilians, including 7 children and 3 women" }',
      ]),
    ).toEqual([
      [
        'civilians',
        24,
        [
          ['children', 7],
          ['women', 3],
        ],
      ],
    ]);
  });

  it('stand under the group that theirs lies in, whoever gave either', () => {
    expect(
      treeOf([
        '{ id: a, by: sohr, says: Dead., in: paper-1, killed: 4 students }',
        '{ id: b, by: carden, says: Dead., in: paper-1, killed: 4 civilians }',
      ]),
    ).toEqual([['civilians', 4, [['students', 4]]]]);
  });

  it('stand under people of no stated group, and their own parts under them', () => {
    expect(
      treeOf([
        '{ id: a, by: sohr, says: Dead., in: paper-1, killed: 27 people }',
        '{ id: b, by: carden, says: Dead., in: paper-1, killed: "24 civilians, including 8 children" }',
      ]),
    ).toEqual([[null, 27, [['civilians', 24, [['children', 8]]]]]]);
  });

  it('stand under a total that is higher than theirs, though fewer give it', () => {
    expect(
      treeOf([
        '{ id: a, by: sohr, says: Dead., in: paper-1, killed: 24 civilians }',
        '{ id: b, by: carden, says: Dead., in: paper-1, killed: at least 27 civilians }',
        '{ id: c, by: charity, says: Dead., in: paper-1, killed: 311 people }',
      ]),
    ).toEqual([[null, 311, [['civilians', 27]]]]);
  });

  it('stand beside what more origins speak of, where fewer give no group', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Dead., in: paper-1, killed: 24 civilians }',
        '{ id: b, by: carden, says: Dead., in: paper-1, killed: 27 civilians }',
        '{ id: c, by: charity, says: Dead., in: paper-1, killed: 27 people }',
      ]),
    );
    const tree = tollTree(record.entries[0]?.toll ?? [], record.claims, {});
    expect(tree.map(({ row, beside }) => [row.group, beside.map(({ high }) => high)])).toEqual([
      ['civilians', [27]],
    ]);
  });

  it('stand beside people of no stated group where the ranges cross', () => {
    const record = recordOf(
      entryWith([
        '{ id: a, by: sohr, says: Hurt., in: paper-1, injured: 14 }',
        '{ id: b, by: airwars, says: Hurt., in: paper-1, injured: 13–15 civilians }',
      ]),
    );
    const tree = tollTree(record.entries[0]?.toll ?? [], record.claims, {});
    expect(tree.map(({ row, beside }) => [row.group, beside.map(({ group }) => group)])).toEqual([
      [null, ['civilians']],
    ]);
  });

  it('stay apart where the smaller group is reported as the larger number', () => {
    expect(
      treeOf([
        '{ id: a, by: sohr, says: Dead., in: paper-1, killed: 3 people }',
        '{ id: b, by: carden, says: Dead., in: paper-1, killed: 5 civilians }',
      ]),
    ).toEqual([
      ['civilians', 5],
      [null, 3],
    ]);
  });

  it('stay apart where they are of other measures, days or places', () => {
    expect(
      treeOf(
        [
          '{ id: a, by: sohr, says: Dead., in: paper-1, killed: 4 civilians, injured: 2 children }',
          '{ id: b, by: sohr, says: Dead., in: paper-1, place: campus, killed: 3 children }',
        ],
        '    covers: window',
      ),
    ).toHaveLength(3);
  });
});
