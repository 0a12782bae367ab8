import { nearest } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { Declared } from '../reading/references.ts';
import { measuresOf } from '../reading/schema/quantities.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import { article, missingThing } from './missing-thing.ts';
import type { Check } from './rule.ts';

/** `:count[id.measure]` names a claim or an entry, and a measure that it gives. */
export const countOfNothing: Check = ({ read, ids }) => {
  const known = measuresOf(read.content.site);
  const problems: Problem[] = [];
  for (const file of read.files) {
    const { prose, source } = file;
    for (const { of, measure, at } of prose?.counts ?? []) {
      const write = (id: string, what = measure): string => `:count[${id}.${what}]`;
      const missing = missingThing(of, ['claim', 'entry'], ids, file, write);
      if (missing) {
        const old = write(of);
        const edit = missing.meant ? { old, new: write(missing.meant) } : null;
        problems.push(problemAt('unknown-reference', source.file, at, { ...missing, edit }));
        continue;
      }
      const declared = ids.find(of);
      const given = declared ? measuresGiven(declared, read.files, known) : [];
      if (!declared || given.includes(measure)) continue;
      const [likely] = nearest(measure, given);
      const suggestion = likely ?? (given.length === 1 ? given[0] : undefined);
      problems.push(
        problemAt('count-of-nothing', source.file, at, {
          reason: known.includes(measure)
            ? noFigure(declared.kind, of, measure)
            : `There is no measure \`${measure}\`.`,
          expected:
            given.length > 0
              ? `one that it gives: ${given.join(', ')}`
              : `${article(declared.kind)} that gives a figure`,
          fix: suggestion === undefined ? null : write(of, suggestion),
        }),
      );
    }
  }
  return problems;
};

/** The measures that a claim, or any claim of an entry in any report, gives, as it was written. */
function measuresGiven(
  { id, kind, file, item }: Declared,
  files: readonly ReadFile[],
  known: readonly string[],
): string[] {
  const own: Raw = valueAt(file.recovered, item) ?? null;
  const claimsIn = (raw: Raw) => (isFields(raw) ? listOf(raw['claims']) : []);
  const used = files.flatMap(({ recovered }) =>
    listOf(isFields(recovered) ? recovered['chronology'] : null).filter(
      (raw) => isFields(raw) && raw['use'] === id,
    ),
  );
  const claims = kind === 'entry' ? [own, ...used].flatMap(claimsIn) : [own];
  return known.filter((measure) => claims.some((claim) => isFields(claim) && claim[measure]));
}

function noFigure(kind: string, id: string, measure: string): string {
  return kind === 'entry'
    ? `No claim of the entry \`${id}\` gives a figure for \`${measure}\`.`
    : `The claim \`${id}\` gives no figure for \`${measure}\`.`;
}
