import type { DocumentText, Id } from '../reading/content.ts';
import type { EdtfDate } from '../reading/date.ts';
import type { Kinship } from './kinship.ts';
import type { Carrier } from './record.ts';
import { withoutVersions } from './versions.ts';

type Documents = ReadonlyMap<Id, Pick<DocumentText, 'publisher' | 'published' | 'replaces'>>;
type Linked = Pick<Carrier, 'in' | 'previous' | 'via'>;

/** Where carriers of a claim begin. */
interface ChainRoot {
  source: Id;
  /** How many documents come from it, its own among them; of several versions of one, the first. */
  carriers: number;
  /** When its first document was published. */
  published: EdtfDate | undefined;
}

/**
 * Who published a claim first, in the order of the chain: the source that carriers name as where
 * they took it from, else the publisher of the first document of each branch.
 */
export function firstPublishersOf(
  carried: readonly Linked[],
  documents: Documents,
  kin: Pick<Kinship, 'source'>,
): Id[] {
  return rootsOf(carried, documents, kin).map(({ source }) => source);
}

/**
 * Who heard a speaker that is not named, and so answers for the words: of those who published them
 * first, the one from whom most documents come; of several such, the one who published certainly
 * before the others. Where nothing decides between some, all of these.
 */
export function listenersOf(
  carried: readonly Linked[],
  documents: Documents,
  kin: Pick<Kinship, 'source'>,
): Id[] {
  const roots = rootsOf(carried, documents, kin);
  const most = Math.max(...roots.map(({ carriers }) => carriers));
  const widest = roots.filter(({ carriers }) => carriers === most);
  return widest
    .filter((root) => !widest.some((other) => isBefore(other.published, root.published)))
    .map(({ source }) => source);
}

/** @param carried in the order of the chain */
function rootsOf(
  carried: readonly Linked[],
  documents: Documents,
  kin: Pick<Kinship, 'source'>,
): ChainRoot[] {
  const roots = new Map<Id, ChainRoot>();
  const rootOf = new Map<Id, ChainRoot>();
  const counted = new Set(
    withoutVersions(
      carried.map((carrier) => carrier.in),
      documents,
    ),
  );
  for (const carrier of carried) {
    // A carrier of a circle that stands before the one it names is where the circle is broken.
    const known = carrier.previous === null ? undefined : rootOf.get(carrier.previous);
    const root = known ?? ownRoot(carrier);
    if (root === undefined) continue;
    if (counted.has(carrier.in)) root.carriers += 1;
    rootOf.set(carrier.in, root);
  }
  return [...roots.values()];

  function ownRoot({ in: id, via }: Linked): ChainRoot | undefined {
    const first = documents.get(via ?? '') ?? documents.get(id);
    const source = via !== null && kin.source(via) !== undefined ? via : first?.publisher;
    if (source === undefined) return undefined;
    const root = roots.get(source) ?? { source, carriers: 0, published: first?.published };
    roots.set(source, root);
    return root;
  }
}

/** Whether one day is over for certain when the other begins. */
function isBefore(one: EdtfDate | undefined, other: EdtfDate | undefined): boolean {
  const [end, begin] = [one?.latest, other?.earliest];
  return typeof end === 'string' && typeof begin === 'string' && end < begin;
}
