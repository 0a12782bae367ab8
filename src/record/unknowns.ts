import { builtInKinds } from '../reading/kinds.ts';
import type { Id, Site } from '../reading/content.ts';
import type { Entry } from './record.ts';

/** Something that some entries leave open, and which they are. */
export interface Unknown {
  what:
    | 'nobody-blamed'
    | 'blame-contested'
    | 'accounts-differ'
    | 'nobody-named'
    | 'one-origin'
    | 'no-figure'
    | 'uncertain-date'
    | 'unheard';
  entries: Id[];
  /** Actors who have made no statement; empty for what is not about them. */
  actors: Id[];
}

/** Groups of kinds of which the first question is how many people were harmed. */
const VIOLENT: ReadonlySet<string> = new Set([
  'battles',
  'explosions-and-remote-violence',
  'violence-against-civilians',
]);

/**
 * What the record does not say of some entries: who is responsible for what was done to people,
 * what happened where accounts differ, what only one origin says, figures, days, and who has not
 * been heard. What nothing leaves open is left out.
 */
export function unknownsIn(entries: readonly Entry[], site: Pick<Site, 'kinds'>): Unknown[] {
  const isIncident = ({ kind }: Entry) =>
    site.kinds[kind]?.incident ?? builtInKinds[kind]?.incident ?? false;
  const isViolent = ({ kind }: Entry) =>
    VIOLENT.has(builtInKinds[kind]?.group ?? '') && !kind.endsWith('territory');
  const harms = ({ toll }: Entry) =>
    toll.some(({ unit, high, low }) => unit === 'people' && (high ?? low ?? 1) > 0);
  const which = (what: Unknown['what'], is: (entry: Entry) => boolean): Unknown => ({
    what,
    entries: entries.filter(is).map(({ id }) => id),
    actors: [],
  });
  const silent = entries.filter((entry) => entry.silent.length > 0);
  return [
    which('nobody-blamed', (one) => harms(one) && one.responsibility === 'not-attributed'),
    which('blame-contested', ({ responsibility }) => responsibility === 'contested'),
    which('accounts-differ', ({ disputed }) => disputed.length > 0),
    which('nobody-named', ({ corroboration }) => corroboration === 'unstated'),
    which('one-origin', (one) => isIncident(one) && one.corroboration === 'single-origin'),
    which('no-figure', (one) => isViolent(one) && !one.toll.some(({ unit }) => unit === 'people')),
    which('uncertain-date', ({ occurred }) => occurred.approximate || occurred.uncertain),
    {
      what: 'unheard' as const,
      entries: silent.map(({ id }) => id),
      actors: [...new Set(silent.flatMap((entry) => entry.silent))],
    },
  ].filter((one) => one.entries.length > 0);
}
