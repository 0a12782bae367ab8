import type { Corroboration, Responsibility } from './record.ts';

/** Every value of how far an account is corroborated, the weakest first. */
export const corroborations: readonly Corroboration[] = [
  'unstated',
  'compiled',
  'single-origin',
  'independent',
];

/** Every value of who is held responsible, from an actor's own word to nobody's. */
export const responsibilities: readonly Responsibility[] = [
  'acknowledged',
  'claimed',
  'contested',
  'partly-attributed',
  'attributed',
  'not-attributed',
];
