import type { Attribution } from '../reading/content.ts';
import type { Hedge } from '../reading/hedge.ts';
import type { Quantity, QuantityPart } from '../reading/quantity.ts';
import { sameNumber } from '../reading/quantity.ts';
import type { Change, Said } from './record.ts';

/**
 * What changed from one telling of a claim to another, in the order measure, figure, bound, group, part,
 * attribution, hedge, speaker, window, words. Nothing changed is an empty list.
 *
 * @param impliedGroup the group that the origin means when it gives none, so that spelling it out
 *   is no change
 */
export function changesBetween(before: Said, after: Said, impliedGroup: string | null): Change[] {
  return [
    ...quantityChanges(before, after, impliedGroup),
    ...textChange('attribution', attributionText(before), attributionText(after)),
    ...hedgeChanges(before.hedge, after.hedge),
    ...textChange('speaker', speakerText(before), speakerText(after)),
    ...textChange('window', before.occurred.edtf, after.occurred.edtf).map((change) => ({
      ...change,
      window: 'time' as const,
    })),
    ...textChange('window', before.time, after.time).map((change) => ({
      ...change,
      window: 'hour' as const,
    })),
    ...textChange('window', before.place.join(', '), after.place.join(', ')).map((change) => ({
      ...change,
      window: 'place' as const,
    })),
    ...wordChange(before, after),
  ];
}

function textChange(what: Change['what'], from: string | null, to: string | null): Change[] {
  return from === to ? [] : [{ what, from: from === '' ? null : from, to: to === '' ? null : to }];
}

/** Actors as one text that is equal where the attributions are: `a, b` jointly, `a or b` either. */
function attributionText(said: Said): string | null {
  const attribution: Attribution | null = said.attribution;
  if (attribution === null) return null;
  if (attribution.mode === 'split') {
    return attribution.shares
      .map(({ actor, share }) => `${actor}: ${share.text}`)
      .sort()
      .join(', ');
  }
  return [...attribution.actors].sort().join(attribution.mode === 'either' ? ' or ' : ', ');
}

/** One change where the same became of both words, else one for each that changed. */
function hedgeChanges(before: Hedge, after: Hedge): Change[] {
  if (before.figures === before.attribution && after.figures === after.attribution) {
    return textChange('hedge', before.attribution, after.attribution);
  }
  return (['figures', 'attribution'] as const).flatMap((hedge) =>
    textChange('hedge', before[hedge], after[hedge]).map((change) => ({ ...change, hedge })),
  );
}

function speakerText(said: Said): string | null {
  return said.by.length > 0 ? [...said.by].sort().join(', ') : said.as;
}

/** Words are compared only where both are quotes in one language. */
function wordChange(before: Said, after: Said): Change[] {
  if (before.quote === null || after.quote === null) return [];
  if (before.quote.language !== after.quote.language) return [];
  return textChange('words', before.quote.text, after.quote.text);
}

function quantityChanges(before: Said, after: Said, implied: string | null): Change[] {
  const measures = [
    ...new Set([...Object.keys(before.quantities), ...Object.keys(after.quantities)]),
  ].sort();
  const moves = measureMoves(before.quantities, after.quantities);
  const becoming = new Map(moves.map(({ from, to }) => [to, from]));
  const gone = new Set(moves.map(({ from }) => from));
  return [
    ...moves.map(({ from, to }): Change => ({ what: 'measure', measure: from, from, to })),
    ...measures
      .filter((measure) => !gone.has(measure))
      .flatMap((measure) =>
        listChanges(
          before.quantities[becoming.get(measure) ?? measure] ?? [],
          after.quantities[measure] ?? [],
          implied,
        ).map(({ what, from, to }) => ({ what, measure, from, to })),
      ),
  ];
}

/**
 * Measures that became another: one that is gone and one that is new, with the same numbers of the
 * same groups. "At least 500 killed" that is told as "500 killed or injured" left nothing out.
 */
function measureMoves(
  before: Said['quantities'],
  after: Said['quantities'],
): { from: string; to: string }[] {
  const added = Object.keys(after).filter((measure) => before[measure] === undefined);
  return Object.keys(before).flatMap((from) => {
    if (after[from] !== undefined) return [];
    const at = added.findIndex((to) => areAlike(before[from] ?? [], after[to] ?? []));
    const [to] = at < 0 ? [] : added.splice(at, 1);
    return to === undefined ? [] : [{ from, to }];
  });
}

function areAlike(some: readonly Quantity[], others: readonly Quantity[]): boolean {
  return (
    some.length === others.length &&
    some.every((one) =>
      others.some(
        (other) => other.group === one.group && other.unit === one.unit && sameNumber(one, other),
      ),
    )
  );
}

/** Pairs the quantities of one measure by group and unit, then those that are left by unit. */
function listChanges(before: Quantity[], after: Quantity[], implied: string | null): Change[] {
  const left = [...before];
  const changes: Change[] = [];
  const alone: Quantity[] = [];
  const take = (test: (quantity: Quantity) => boolean) => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const groupOf = (quantity: Quantity) =>
    quantity.group ?? (quantity.unit === 'people' ? implied : null);
  for (const next of after) {
    const match = take((old) => groupOf(old) === groupOf(next) && old.unit === next.unit);
    if (match === undefined) alone.push(next);
    else changes.push(...pairChanges(match, next, before, after));
  }
  for (const next of alone) {
    if (isPartOf(next, before)) continue;
    const match = take((old) => old.unit === next.unit && !isPartOf(old, after));
    if (match === undefined) changes.push({ what: 'figure', from: null, to: next.text });
    else {
      changes.push(...pairChanges(match, next, before, after));
      changes.push({ what: 'group', from: headOf(match), to: headOf(next) });
    }
  }
  for (const old of left) {
    if (!isPartOf(old, after)) changes.push({ what: 'figure', from: old.text, to: null });
  }
  return changes;
}

/** A quantity that the other side gives as a part of a larger one is not lost. */
function isPartOf(quantity: Quantity, others: Quantity[]): boolean {
  return others.some((other) =>
    other.parts.some((part) => part.group === quantity.group && sameNumber(part, quantity)),
  );
}

function pairChanges(
  old: Quantity,
  next: Quantity,
  before: Quantity[],
  after: Quantity[],
): Change[] {
  const changes: Change[] = [];
  if (!sameNumber(old, next)) {
    changes.push({ what: 'figure', from: headOf(old), to: headOf(next) });
  } else if (old.bound !== next.bound) {
    changes.push({ what: 'bound', from: headOf(old), to: headOf(next) });
  }
  for (const part of old.parts) {
    const match = partLike(part, next, after);
    if (match === undefined) changes.push({ what: 'part', from: part.text, to: null });
    else if (!sameNumber(part, match) || part.bound !== match.bound) {
      changes.push({ what: 'part', from: part.text, to: match.text });
    }
  }
  for (const part of next.parts) {
    if (partLike(part, old, before) === undefined) {
      changes.push({ what: 'part', from: null, to: part.text });
    }
  }
  return changes;
}

function partLike(
  part: QuantityPart,
  whole: Quantity,
  beside: Quantity[],
): QuantityPart | Quantity | undefined {
  return (
    whole.parts.find((other) => other.group === part.group) ??
    beside.find((other) => other.group === part.group && sameNumber(other, part))
  );
}

/** The phrase without its parts: "at least 27 civilians" of "…, including 8 children". */
export function headOf(quantity: Pick<Quantity, 'text' | 'parts' | 'head'>): string {
  if (quantity.head !== undefined) return quantity.head;
  const first = quantity.parts[0];
  const at = first === undefined ? -1 : quantity.text.indexOf(first.text);
  if (at <= 0) return quantity.text;
  const head = quantity.text.slice(0, at);
  return head.replace(/[\s,;:(–—-]*(?:\b(?:including|among them|of them|of whom)\b)?[\s:]*$/iu, '');
}
