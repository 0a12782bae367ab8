import * as z from 'zod';
import type { Attribution, Site } from '../content.ts';
import { reference } from './fields.ts';
import { quantity } from './quantities.ts';

/**
 * Whom a claim holds responsible: an actor, a list of actors jointly, `{ either: [a, b] }`, or a
 * part of the figure for each (`{ russia: 19 civilians, syrian-army: 1 civilian }`).
 */
export function attributionSchema(site: Site) {
  const one = reference.transform((actor): Attribution => plain('jointly', [actor]));
  const jointly = z
    .array(reference)
    .min(1)
    .transform((actors) => plain('jointly', actors));
  const either = z
    .strictObject({
      either: z
        .array(reference, { error: 'a list of actors' })
        .min(2, { error: 'two actors or more' })
        .describe('Actors of whom one is held responsible.'),
    })
    .transform(({ either: actors }) => plain('either', actors));
  const split = z.record(reference, quantity(site)).transform((shares): Attribution => ({
    mode: 'split',
    actors: Object.keys(shares),
    shares: Object.entries(shares).map(([actor, share]) => ({ actor, share })),
  }));
  return z.union([one, jointly, either, split], {
    error: 'an actor, a list of actors, `{ either: [a, b] }`, or a figure for each actor',
  });
}

function plain(mode: 'jointly' | 'either', actors: string[]): Attribution {
  return { mode, actors, shares: [] };
}
