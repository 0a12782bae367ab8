import type { Actor, Id, Place, Source } from '../reading/content.ts';

/** Who belongs to whom among sources, actors and places. */
export interface Kinship {
  /**
   * Whose voice a source or actor is: its owner, whom it speaks for, followed to the end. Two ids
   * with one root are one with each other.
   */
  rootOf(id: Id): Id;
  /**
   * The roots of the actors that it, or whom it speaks for, is part of, at any depth. It is one with
   * each of them, and two that are part of one whole are one only where that speaks too. An umbrella
   * does not act as one: its parts are no part of it here, and of nothing above it.
   */
  rootsAbove(id: Id): readonly Id[];
  /** Whether two are one: they have one root, or one is part of the other. */
  isOne(a: Id, b: Id): boolean;
  /** The actors for whom somebody speaks: an actor for itself, a source for whom it is set to. */
  principalsOf(id: Id): Set<Id>;
  /** True where it is a party to the events, or speaks for one. */
  isInterested(id: Id): boolean;
  /** True where `whole` is `part`, or `part` is part of it at any depth, under umbrellas too. */
  contains(whole: Id, part: Id): boolean;
  /** True where an actor is the other, or one of the two is part of the other, umbrellas aside. */
  actAsOne(one: Id, other: Id): boolean;
  /** The same for places, by `within`. */
  placeContains(whole: Id, part: Id): boolean;
  /** A place and all that it lies in, the nearest first. */
  placesAbove(id: Id): readonly Id[];
  source(id: Id): Source | undefined;
}

/** Everything reachable upward from an id, itself first. Loops end where they close. */
function climb(id: Id, parents: (id: Id) => (Id | undefined)[]): Id[] {
  const seen = new Set<Id>([id]);
  for (const at of seen) {
    for (const parent of parents(at)) if (parent !== undefined) seen.add(parent);
  }
  return [...seen];
}

/**
 * Reads the ties between sources and actors.
 *
 * Only sources that are independent of one another corroborate (Every Casualty, Standards for
 * Casualty Recording, p. 25), so ties join: one owner, one principal, a larger actor that speaks too.
 */
export function kinshipOf(
  sources: ReadonlyMap<Id, Source>,
  actors: ReadonlyMap<Id, Actor>,
  places: ReadonlyMap<Id, Place>,
): Kinship {
  const voicesOf = (id: Id) => [sources.get(id)?.owner, sources.get(id)?.speaksFor];
  const parentsOf = (id: Id) => [...voicesOf(id), actors.get(id)?.partOf];
  const isUmbrella = (id: Id) => actors.get(id)?.umbrella === true;
  const roots = rootsByTies([...sources.keys(), ...actors.keys()], voicesOf);
  const rootOf = (id: Id) => roots.get(id) ?? id;
  const voiced = Map.groupBy(actors.keys(), rootOf);
  const actingWholesOf = (id: Id) =>
    climb(id, (at) => {
      const whole = actors.get(at)?.partOf;
      return whole === undefined || isUmbrella(whole) ? [] : [whole];
    });
  const above = new Map<Id, readonly Id[]>();
  const rootsAbove = (id: Id) => {
    const root = rootOf(id);
    const known =
      above.get(root) ??
      [...new Set((voiced.get(root) ?? []).flatMap(actingWholesOf).map(rootOf))].filter(
        (one) => one !== root,
      );
    above.set(root, known);
    return known;
  };
  const wholesOf = (id: Id) => climb(id, (at) => [actors.get(at)?.partOf]);
  const climbed = new Map<Id, readonly Id[]>();
  const placesAbove = (id: Id) => {
    const known = climbed.get(id) ?? climb(id, (at) => [places.get(at)?.within]);
    climbed.set(id, known);
    return known;
  };
  return {
    rootOf,
    rootsAbove,
    isOne: (a, b) =>
      rootOf(a) === rootOf(b) ||
      rootsAbove(a).includes(rootOf(b)) ||
      rootsAbove(b).includes(rootOf(a)),
    actAsOne: (one, other) =>
      actingWholesOf(one).includes(other) || actingWholesOf(other).includes(one),
    principalsOf: (id) => new Set(climb(id, voicesOf).filter((at) => actors.has(at))),
    isInterested: (id) =>
      climb(id, parentsOf).some(
        (at) => actors.get(at)?.party === true || sources.get(at)?.kind === 'party',
      ),
    contains: (whole, part) => wholesOf(part).includes(whole),
    placeContains: (whole, part) => placesAbove(part).includes(whole),
    placesAbove,
    source: (id) => sources.get(id),
  };
}

/** Joins all ids that are tied, and names each group by its top; of several tops, the first id. */
function rootsByTies(ids: Id[], parentsOf: (id: Id) => (Id | undefined)[]): Map<Id, Id> {
  const groups = new Groups();
  for (const id of ids) {
    groups.add(id);
    for (const parent of parentsOf(id)) if (parent !== undefined) groups.join(id, parent);
  }
  const roots = new Map<Id, Id>();
  for (const members of groups.all()) {
    const tops = members.filter((id) => parentsOf(id).every((parent) => parent === undefined));
    const root = (tops.length > 0 ? tops : members).sort()[0];
    for (const id of members) if (root !== undefined) roots.set(id, root);
  }
  return roots;
}

/** Disjoint sets of ids. */
export class Groups {
  readonly #parent = new Map<Id, Id>();

  add(id: Id): void {
    if (!this.#parent.has(id)) this.#parent.set(id, id);
  }

  /** The id that stands for the group of `id`. */
  find(id: Id): Id {
    this.add(id);
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined && up !== at;) {
      at = up;
      up = this.#parent.get(at);
    }
    this.#parent.set(id, at);
    return at;
  }

  join(a: Id, b: Id): void {
    const [one, other] = [this.find(a), this.find(b)];
    this.#parent.set(one < other ? other : one, one < other ? one : other);
  }

  /** Each group's members, in the order in which they were added. */
  all(): Id[][] {
    const groups = new Map<Id, Id[]>();
    for (const id of this.#parent.keys()) {
      const at = this.find(id);
      groups.set(at, [...(groups.get(at) ?? []), id]);
    }
    return [...groups.values()];
  }
}
