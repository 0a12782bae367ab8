import * as z from 'zod';
import type { Site } from '../reading/content.ts';
import { builtInKinds } from '../reading/kinds.ts';
import { actorSchema } from '../reading/schema/actor.ts';
import { claimSchema } from '../reading/schema/claim.ts';
import { datasetSchema } from '../reading/schema/dataset.ts';
import { documentSchema } from '../reading/schema/document.ts';
import { entrySchema } from '../reading/schema/entry.ts';
import { pageSchema } from '../reading/schema/page.ts';
import { placeSchema } from '../reading/schema/place.ts';
import { reportHeadSchema } from '../reading/schema/report-head.ts';
import { siteSchema } from '../reading/schema/site.ts';
import { sourceSchema } from '../reading/schema/source.ts';
import { useSchema } from '../reading/schema/use.ts';

type Json = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schemas of what editors write, by the name of their file: for completion in an editor of
 * code. They hold the site's own kinds and measures. What they accept is not yet right: whether an
 * id exists, or a date is in the calendar, only the check can say.
 */
export function editorSchemas(site: Site): Record<string, object> {
  const source = schemaOf(sourceSchema(site));
  const actor = schemaOf(actorSchema(site));
  return {
    'report.schema.json': named('A report', reportSchema(site)),
    'dataset.schema.json': named('A dataset', datasetJson(site)),
    'page.schema.json': named('A page', schemaOf(pageSchema)),
    'source.schema.json': named('A source in a file of its own', withoutNeed(source, 'id')),
    'actor.schema.json': named('An actor in a file of its own', withoutNeed(actor, 'id')),
    'sources.schema.json': named('Sources', listOf(source)),
    'actors.schema.json': named('Actors', listOf(actor)),
    'places.schema.json': named('Places', listOf(schemaOf(placeSchema(site)))),
    'site.schema.json': named('The site', schemaOf(siteSchema)),
  };
}

/** A report with its documents, entries and claims, which the reader takes one by one. */
function reportSchema(site: Site): Json {
  const claims: Json = { type: 'array', items: { $ref: '#/$defs/claim' } };
  const kinds = { enum: [...Object.keys(builtInKinds), ...Object.keys(site.kinds)] };
  const entry = withFields(schemaOf(entrySchema(site)), { claims, kind: kinds });
  const documents: Json = { type: 'array', items: { $ref: '#/$defs/document' } };
  const chronology: Json = {
    type: 'array',
    items: { anyOf: [{ $ref: '#/$defs/entry' }, { $ref: '#/$defs/use' }] },
  };
  return {
    ...withFields(schemaOf(reportHeadSchema), { documents, chronology }),
    $defs: {
      document: schemaOf(documentSchema),
      entry,
      use: withFields(withoutNeed(schemaOf(useSchema), 'claims'), { claims }),
      claim: schemaOf(claimSchema(site)),
    },
  };
}

/** A dataset with its documents, which the reader takes one by one. */
function datasetJson(site: Site): Json {
  const documents: Json = { type: 'array', items: { $ref: '#/$defs/document' } };
  return {
    ...withFields(schemaOf(datasetSchema(site)), { documents }),
    $defs: { document: schemaOf(documentSchema) },
  };
}

/** What a schema takes, before it makes anything of it. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => asWritten(jsonSchema, path),
  });
  return json;
}

/**
 * Texts may look like numbers to another program: `2015`, `27`. Examples that show several lines
 * are for messages.
 */
function asWritten(schema: Json, path: readonly (string | number)[]): void {
  const isText = schema.type === 'string' && !schema.enum && schema.const === undefined;
  if (isText && path.at(-1) !== 'propertyNames') {
    Object.assign(schema, { type: ['string', 'number'] });
  }
  if (schema.examples?.some((example) => /\n/u.test(String(example)))) delete schema.examples;
}

/** The same with more said of some fields; what is said of them already stays. */
function withFields(schema: Json, fields: Record<string, Json>): Json {
  const more = Object.entries(fields).map(([name, field]) => {
    const before = schema.properties?.[name];
    const kept = typeof before === 'object' ? before : {};
    return [name, field.enum ? { ...kept, type: 'string', ...field } : { ...kept, ...field }];
  });
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(more) } };
}

function withoutNeed(schema: Json, field: string): Json {
  return { ...schema, required: (schema.required ?? []).filter((name) => name !== field) };
}

function listOf(items: Json): Json {
  return { type: 'array', items };
}

function named(title: string, schema: Json): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema };
}
