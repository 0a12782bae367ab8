import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { listed } from '../messages/words.ts';
import { figureOfClaim } from '../record/figure-of-claim.ts';
import { figureOfEntry } from '../record/figure-of-entry.ts';
import type { TheRecord } from '../record/record.ts';
import { citedIn } from './prose/cited-figures.ts';
import type { Check } from './rule.ts';

/**
 * `:count[id.measure]` of what gives several groups prints their sum, or all of them: of whom a
 * sentence speaks, its writer says.
 */
export const countWithoutGroup: Check = ({ read, ids, record }) => {
  const cited = citedIn(read);
  const { groups } = read.content.site;
  return read.files.flatMap(({ prose, source }) =>
    (prose?.counts ?? []).flatMap(({ of, measure, group, at }): Problem[] => {
      if (group !== undefined) return [];
      const isClaim = ids.find(of)?.kind === 'claim';
      const [claim, ...others] = isClaim ? cited.claims(of) : [];
      const quantities = others.length > 0 ? [] : (claim?.quantities[measure] ?? []);
      const given = figureOfClaim(quantities, undefined, groups);
      const figures =
        given === null || given.of === 'one' ? null : quantities.map(({ text }) => text);
      const several = isClaim ? figures : groupsOfEntry(of, measure, record());
      if (several === null) return [];
      const named = isClaim ? quantities.flatMap((quantity) => quantity.group ?? []) : several;
      return [
        problemAt('count-without-group', source.file, at, {
          reason: `\`${of}\` gives several groups under \`${measure}\`, ${listed(
            several.map((one) => `\`${one}\``),
            'and',
          )}, and this asks for none of them. It prints them together.`,
          expected: 'the group of which the sentence speaks',
          fix: [...new Set(named)].map((one) => `:count[${of}.${measure}.${one}]`).join('\n'),
        }),
      ];
    }),
  );
};

/** The groups that are added up where an entry is asked for people; `null` for one row. */
function groupsOfEntry(id: string, measure: string, record: TheRecord): string[] | null {
  const entry = record.entryById.get(id);
  const question = { measure, group: null, unit: 'people' };
  const figure = entry === undefined ? null : figureOfEntry(entry, question, record.site.groups);
  const groups = (figure?.rows ?? []).flatMap(({ group }) => group ?? []);
  return groups.length > 1 ? groups : null;
}
