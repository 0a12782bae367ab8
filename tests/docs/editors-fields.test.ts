import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { parseDate } from '../../src/reading/date/parse-date.ts';
import { actorSchema } from '../../src/reading/schema/actor.ts';
import { carrierSchema } from '../../src/reading/schema/carrier.ts';
import { claimSchema } from '../../src/reading/schema/claim.ts';
import { datasetSchema } from '../../src/reading/schema/dataset.ts';
import { documentSchema } from '../../src/reading/schema/document.ts';
import { entrySchema } from '../../src/reading/schema/entry.ts';
import { pageSchema } from '../../src/reading/schema/page.ts';
import { placeSchema } from '../../src/reading/schema/place.ts';
import { reportHeadSchema } from '../../src/reading/schema/report-head.ts';
import { fieldsAt, isOptionalAt } from '../../src/reading/schema/schema-walk.ts';
import { siteDefaults, siteSchema } from '../../src/reading/schema/site.ts';
import { sourceSchema } from '../../src/reading/schema/source.ts';
import { reportTranslationSchema } from '../../src/reading/schema/translation.ts';
import { useSchema } from '../../src/reading/schema/use.ts';
import { rowsOf } from './editors-page.ts';

/** Sections whose tables document a schema; a carrier’s quote has the fields of a claim’s. */
const documented: [string[], z.core.$ZodType, string[]][] = [
  [['Report'], reportHeadSchema, []],
  [['Document'], documentSchema, []],
  [['Entry'], entrySchema(siteDefaults), []],
  [['Entry of another report'], useSchema, []],
  [
    ['Claim', 'Attribution', 'Quote', 'Mistakes after publication'],
    claimSchema(siteDefaults),
    ['carried'],
  ],
  [['Carrier'], carrierSchema(siteDefaults), ['attributes-to', 'quote']],
  [['Source'], sourceSchema(siteDefaults), []],
  [['Actor'], actorSchema(siteDefaults), []],
  [['Place'], placeSchema(siteDefaults), []],
  [['Page'], pageSchema, []],
  [['Translation'], reportTranslationSchema('x'), []],
  [['Dataset'], datasetSchema(siteDefaults), ['columns', 'every-row']],
  [['The site'], siteSchema, []],
];

/** `title`, `licence name`: every field of a schema, also those inside its fields and lists. */
function fieldsOf(schema: z.core.$ZodType, closed: readonly string[]): string[] {
  return fieldsAt(schema, []).flatMap((field) => {
    const inner = [...fieldsAt(schema, [field]), ...fieldsAt(schema, [field, 0])];
    return [field, ...(closed.includes(field) ? [] : inner.map((name) => `${field} ${name}`))];
  });
}

/** The fields that the tables of some sections name, with whether they call each needed. */
function tableOf(headings: readonly string[]): { field: string; needed: string }[] {
  return headings.flatMap((heading) =>
    rowsOf(heading, 'field').map(([field = '', needed = '']) => ({
      field: field.replaceAll('`', ''),
      needed,
    })),
  );
}

describe.each(documented)('the fields under %s in docs/editors.md', (headings, schema, closed) => {
  const table = tableOf(headings);

  it('are those that can be written, and no other', () => {
    expect(table.map(({ field }) => field).sort()).toEqual(fieldsOf(schema, closed).sort());
  });

  it('are called needed where they must not be left out', () => {
    const top = table.filter(({ field }) => !field.includes(' '));
    for (const { field, needed } of top) {
      expect([field, needed === 'yes']).toEqual([field, !isOptionalAt(schema, [field])]);
    }
  });
});

describe('the dates in docs/editors.md', () => {
  it.each(rowsOf('Dates', 'you write'))('%s can be read', (written) => {
    expect(parseDate(written.replaceAll(/[`']/gu, ''))).toHaveProperty('date');
  });
});
