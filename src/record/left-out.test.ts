import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';
import { leftOut } from './left-out.ts';
import { recordOf } from './record-of.ts';
import { sumOf } from './sums.ts';

let count = 0;
/** An incident in the city with the claims given, on a day of its own where none is given. */
const entry = (killed: (string | string[])[], occurred?: string) => {
  count += 1;
  const day = occurred ?? `2024-11-${String((count % 28) + 1).padStart(2, '0')}`;
  const claims = killed.map((one, at) =>
    [
      `      - id: claim-${String(count)}-${String(at)}`,
      `by: ${at === 0 ? 'sohr' : 'ohchr'}`,
      'says: Dead.',
      'in: paper-1',
      'killed:',
      ...[one].flat().map((figure) => `  - ${figure}`),
    ].join('\n        '),
  );
  return `  - id: entry-${count}
    title: Entry
    occurred: ${day}
    place: city
    kind: shelling
    claims:
${claims.join('\n')}
`;
};

/** Whoever is left out of the sum of a group: the reason, how many, of whom, in how many incidents. */
function left(entries: string[], group: string | null = 'civilians') {
  const record = recordOf(entries.join(''));
  const kin = kinshipOf(record.sources, record.actors, record.places);
  const question = { measure: 'killed', group, unit: 'people' };
  const sum = sumOf(record.entries, question, record, kin);
  return leftOut(sum.refused, new Set(sum.terms.map((term) => term.entry))).map(
    ({ reason, terms, groups }) => [
      reason,
      ...(groups.length === 0 ? [terms.length] : []),
      ...groups.map(
        ({ range, group: of, unit, incidents }) =>
          `${String(range.low)}–${String(range.high)} ${of ?? unit} in ${String(incidents)}`,
      ),
    ],
  );
}

describe('who is left out of a sum', () => {
  it('are the other groups of incidents that are in it, added by group, without who was nobody', () => {
    expect(
      left([
        entry([['8 civilians', '12 soldiers']]),
        entry([['4 civilians', '2–3 soldiers']]),
        entry([['9 civilians', 'no soldiers']]),
        entry([['1 civilian', '5 fighters']]),
      ]),
    ).toEqual([['other', '14–15 soldiers in 2', '5–5 fighters in 1']]);
  });

  it('are not those who are among whom it counts, nor people who hold them', () => {
    expect(
      left([entry(['"27 people, including 8 civilians"']), entry([['8 civilians', '4 students']])]),
    ).toEqual([]);
  });

  it('may be those of a group of age that another source counts', () => {
    expect(left([entry(['8 civilians', '3 children'])])).toEqual([['group', '3–3 children in 1']]);
  });

  it('are people of no stated group, families and parts where nothing of the incident is in it', () => {
    expect(left([entry(['7 people']), entry(['12 families']), entry(['4 students'])])).toEqual([
      ['unit', '12–12 families in 1'],
      ['ungrouped', '7–7 people in 1'],
      ['part', '4–4 students in 1'],
    ]);
  });

  it('are incidents that may hold others, with all groups that would have been added', () => {
    expect(
      left(
        [
          entry(['6 civilians'], '2024-11-05'),
          entry([['8 civilians', '12 soldiers']], '2024-11'),
          entry(['40–60 civilians'], '2024-11-04/2024-11-06'),
        ],
        null,
      ),
    ).toEqual([['overlap', '48–68 civilians in 2', '12–12 soldiers in 1']]);
  });

  it('are counted and not added where figures are of windows', () => {
    const window = (killed: string) =>
      entry([killed]).replace('kind: shelling', 'kind: context\n    covers: window');
    expect(left([window('24 civilians'), window('27 civilians')])).toEqual([['window', 2]]);
  });
});
