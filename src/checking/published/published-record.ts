import * as z from 'zod';
import type { TheRecord } from '../../record/record.ts';

const id = z.string();
const named = z.array(z.object({ id, name: z.record(z.string(), z.string()) }));

/** What a later check needs of a published `record.json`; whatever else is there is passed over. */
const publishedSchema = z.object({
  entries: z.array(z.object({ id, reports: z.array(id) })),
  claims: z.array(
    z.object({
      id,
      entry: id,
      standing: z.enum(['current', 'denied', 'superseded', 'withdrawn', 'redacted']),
      by: z.array(id),
      as: z.string().nullable(),
      said: z.string().nullable(),
      says: z.string().nullable(),
      quote: z.object({ text: z.string() }).nullable(),
      quantities: z.record(z.string(), z.array(z.object({ text: z.string() }))),
      attributedTo: z.array(id),
      attribution: z
        .object({
          mode: z.string(),
          shares: z.array(z.object({ actor: id, share: z.object({ text: z.string() }) })),
        })
        .nullable(),
      note: z.string().nullable(),
      // A record of before there were corrections has none.
      corrected: z.object({ on: z.string(), why: z.string() }).nullable().default(null),
    }),
  ),
  documents: z.array(
    z.object({ id, url: z.string().nullable(), reference: z.string().nullable() }),
  ),
  sources: named,
  actors: named,
  places: named,
  reports: z.array(z.object({ id, documents: z.array(id) })),
});

/** A record as it was published, or as it would be now. */
export type Published = z.infer<typeof publishedSchema>;
export type PublishedClaim = Published['claims'][number];

/** The text of a `record.json`, or a sentence that says why it is none. */
export function parsePublished(text: string): { record: Published } | { reason: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { reason: 'it is not JSON' };
  }
  const read = publishedSchema.safeParse(data);
  if (read.success) return { record: read.data };
  const [issue] = read.error.issues;
  return {
    reason: `it is not a published record: ${issue?.path.join('.') || 'its content'} is wrong`,
  };
}

/** The same of a record that is not published yet. */
export function publishedOf(record: TheRecord): Published {
  return publishedSchema.parse({
    entries: record.entries,
    claims: [...record.claims.values()].map((claim) => ({
      ...claim,
      ...(claim.standing === 'redacted'
        ? removed
        : { said: claim.said?.edtf ?? null, attributedTo: claim.attribution?.actors ?? [] }),
      corrected: claim.corrected && { on: claim.corrected.on.edtf, why: claim.corrected.why },
    })),
    documents: [...record.documents.values()].map(({ id: name, url, reference }) => ({
      id: name,
      url: url ?? null,
      reference: reference ?? null,
    })),
    sources: [...record.sources.values()],
    actors: [...record.actors.values()],
    places: [...record.places.values()],
    reports: record.reports.map(({ slug, documents }) => ({ id: slug, documents })),
  });
}

/** What a tombstone still says. */
const removed = {
  by: [],
  as: null,
  said: null,
  says: null,
  quote: null,
  quantities: {},
  attributedTo: [],
  attribution: null,
  note: null,
};
