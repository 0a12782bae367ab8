import { slipOf } from '../messages/nearest.ts';
import { problemAt } from '../messages/problem-at.ts';
import type { Finding } from '../messages/problem-at.ts';
import type { Problem } from '../messages/problem.ts';
import type { ClaimText, Id } from '../reading/content.ts';
import { isFields, listOf, valueAt } from '../reading/yaml/raw-fields.ts';
import type { ReadFile } from '../reading/folder/read-file.ts';
import type { Declared } from '../reading/references.ts';
import { measuresOf } from '../reading/schema/quantities.ts';
import type { Raw } from '../reading/yaml/read-yaml.ts';
import { article, missingThing } from './missing-thing.ts';
import { isUnread } from './is-unread.ts';
import { citedIn } from './prose/cited-figures.ts';
import type { Check } from './rule.ts';

/** `:count[id.measure.group]` names a claim or an entry, a measure that it gives, and a group. */
export const countOfNothing: Check = ({ read, ids, record }) => {
  const known = measuresOf(read.content.site);
  const cited = citedIn(read);
  const used = usesIn(read.files);
  const problems: Problem[] = [];
  for (const file of read.files) {
    const { prose, source } = file;
    for (const { of, measure, group, at } of prose?.counts ?? []) {
      const write = (id: string, what = measure, whom = group): string =>
        `:count[${[id, what, whom ?? []].flat().join('.')}]`;
      const missing = missingThing(
        of,
        ['claim', 'entry'],
        ids,
        file,
        write,
        citedBeside(at.line, file),
      );
      if (missing) {
        const old = write(of);
        const edit = missing.meant ? { old, new: write(missing.meant) } : null;
        problems.push(problemAt('unknown-reference', source.file, at, { ...missing, edit }));
        continue;
      }
      const declared = ids.find(of);
      const given = declared ? measuresGiven(declared, used, known) : [];
      if (!declared || isUnread(of, { read, ids })) continue;
      if (given.includes(measure)) {
        const rows = record()
          .entryById.get(of)
          ?.toll.filter((row) => row.measure === measure);
        const groups = rows
          ? rows.map((row) => row.group ?? [])
          : groupsIn(cited.claims(of), measure);
        const finding = groupNotGiven(groups.flat(), of, measure, group, write);
        if (finding) problems.push(problemAt('count-of-nothing', source.file, at, finding));
        continue;
      }
      const likely = slipOf(measure, given);
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
          fix: suggestion === undefined ? null : write(of, suggestion, undefined),
        }),
      );
    }
  }
  return problems;
};

/** What is cited in the paragraph that a line belongs to. */
function citedBeside(line: number, { prose }: ReadFile): Id[] {
  const around = prose?.tree.children.find(
    ({ position }) => position && position.start.line <= line && line <= position.end.line,
  );
  const { start, end } = around?.position ?? {};
  if (prose === null || start === undefined || end === undefined) return [];
  return prose.citations.flatMap(({ ids, at }) =>
    start.line <= at.line && at.line <= end.line ? ids : [],
  );
}

/** What is wrong with a group that is counted: no claim gives a figure of it. */
function groupNotGiven(
  groups: readonly string[],
  of: Id,
  measure: string,
  group: string | undefined,
  write: (id: Id, measure: string, group: string | undefined) => string,
): Finding | null {
  if (group === undefined || groups.includes(group)) return null;
  const given = [...new Set(groups)];
  const likely = slipOf(group, given) ?? undefined;
  return {
    reason: `\`${of}\` gives no figure for \`${group}\` under \`${measure}\`.`,
    expected:
      given.length > 0 ? `one of its groups: ${given.join(', ')}` : 'no group, since it names none',
    fix: write(of, measure, likely),
  };
}

function groupsIn(claims: readonly ClaimText[], measure: string): (string | never[])[] {
  return claims.flatMap(({ quantities }) =>
    (quantities[measure] ?? []).flatMap(({ group, parts }) => [
      group ?? [],
      ...parts.map((part) => part.group ?? []),
    ]),
  );
}

/** Where reports bring in entries of others, by the entry. */
function usesIn(files: readonly ReadFile[]): ReadonlyMap<Id, readonly Raw[]> {
  const uses = files.flatMap(({ recovered }) =>
    listOf(isFields(recovered) ? recovered['chronology'] : null).flatMap((raw) => {
      const of = isFields(raw) ? raw['use'] : null;
      return typeof of === 'string' ? [{ of, raw }] : [];
    }),
  );
  return new Map(
    [...Map.groupBy(uses, ({ of }) => of)].map(([of, all]) => [of, all.map(({ raw }) => raw)]),
  );
}

/** The measures that a claim, or any claim of an entry in any report, gives, as it was written. */
function measuresGiven(
  { id, kind, file, item }: Declared,
  used: ReadonlyMap<Id, readonly Raw[]>,
  known: readonly string[],
): string[] {
  const own: Raw = valueAt(file.recovered, item) ?? null;
  const claimsIn = (raw: Raw) => (isFields(raw) ? listOf(raw['claims']) : []);
  const claims = kind === 'entry' ? [own, ...(used.get(id) ?? [])].flatMap(claimsIn) : [own];
  return known.filter((measure) => claims.some((claim) => isFields(claim) && claim[measure]));
}

function noFigure(kind: string, id: string, measure: string): string {
  return kind === 'entry'
    ? `No claim of the entry \`${id}\` gives a figure for \`${measure}\`.`
    : `The claim \`${id}\` gives no figure for \`${measure}\`.`;
}
