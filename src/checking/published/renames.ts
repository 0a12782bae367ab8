import { isDeepStrictEqual } from 'node:util';
import type { Id } from '../../reading/content.ts';
import type { IdKind } from '../../reading/references.ts';
import type { Compared } from './rule.ts';

/** The kinds of things that a published record lists by their ids. */
export type PublishedKind = Exclude<IdKind, 'group' | 'dataset'>;

/** What a thing is called now, as far as one can tell: it has its claims, its address or its name. */
export function heirOf(kind: PublishedKind, id: Id, { before, now }: Compared): Id | null {
  if (kind === 'report') {
    const own = new Set(before.entries.flatMap((one) => (one.reports.includes(id) ? one.id : [])));
    const known = new Set(before.reports.map((one) => one.id));
    const held = now.entries.filter((one) => own.has(one.id)).flatMap(({ reports }) => reports);
    return held.find((one) => !known.has(one)) ?? null;
  }
  if (kind === 'claim') {
    const known = new Set(before.claims.map((one) => one.id));
    const old = before.claims.find((one) => one.id === id);
    const same = now.claims.find(
      (one) =>
        !known.has(one.id) && one.says !== null && one.says === old?.says && one.said === old.said,
    );
    return same?.id ?? null;
  }
  if (kind === 'entry') {
    const claims = new Set(before.claims.flatMap((claim) => (claim.entry === id ? claim.id : [])));
    return now.claims.find((claim) => claims.has(claim.id))?.entry ?? null;
  }
  if (kind === 'document') {
    const old = before.documents.find((one) => one.id === id);
    const same = now.documents.find(
      (one) => one.url === old?.url && one.reference === old.reference,
    );
    return same?.id ?? null;
  }
  if (kind !== 'source' && kind !== 'actor' && kind !== 'place') return null;
  const list = `${kind}s` as const;
  const old = before[list].find((one) => one.id === id);
  return now[list].find(({ name }) => isDeepStrictEqual(name, old?.name))?.id ?? null;
}

/**
 * What published ids of sources and actors are now: themselves, what has them among its old ids, or
 * what seems to be the same thing. Who is called something else has said nothing else.
 */
export function renamedIn(compared: Compared): (id: Id) => Id {
  const { before, now, ids } = compared;
  const renamed = new Map<Id, Id>();
  for (const kind of ['source', 'actor'] as const) {
    const here = new Set(now[`${kind}s`].map(({ id }) => id));
    for (const { id } of before[`${kind}s`]) {
      const heir = here.has(id) ? null : (ids.nowCalled(id) ?? heirOf(kind, id, compared));
      if (heir !== null) renamed.set(id, heir);
    }
  }
  return (id) => renamed.get(id) ?? id;
}
