import type { EntryText, Group, Id, Site } from '../reading/content.ts';
import { builtInKinds } from '../reading/kinds.ts';
import { corroborationOf } from './corroboration.ts';
import { disputesIn } from './disputes.ts';
import type { Kinship } from './kinship.ts';
import { interestOf, originsOf } from './origins.ts';
import { inferredAmong, outletsOf } from './outlets.ts';
import { reasonsFor } from './reasons.ts';
import type { CitedDocument, Claim, Entry } from './record.ts';
import { responsibilityOf } from './responsibility.ts';
import { silencesOf } from './silences.ts';
import { tollOf } from './toll.ts';

/** What entries are computed against. */
export interface EntryContext {
  documents: ReadonlyMap<Id, Pick<CitedDocument, 'publisher'>>;
  groups: Record<string, Group>;
  /** Kinds that the site adds. */
  kinds: Site['kinds'];
  kin: Kinship;
}

/**
 * An entry with everything that follows from its current claims: those not denied, superseded,
 * withdrawn or redacted. The other claims stay in its list.
 */
export function entryOf(
  text: EntryText,
  { reports, dataset }: Pick<Entry, 'reports' | 'dataset'>,
  claims: Claim[],
  { documents, groups, kinds, kin }: EntryContext,
): Entry {
  const current = claims.filter(({ standing }) => standing === 'current');
  const origins = originsOf(current, kin);
  const { responsibility, attributedTo, cleared, hedges } = responsibilityOf(
    { kind: text.kind, culpable: isCulpable(text.kind, kinds) },
    current,
    origins,
    kin,
  );
  const disputed = disputesIn(text, claims, kin);
  const window = text.covers === 'window';
  const accounts = current.filter(({ weight }) => weight !== 'denial');
  const carried = accounts.flatMap((claim) => claim.carried);
  const outlets = outletsOf(carried, origins, documents, kin);
  const { covers: _covers, path: _path, ...told } = text;
  return {
    ...told,
    window,
    reports,
    dataset,
    claims,
    outlets,
    inferredOutlets: inferredAmong(outlets, carried, documents),
    origins,
    corroboration: corroborationOf(current, kin),
    interested: interestOf(origins),
    disputed,
    responsibility,
    attributedTo,
    cleared,
    hedges,
    silent: silencesOf(attributedTo, current, kin),
    toll: tollOf(
      { claims: current, window, occurred: text.occurred, place: text.place },
      groups,
      kin,
    ),
    reasons: reasonsFor(claims, origins),
  };
}

/** Whether somebody can be asked to answer for what is of a kind: where nobody says, yes. */
function isCulpable(kind: string, kinds: Site['kinds']): boolean {
  const own = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return own?.culpable ?? builtInKinds[kind]?.culpable ?? true;
}
