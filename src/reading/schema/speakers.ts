import { references } from './fields.ts';

/** Who speaks: a source or an actor, several who speak together, or `unstated` for nobody. */
export const speakers = references.transform((ids) => ids.filter((id) => id !== 'unstated'));
