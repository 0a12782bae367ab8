import type { ClaimText, Content, EntryText, ReportText } from '../src/reading/content.ts';
import { parseDate } from '../src/reading/date.ts';
import type { EdtfDate } from '../src/reading/date.ts';
import { parseQuantity } from '../src/reading/quantity/parse-quantity.ts';
import { vocabularyOf } from '../src/reading/quantity/vocabulary.ts';
import { siteDefaults } from '../src/reading/schema/site.ts';

const vocabulary = vocabularyOf(siteDefaults);

function dateOf(text: string): EdtfDate {
  const parsed = parseDate(text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return parsed.date;
}

function killed(text: string): ClaimText['quantities'] {
  const parsed = parseQuantity(text, vocabulary);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return { killed: [parsed.quantity] };
}

/**
 * Content of so many reports, with five entries and ten claims each: made up, and the same each
 * time. For measuring only.
 */
export function contentOfSize(reports: number): Content {
  const sources = Array.from({ length: 200 }, (_, index) => ({
    id: `source-${index}`,
    name: { en: `Source ${index}` },
    kind: 'outlet' as const,
    compiles: index % 17 === 0,
    formerly: [],
    ...(index % 5 === 1 ? { owner: `source-${index - 1}` } : {}),
  }));
  return {
    site: siteDefaults,
    sources,
    actors: ['one', 'two'].map((id) => ({
      id,
      name: { en: id },
      party: true,
      umbrella: false,
      formerly: [],
    })),
    places: [],
    pages: [],
    translations: [],
    datasets: [],
    reports: Array.from({ length: reports }, (_, index) => reportOf(index)),
  };
}

function reportOf(index: number): ReportText {
  const slug = `report-${index}`;
  const documents = [0, 1, 2].map((number) => ({
    id: `${slug}-document-${number}`,
    publisher: `source-${(index * 7 + number) % 200}`,
    url: `https://example.org/${index}/${number}`,
    published: dateOf(`2024-${String((index % 12) + 1).padStart(2, '0')}-15`),
    authors: [],
    formerly: [],
    path: [],
    ...(number > 0 ? { from: `${slug}-document-${number - 1}` } : {}),
  }));
  return {
    slug,
    title: slug,
    summary: slug,
    published: dateOf('2024-12-01'),
    authors: [],
    draft: false,
    documents,
    chronology: [0, 1, 2, 3, 4].map((number) => entryOf(slug, index, number)),
    uses: [],
    prose: { tree: { type: 'root', children: [] }, citations: [], counts: [], blocks: [] },
    source: { file: `${slug}.md`, text: '', locate: () => ({ line: 1, column: 1 }) },
  };
}

function entryOf(slug: string, report: number, number: number): EntryText {
  const id = `${slug}-entry-${number}`;
  const day = `2024-${String((report % 12) + 1).padStart(2, '0')}-${String(number + 10)}`;
  const claim = (which: number): ClaimText => ({
    id: `${id}-claim-${which}`,
    says: 'Said.',
    by: [`source-${(report + number * 3 + which * 11) % 200}`],
    said: dateOf(day),
    quantities: killed(`${which === 0 ? '' : 'at least '}${(report % 40) + which} civilians`),
    restsOn: [],
    carried: [0, 1, 2].map((document) => ({
      in: `${slug}-document-${document}`,
      quantities: document === 2 ? killed(`${report % 40} civilians`) : {},
    })),
    path: [],
    ...(which === 1 ? { attribution: { mode: 'jointly', actors: ['one'], shares: [] } } : {}),
  });
  return {
    id,
    title: id,
    occurred: dateOf(day),
    place: [],
    kind: 'shelling',
    actors: [],
    topics: [],
    formerly: [],
    claims: [claim(0), claim(1)],
    path: [],
  };
}
