import type { Id, Site } from '../reading/content.ts';
import { liesWithin, withinOf } from '../reading/quantity.ts';
import type { Claim, TollRow } from './record.ts';

/** Groups of age and sex: whoever is in one is in a group of another sort as well. */
const OF_PERSONS: readonly string[] = ['children', 'women', 'men'];

/** Whether every member of the one group is in the other, by `site.yml` or built in. */
export function isWithin(group: string, larger: string, groups: Site['groups']): boolean {
  return liesWithin(withinOf(groups), group, larger);
}

/**
 * Whether nobody can be in both of two groups by what the words mean: civilians and combatants,
 * soldiers and fighters not counted, since an army may call its soldiers fighters.
 */
export function areOpposed(a: string, b: string, groups: Site['groups']): boolean {
  const isOf = (group: string, larger: string) =>
    group === larger || isWithin(group, larger, groups);
  return (
    (isOf(a, 'civilians') && isOf(b, 'combatants')) ||
    (isOf(b, 'civilians') && isOf(a, 'combatants'))
  );
}

/**
 * Whether the people of two rows can be added up: one source gives both, each as a figure of its
 * own; neither group lies in the other; no claim gives the one as a part of the other; and they are
 * not of two sorts, as children and civilians are, of which one person may be both.
 */
export function areDisjoint(
  a: TollRow,
  b: TollRow,
  claims: readonly Claim[],
  groups: Site['groups'],
): boolean {
  if (mayBeOfBoth(a.group, b.group, groups)) return false;
  const claimOf = (id: Id) => claims.find((claim) => claim.id === id);
  if (isSaidIn(a, b, claimOf) || isSaidIn(b, a, claimOf)) return false;
  const speakers = speakersOf(b, claims);
  return speakersOf(a, claims).some((one) => speakers.includes(one));
}

/**
 * Whether one person may be of both groups by what the site and the words say: one lies in the
 * other, one is no group, or one is of age or sex and the other is not.
 */
export function mayBeOfBoth(a: string | null, b: string | null, groups: Site['groups']): boolean {
  if (a === null || b === null || a === b) return true;
  if (isWithin(a, b, groups) || isWithin(b, a, groups)) return true;
  return isOfPersons(a, groups) !== isOfPersons(b, groups);
}

/** Whether a claim gives the one as a part of the other: "27 civilians, including 8 children". */
export function isSaidIn(
  part: Pick<TollRow, 'group'>,
  whole: Pick<TollRow, 'measure' | 'figures'>,
  claimOf: (id: Id) => Pick<Claim, 'quantities'> | undefined,
): boolean {
  return whole.figures.some(({ claim, text }) =>
    (claimOf(claim)?.quantities[whole.measure] ?? []).some(
      (quantity) =>
        quantity.text === text && quantity.parts.some(({ group }) => group === part.group),
    ),
  );
}

function isOfPersons(group: string, groups: Site['groups']): boolean {
  return OF_PERSONS.some((one) => group === one || isWithin(group, one, groups));
}

/** Who gives a row's current figures for the group itself; whom nobody names, by the claim. */
function speakersOf({ figures }: TollRow, claims: readonly Claim[]): string[] {
  const current = new Set(
    figures.filter((one) => !one.earlier && one.subgroup === null).map(({ claim }) => claim),
  );
  return claims
    .filter(({ id }) => current.has(id))
    .map(({ id, by }) => (by.length === 0 ? id : [...by].sort().join(' ')));
}
