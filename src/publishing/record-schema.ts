import { z } from 'zod';

const id = z.string().describe('A permanent id, unique in the whole record.');
const ids = z.array(id);
const localized = z.record(z.string(), z.string()).describe('Words by language tag.');
const edtf = z.string().describe('A date as EDTF (ISO 8601-2).');
const day = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/);
const onePlaceOrMany = z
  .union([id, ids])
  .nullable()
  .describe('One place as its id, several as a list.');

const bound = z.enum([
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'between',
  'about',
  'words',
  'unknown',
]);

const figure = {
  low: z.number().nullable().describe('Inclusive; null where open or not a number.'),
  high: z.number().nullable().describe('Inclusive; null where open or not a number.'),
  bound,
};

const quantity = z.strictObject({
  text: z.string().describe('The words as they were said.'),
  ...figure,
  group: z.string().nullable().describe('Null is people of no stated group.'),
  unit: z.string(),
  parts: z.array(z.strictObject({ text: z.string(), ...figure, group: z.string().nullable() })),
});

const quantities = z.record(z.string(), z.array(quantity)).describe('By measure.');

const quote = z.strictObject({
  text: z.string(),
  language: z.string().nullable(),
  translation: z.string().nullable(),
});

const change = z.strictObject({
  what: z.enum([
    'figure',
    'bound',
    'measure',
    'group',
    'part',
    'attribution',
    'hedge',
    'speaker',
    'window',
    'words',
  ]),
  measure: z.string().optional(),
  window: z.enum(['time', 'hour', 'place']).optional(),
  hedge: z
    .enum(['figures', 'attribution'])
    .optional()
    .describe('Of what alone the hedge changed; left out, of all that is said.'),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const attribution = {
  attributedTo: ids,
  attribution: z
    .strictObject({
      mode: z.enum(['jointly', 'either', 'split']),
      shares: z.array(z.strictObject({ actor: id, share: quantity })),
    })
    .nullable(),
  hedge: z
    .string()
    .nullable()
    .describe(
      "The source's own word (likely, suspected, reportedly): of the attribution, else of the figures.",
    ),
  hedges: z
    .strictObject({ figures: z.string().nullable(), attribution: z.string().nullable() })
    .describe('The same by what it is of: the figures, and who is held responsible.'),
};

const carrier = z.strictObject({
  in: id.describe('The document.'),
  previous: id.nullable().describe('The document it took the claim from; null is the origin.'),
  via: id.nullable().describe('A source or document that it names instead.'),
  inferred: z.boolean().describe('Nothing in the document says that it took the claim from there.'),
  loop: z.boolean(),
  says: z.string(),
  quote: quote.nullable(),
  quantities,
  ...attribution,
  occurred: edtf,
  time: z.string().nullable(),
  place: onePlaceOrMany,
  drift: z.array(change).describe('What it changed against the one before it.'),
  net: z.array(change).describe('What it changed against the origin.'),
  note: z.string().nullable(),
});

const removal = z.strictObject({ on: edtf, why: z.string() }).nullable();

const claim = z.strictObject({
  id,
  entry: id,
  standing: z
    .enum(['current', 'denied', 'superseded', 'withdrawn', 'redacted'])
    .describe('Only what is current counts; what is denied, its speaker never said.'),
  by: ids.describe('Sources or actors; empty where nobody is named.'),
  as: z.string().nullable(),
  said: edtf.nullable(),
  says: z.string().nullable().describe('Null where the claim was redacted.'),
  quote: quote.nullable(),
  quantities,
  ...attribution,
  occurred: z
    .strictObject({ edtf, earliest: day.nullable(), latest: day.nullable() })
    .nullable()
    .describe('Where it differs from the time of the entry.'),
  time: z.string().nullable(),
  place: onePlaceOrMany,
  restsOn: ids,
  inferred: z.boolean().describe('Nothing says that it rests on them: the desk infers it.'),
  disputes: id.nullable(),
  denies: id
    .nullable()
    .describe('A claim ascribed to the same speaker, who says that it was never made.'),
  deniedBy: id.nullable().describe('The claim by which the speaker disowns this one.'),
  clears: ids.describe('Actors who, it says, are not responsible.'),
  expected: z.boolean().describe('A forecast: never in a toll, a range or a sum.'),
  toldTo: id.nullable().describe('The source that heard a speaker who is not named.'),
  supersedes: id.nullable(),
  supersededBy: id.nullable(),
  recorded: day
    .nullable()
    .describe('When it was first published here; null where that is unknown.'),
  withdrawn: removal.describe('Its source took it back.'),
  corrected: removal.describe('This site had it wrong: it stands here as it was put right.'),
  redacted: removal.describe('It was removed, for law or safety.'),
  weight: z.enum(['origin', 'unstated', 'rests-on-others', 'compilation', 'denial']),
  interested: z.boolean().describe('Who speaks is a party to the events, or speaks for one.'),
  outlets: ids,
  carried: z.array(carrier),
  note: z.string().nullable(),
});

const corroboration = z.enum(['unstated', 'compiled', 'single-origin', 'independent']);

const tollRow = z.strictObject({
  measure: z.string(),
  group: z.string().nullable(),
  unit: z.string(),
  window: edtf,
  place: onePlaceOrMany,
  low: z.number().nullable(),
  high: z.number().nullable(),
  open: z.enum(['up', 'down', 'both']).nullable(),
  about: z.boolean().describe('An end of the range was said to be about so many.'),
  lowBound: bound.nullable().describe('How the figure that gives the lowest was bounded.'),
  highBound: bound.nullable().describe('How the figure that gives the highest was bounded.'),
  lowFrom: id.nullable(),
  highFrom: id.nullable(),
  lowHedge: z
    .string()
    .nullable()
    .describe('The word of doubt of the claim that gives the lowest figure, about that figure.'),
  highHedge: z.string().nullable(),
  corroboration,
  accounts: z.int().describe('Independent origins that gave a figure for this row.'),
  agree: z.boolean().describe('Whether the ranges of those accounts have a number in common.'),
  figures: z.array(
    z.strictObject({
      claim: id,
      text: z.string(),
      ...figure,
      subgroup: z.string().nullable(),
      earlier: z.boolean(),
    }),
  ),
});

const occurred = z
  .strictObject({ edtf, earliest: day.nullable(), latest: day.nullable() })
  .describe('The first and last possible day; null where open.');

const entry = z.strictObject({
  id,
  title: z.string(),
  kind: z.string(),
  place: onePlaceOrMany,
  reports: ids,
  dataset: id.nullable().describe('The dataset of which it is a row.'),
  occurred,
  time: z.string().nullable(),
  window: z.boolean().describe('Figures over a window: never added to the incidents inside it.'),
  claims: ids,
  outlets: z.int(),
  outletIds: ids,
  inferredOutlets: ids.describe(
    'Those of them that every claim reached by a way that is inferred.',
  ),
  origins: z.int(),
  originGroups: z.array(
    z.strictObject({ id, speakers: ids, claims: ids, interested: z.boolean() }),
  ),
  corroboration,
  interested: z.enum(['all', 'some', 'none']),
  disputed: z.array(z.strictObject({ what: z.enum(['claim', 'time', 'place']), claims: ids })),
  responsibility: z
    .enum([
      'acknowledged',
      'claimed',
      'contested',
      'partly-attributed',
      'attributed',
      'not-attributed',
    ])
    .nullable()
    .describe(
      'null for a flood, an accident and the like of which nobody is said to be responsible.',
    ),
  attributedTo: ids,
  cleared: ids.describe('Actors who, as origins say, are not responsible.'),
  hedges: z.array(z.strictObject({ claim: id, hedge: z.string() })),
  silent: ids.describe('Actors to whom it is attributed, with no statement in this record.'),
  toll: z.array(tollRow),
  reasons: z.array(z.strictObject({ key: z.string(), ids })),
  note: z.string().nullable(),
});

/** The shape of `data/record.json`. */
export const recordSchema = z
  .strictObject({
    entries: z.array(entry),
    claims: z.array(claim),
    sources: z.array(
      z.strictObject({
        id,
        name: localized,
        short: localized.nullable(),
        kind: z.string(),
        speaksFor: id.nullable(),
        owner: id.nullable(),
        counts: z.string().nullable(),
        compiles: z.boolean(),
        note: z.string().nullable(),
      }),
    ),
    documents: z.array(
      z.strictObject({
        id,
        publisher: id,
        from: id.nullable(),
        inferred: z.boolean().describe('That it took its claims from there is inferred.'),
        replaces: id.nullable().describe('The earlier version of it.'),
        title: z.string().nullable(),
        url: z.string().nullable(),
        reference: z.string().nullable(),
        published: edtf.nullable(),
        accessed: edtf.nullable(),
        language: z.string().nullable(),
        carries: ids,
        note: z.string().nullable(),
      }),
    ),
    places: z.array(
      z.strictObject({
        id,
        name: localized,
        point: z.tuple([z.number(), z.number()]).nullable().describe('Latitude, longitude.'),
        precision: z.string(),
        standIn: z.boolean(),
        within: id.nullable(),
        note: z.string().nullable(),
      }),
    ),
    actors: z.array(
      z.strictObject({
        id,
        name: localized,
        short: localized.nullable(),
        partOf: id.nullable(),
        party: z.boolean(),
        umbrella: z.boolean().describe('A name for several that do not act as one.'),
        note: z.string().nullable(),
      }),
    ),
    reports: z.array(
      z.strictObject({
        id,
        title: z.string(),
        summary: z.string(),
        published: occurred,
        updated: edtf.nullable(),
        authors: z.array(z.string()),
        entries: ids,
        documents: ids,
      }),
    ),
    datasets: z.array(
      z.strictObject({
        id,
        title: z.string(),
        summary: z.string(),
        published: occurred,
        updated: edtf.nullable(),
        authors: z.array(z.string()),
        rowsExclusive: z.boolean().describe('No row holds another, as its coders promise.'),
        entries: ids,
        documents: ids,
      }),
    ),
  })
  .describe('Who said what about each entry, who carried it, what they changed, and what follows.');

export type RecordJson = z.infer<typeof recordSchema>;

/** The JSON Schema (draft 2020-12) that is published beside the record. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12' });
}
