import * as z from 'zod';
import { shown } from '../../messages/words.ts';
import type { GroupLabel } from '../../i18n/group-labels.ts';
import { languageTags } from '../../i18n/languages.ts';
import type { Localized, Site } from '../content.ts';
import { given } from '../given.ts';
import { address, flag, language, newId, text, texts, trueOrFalse } from './fields.ts';
import { refuse } from './finding.ts';

/** What holds where `site.yml` says nothing. */
export const siteDefaults: Site = {
  title: '',
  description: '',
  inLanguages: { title: {}, description: {} },
  url: 'https://example.org/',
  languages: ['en'],
  timeZone: 'UTC',
  licence: { name: 'All rights reserved', url: '' },
  contact: '',
  groups: {},
  units: [],
  measures: {},
  kinds: {},
  topics: {},
  loadedWords: [],
  entryPages: true,
  features: { asOf: true, charts: true, cards: true, search: true },
};

/** Something that a site has unless it says otherwise. */
const feature = z.boolean({ error: 'true or false' }).optional();

const words = z
  .union([text, z.record(language, text)], { error: 'words, or words by language' })
  .transform((value): Localized => (typeof value === 'string' ? { en: value } : value));

/** Text in the site's first language, or in several by their tags. */
const textOrTexts = z.union([text, z.record(language, text)], {
  error: 'text, or text by language',
});

const timeZone = z.string({ error: 'a time zone' }).transform((value, context) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions() && value;
  } catch {
    return refuse(context, {
      rule: 'wrong-type',
      reason: `${shown(value)} is not a time zone.`,
      expected: 'a continent and a city of the zone, such as Asia/Damascus or Europe/Kyiv',
    });
  }
});

/** What a group is called in one language: of many, or in each form that the language has. */
const nounForms = z.union(
  [
    text,
    z
      .strictObject({
        zero: text.optional().describe('Of none, where the language has a form for it.'),
        one: text.optional().describe('Of one: aid worker.'),
        two: text.optional().describe('Of two, where the language has a form for it.'),
        few: text.optional().describe('Of few, where the language has a form for it.'),
        many: text.optional().describe('Of many, where the language has a form for it.'),
        other: text.meta({
          description: 'Of all other numbers.',
          examples: ['aid workers'],
        }),
        alone: text.optional().describe('Where no number stands before it, if that is another.'),
      })
      .transform(given),
  ],
  { error: 'words, or the forms of a noun' },
);

const groupLabel = z
  .union([text, z.record(language, nounForms)], { error: 'words, or words by language' })
  .transform((value): GroupLabel => (typeof value === 'string' ? { en: value } : value));

const group = z
  .strictObject({
    within: text.optional().describe('The larger group that it lies in.'),
    also: texts.describe('Other words that sources use for it.'),
    label: groupLabel
      .optional()
      .describe(
        'What it is called on the site, in one language or in several, where it matters with a form for one; its id if left out.',
      ),
  })
  .transform(given);

const measure = z.strictObject({
  label: words.meta({
    description: 'What it is called on the site, in one language or in several.',
    examples: ['{ en: arrested }'],
  }),
  of: z.enum(['people', 'things']).meta({
    description: 'Whether it counts people or things.',
    examples: ['people'],
  }),
});

const kind = z.strictObject({
  label: words.meta({
    description: 'What it is called on the site, in one language or in several.',
    examples: ['{ en: Flood }'],
  }),
  group: text.meta({ description: 'The group it is filed under.', examples: ['natural-events'] }),
  incident: flag.describe('true where it is something physical that happened.'),
  culpable: trueOrFalse.optional().meta({
    description: 'false where nobody is asked to answer for it: a flood, an earthquake.',
    examples: [false],
  }),
});

const topic = z
  .strictObject({
    label: words.meta({
      description: 'What it is called on the site, in one language or in several.',
      examples: ['{ en: Health care }'],
    }),
    about: words.optional().describe('What it is about, in a sentence, at the head of its page.'),
  })
  .transform(given);

/** A language that the interface has words for. */
const interfaceLanguage = language.transform((tag, context) => {
  if (languageTags.includes(tag) || languageTags.includes(tag.split('-')[0] ?? '')) return tag;
  return refuse(context, {
    rule: 'wrong-choice',
    reason: `The interface has no words in ${shown(tag)}.`,
    expected: `one of ${languageTags.join(', ')}`,
  });
});

/** Whom a site is by, in which languages, and the words that it adds. */
export const siteSchema = z.strictObject({
  title: textOrTexts.meta({
    description: 'The name of the site, in one language or in several.',
    examples: ['Attested'],
  }),
  description: textOrTexts
    .optional()
    .describe('What the site is, in a sentence, for search engines and shares.'),
  url: address.optional().describe('Where the site will be served.'),
  languages: z
    .array(interfaceLanguage, { error: 'a list of languages' })
    .min(1)
    .optional()
    .describe('Tags of its languages; the first is that of addresses without a prefix.'),
  'time-zone': timeZone.optional().describe('The time zone of the hours in its reports.'),
  licence: z
    .strictObject({
      name: text.meta({ description: 'Its name.', examples: ['CC BY 4.0'] }),
      url: address.meta({
        description: 'Its address.',
        examples: ['https://creativecommons.org/licenses/by/4.0/'],
      }),
    })
    .optional()
    .describe('Under which others may use what the site says.'),
  contact: text.optional().describe('An address to which errors can be reported.'),
  groups: z.record(newId, group).optional().describe('Groups of people, and how they relate.'),
  units: texts.describe('Things that are counted, beside those that every site has.'),
  measures: z.record(newId, measure).optional().describe('Measures that the site adds.'),
  kinds: z.record(newId, kind).optional().describe('Kinds of entry that the site adds.'),
  topics: z
    .record(newId, topic)
    .optional()
    .describe('Topics of entries. Where some are listed, entries take no others.'),
  'loaded-words': texts.describe('Words that the site does not use in its own voice.'),
  'entry-pages': z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('false leaves out the pages of single entries.'),
  features: z
    .strictObject({
      'as-of': feature.describe('What was known when: a page for each report.'),
      charts: feature.describe('A page, a drawing and a table for each chart of a report.'),
      cards: feature.describe('A picture of each report for where it is shared.'),
      search: feature.describe('The search.'),
    })
    .optional()
    .describe(
      'false leaves out what the site has beside its pages: for a large one on a small host.',
    ),
  outlines: z
    .strictObject({
      file: text.meta({
        description: 'Its path in the content folder: GeoJSON or TopoJSON.',
        examples: ['outlines/syria.geojson'],
      }),
      source: text.meta({
        description: 'Who drew them and under what licence, as maps name it.',
        examples: ['Natural Earth, public domain'],
      }),
    })
    .optional()
    .describe('Outlines of areas for maps, and of countries in place of those of the program.'),
});

type SiteFields = {
  [K in keyof z.output<typeof siteSchema>]?: z.output<typeof siteSchema>[K] | undefined;
};

/** The site that the fields of `site.yml` describe; defaults stand in for what they leave out. */
export function siteOf(fields: SiteFields): Site {
  const first = fields.languages?.[0] ?? siteDefaults.languages[0] ?? 'en';
  const byLanguage = (words: string | Localized | undefined): Localized =>
    typeof words === 'string' ? { [first]: words } : (words ?? {});
  const inLanguages = {
    title: byLanguage(fields.title),
    description: byLanguage(fields.description),
  };
  const inFirst = (words: Localized) => words[first] ?? Object.values(words)[0];
  const known = given({
    title: inFirst(inLanguages.title),
    description: inFirst(inLanguages.description),
    inLanguages,
    url: fields.url,
    languages: fields.languages,
    timeZone: fields['time-zone'],
    licence: fields.licence,
    contact: fields.contact,
    groups: fields.groups,
    units: fields.units,
    measures: fields.measures,
    kinds:
      fields.kinds &&
      Object.fromEntries(Object.entries(fields.kinds).map(([id, one]) => [id, given(one)])),
    topics: fields.topics,
    loadedWords: fields['loaded-words'],
    entryPages: fields['entry-pages'],
    features: fields.features && {
      asOf: fields.features['as-of'] ?? true,
      charts: fields.features.charts ?? true,
      cards: fields.features.cards ?? true,
      search: fields.features.search ?? true,
    },
    outlines: fields.outlines && { ...fields.outlines, shapes: [] },
  });
  return { ...siteDefaults, ...known };
}
