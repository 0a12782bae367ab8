import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content, EntryText } from '../reading/content.ts';
import { asOf } from './as-of.ts';
import { buildRecord } from './build-record.ts';
import { kinshipOf } from './kinship.ts';
import type { Entry, TollRow } from './record.ts';
import { contentOf } from './record-of.ts';
import { isWithin } from './disjoint-groups.ts';
import { figureOfEntry } from './figure-of-entry.ts';
import { sumOf } from './sums.ts';

const speakers = ['carden', 'ocha', 'ohchr', 'sohr', 'helmets', 'airwars', 'sana', 'command'];
const figures = [
  '4 civilians',
  'at least 27 civilians, including 8 children',
  'more than 250',
  'up to 40 civilians',
  '4–7 civilians',
  'dozens of civilians',
  '4 students',
  'none',
];
const attributions = ['hts', 'factions', 'army', '[russia, army]', '{ either: [hts, army] }'];
const documents = ['reuters-1', 'paper-1', 'paper-2', 'blog-1', 'sana-1', 'ocha-1'];

const claim = fc.record({
  by: fc.constantFrom(...speakers),
  said: fc.constantFrom('2024-11-28', '2024-11-29', '2024-12-01'),
  killed: fc.option(fc.constantFrom(...figures)),
  attributed: fc.option(fc.constantFrom(...attributions)),
  carried: fc.subarray(documents, { minLength: 1 }),
  changed: fc.option(fc.constantFrom(...figures)),
});

const entry = fc.record({
  occurred: fc.constantFrom('2024-11-28', '2024-11-29', '2024-11-27/2024-11-29', '2024-11'),
  place: fc.constantFrom('city', 'campus', 'suburb', 'region', 'country'),
  window: fc.boolean(),
  claims: fc.array(claim, { minLength: 1, maxLength: 6 }),
});

type EntryShape = typeof entry extends fc.Arbitrary<infer Shape> ? Shape : never;
type ClaimShape = EntryShape['claims'][number];

function yamlOf(entries: readonly EntryShape[]): string {
  return entries
    .map(
      ({ occurred, place, window, claims }, index) => `  - id: entry-${index}
    title: Entry
    occurred: ${occurred}
    place: ${place}
    kind: shelling
${window ? '    covers: window\n' : ''}    claims:
${claims.map((one, number) => claimYaml(one, `claim-${index}-${number}`)).join('')}`,
    )
    .join('');
}

function claimYaml(shape: ClaimShape, id: string): string {
  const { by, said, killed, attributed, carried, changed } = shape;
  const fields = [
    `id: ${id}`,
    `by: ${by}`,
    `said: ${said}`,
    'says: Said.',
    ...(killed === null ? [] : [`killed: "${killed}"`]),
    ...(attributed === null ? [] : [`attributes-to: ${attributed}`]),
    `carried: [${carried
      .map((document, at) =>
        at === 0 && changed !== null
          ? `{ in: ${document}, killed: "${changed}" }`
          : `{ in: ${document} }`,
      )
      .join(', ')}]`,
  ];
  return `      - { ${fields.join(', ')} }\n`;
}

const entries = fc.array(entry, { minLength: 1, maxLength: 3 });
const contents = entries.map((shapes) => contentOf(yamlOf(shapes)));

/** Gives the first entry of a content other claims. */
function withFirstEntry(
  content: Content,
  claimsOf: (entry: EntryText) => EntryText['claims'],
): Content {
  const reports = content.reports.map((report) => ({
    ...report,
    chronology: report.chronology.map((one, index) =>
      index === 0 ? { ...one, claims: claimsOf(one) } : one,
    ),
  }));
  return { ...content, reports };
}

const groupNames = ['civilians', 'soldiers', 'fighters', 'combatants', 'children', 'students'];
const grouped = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom('people', ...groupNames))
  .map(([n, group]) => `${n} ${group}`);
const groupedClaim = fc.record({
  by: fc.constantFrom(...speakers),
  killed: fc.uniqueArray(grouped, {
    minLength: 1,
    maxLength: 4,
    selector: (text) => text.split(' ')[1],
  }),
});
const groupedEntry = fc.record({
  occurred: fc.constantFrom('2024-11-28', '2024-11-29', '2024-11-27/2024-11-29', '2024-11'),
  place: fc.constantFrom('city', 'campus', 'region'),
  claims: fc.array(groupedClaim, { minLength: 1, maxLength: 4 }),
});

/** Incidents of which claims give several groups, each as a figure of its own. */
const groupedContents = fc.array(groupedEntry, { minLength: 1, maxLength: 4 }).map((shapes) =>
  contentOf(
    shapes
      .map(
        ({ occurred, place, claims }, index) => `  - id: entry-${index}
    title: Entry
    occurred: ${occurred}
    place: ${place}
    kind: shelling
    claims:
${claims
  .map(({ by, killed }, number) =>
    [
      `      - id: claim-${index}-${number}`,
      `by: ${by}`,
      'says: Said.',
      'in: paper-1',
      'killed:',
      ...killed.map((one) => `  - ${one}`),
    ].join('\n        '),
  )
  .join('\n')}
`,
      )
      .join(''),
  ),
);

/** Changes the first claim of a content. */
function withFirstClaim(
  content: Content,
  change: (claim: Content['reports'][0]['chronology'][0]['claims'][0]) => unknown,
): Content {
  const copy = structuredClone({ ...content, reports: [] as Content['reports'] });
  copy.reports = content.reports.map((report) => ({
    ...report,
    chronology: structuredClone(report.chronology),
  }));
  const first = copy.reports[0]?.chronology[0]?.claims[0];
  if (first !== undefined) change(first);
  return copy;
}

const computed = ({
  origins,
  corroboration,
  responsibility,
  attributedTo,
  toll,
  silent,
}: Entry) => ({
  origins,
  corroboration,
  responsibility,
  attributedTo,
  toll,
  silent,
});

const keyOf = ({ measure, group, unit, window, place }: TollRow) =>
  JSON.stringify([measure, group, unit, window, place]);

// Records are built for each case; a busy machine takes its time.
describe('the record, whatever is in it', { timeout: 120_000 }, () => {
  fc.configureGlobal({ numRuns: 60 });

  it('does not depend on the order of sources, actors, places and documents', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const turned: Content = {
          ...content,
          sources: content.sources.toReversed(),
          actors: content.actors.toReversed(),
          places: content.places.toReversed(),
          reports: content.reports.map((report) => ({
            ...report,
            chronology: report.chronology.toReversed(),
          })),
        };
        const [a, b] = [buildRecord(content), buildRecord(turned)];
        expect(b.entries.map(computed)).toEqual(a.entries.map(computed));
        expect([...b.documents.keys()]).toEqual([...a.documents.keys()]);
      }),
    );
  });

  it('changes no range when somebody is cleared, in a claim that is there or in one more', () => {
    const ranges = ({ toll }: Entry) =>
      toll.map((row) => [keyOf(row), row.low, row.high, row.open, row.lowFrom, row.highFrom]);
    fc.assert(
      fc.property(contents, fc.constantFrom('army', 'factions', 'russia'), (content, actor) => {
        const before = buildRecord(content).entries.map(ranges);
        const cleared = withFirstClaim(content, (claim) => (claim.clears = [actor]));
        expect(buildRecord(cleared).entries.map(ranges)).toEqual(before);
        const more = withFirstEntry(content, ({ claims: [first, ...others] }) =>
          first === undefined
            ? []
            : [
                first,
                ...others,
                { ...first, id: 'clearing', quantities: {}, clears: [actor], carried: [] },
              ],
        );
        expect(buildRecord(more).entries.map(ranges)).toEqual(before);
      }),
    );
  });

  it('changes no origin, toll or responsibility when a carrier is added', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...documents), (content, document) => {
        const more = withFirstClaim(content, (first) => {
          if (!first.carried.some((carrier) => carrier.in === document)) {
            first.carried.push({ in: document, quantities: {}, attribution: null, says: 'Else.' });
          }
        });
        expect(buildRecord(more).entries.map(computed)).toEqual(
          buildRecord(content).entries.map(computed),
        );
      }),
    );
  });

  it('never narrows a range by a claim of a new origin', () => {
    fc.assert(
      fc.property(entries, claim, (shapes, added) => {
        const [first] = shapes;
        if (first === undefined) return;
        const before = buildRecord(contentOf(yamlOf(shapes)));
        const after = buildRecord(
          contentOf(
            yamlOf([
              { ...first, claims: [...first.claims, { ...added, by: 'charity' }] },
              ...shapes.slice(1),
            ]),
          ),
        );
        const rows = new Map(
          after.entries.flatMap(({ id, toll }) => toll.map((row) => [id + keyOf(row), row])),
        );
        for (const { id, toll } of before.entries) {
          for (const row of toll) {
            const wider = rows.get(id + keyOf(row));
            expect(wider?.low ?? Infinity).toBeLessThanOrEqual(row.low ?? Infinity);
            expect(wider?.high ?? -Infinity).toBeGreaterThanOrEqual(row.high ?? -Infinity);
          }
        }
      }),
    );
  });

  it('has the same tolls once something is expected', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...speakers, 'charity'), (shapes, by) => {
        const content = contentOf(yamlOf(shapes));
        const more = withFirstClaim(content, () => undefined);
        const [first] = more.reports[0]?.chronology ?? [];
        const [model] = first?.claims ?? [];
        if (first === undefined || model === undefined) return;
        first.claims.push({ ...model, id: 'forecast', by: [by], expected: true });
        expect(buildRecord(more).entries.map(({ toll }) => toll)).toEqual(
          buildRecord(content).entries.map(({ toll }) => toll),
        );
      }),
    );
  });

  it('never widens a range by a denial, and counts what is denied as if it were not there', () => {
    // One figure a source: where a later one is denied, the earlier one of the same source is back.
    const own = fc.uniqueArray(claim, { selector: ({ by }) => by, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(entry, own, fc.nat(), (shape, claims, at) => {
        const denied = `claim-0-${at % claims.length}`;
        const denial = `      - { id: denial, by: charity, said: 2024-12-01, denies: ${denied}, says: Never., in: ocha-1 }\n`;
        const yaml = yamlOf([{ ...shape, claims }]);
        const [before, after] = [yaml, yaml + denial].map((text) => buildRecord(contentOf(text)));
        const without = yaml.split('\n').filter((line) => !line.includes(`{ id: ${denied},`));
        const tolls = buildRecord(contentOf(without.join('\n') + denial)).entries.map(
          ({ toll, origins, outlets }) => ({ toll, origins, outlets }),
        );
        expect(
          after?.entries.map(({ toll, origins, outlets }) => ({ toll, origins, outlets })),
        ).toEqual(tolls);
        const rows = new Map(
          before?.entries.flatMap(({ toll }) => toll.map((row) => [keyOf(row), row])),
        );
        for (const row of after?.entries.flatMap(({ toll }) => toll) ?? []) {
          const whole = rows.get(keyOf(row));
          expect(row.low ?? Infinity).toBeGreaterThanOrEqual(whole?.low ?? Infinity);
          expect(row.high ?? -Infinity).toBeLessThanOrEqual(whole?.high ?? -Infinity);
        }
      }),
    );
  });

  it('is, as of its last day, the whole record', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const whole = buildRecord(content);
        expect(buildRecord(asOf(content, whole.latest ?? ''))).toEqual(whole);
      }),
    );
  });

  it('finds no drift in a carrier that says everything again', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const same = withFirstClaim(content, (first) => {
          const { quantities, attribution = null, says } = first;
          first.carried = [{ in: 'paper-1', quantities, attribution, says }];
        });
        const carried = buildRecord(same).entries.flatMap(({ claims }) =>
          claims.filter(({ id }) => id === 'claim-0-0').flatMap((one) => one.carried),
        );
        expect(carried.map(({ drift, net }) => [drift, net])).toEqual([[[], []]]);
      }),
    );
  });

  it('adds up no two incidents of which one may lie in the other', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const record = buildRecord(content);
        const kin = kinshipOf(record.sources, record.actors, record.places);
        const question = { measure: 'killed', group: 'civilians', unit: 'people' };
        const { terms } = sumOf(record.entries, question, record, kin);
        const added = terms.flatMap(({ entry: id }) => record.entryById.get(id) ?? []);
        for (const a of added) {
          expect(a.window).toBe(false);
          for (const b of added) {
            if (a === b) continue;
            const sameFrame =
              a.occurred.edtf === b.occurred.edtf && a.place.join() === b.place.join();
            const apart =
              (a.occurred.latest ?? '') < (b.occurred.earliest ?? '') ||
              (b.occurred.latest ?? '') < (a.occurred.earliest ?? '');
            const elsewhere = !a.place.some((one) =>
              b.place.some((two) => kin.placeContains(one, two) || kin.placeContains(two, one)),
            );
            expect(sameFrame || apart || elsewhere).toBe(true);
          }
        }
        expect(new Set(terms.map((term) => term.entry)).size).toBe(terms.length);
      }),
    );
  });

  it('takes, of a group that is asked for, no figure of a group that is not within it', () => {
    fc.assert(
      fc.property(groupedContents, fc.constantFrom(...groupNames), (content, group) => {
        const { entries: all, site } = buildRecord(content);
        for (const one of all) {
          const question = { measure: 'killed', group, unit: 'people' };
          const found = figureOfEntry(one, question, site.groups);
          for (const row of found?.rows ?? []) {
            expect(row.group).toBe(group);
            for (const { subgroup } of row.figures) {
              expect(subgroup === null || isWithin(subgroup, group, site.groups)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('adds, of people, no two groups of which one lies in the other', () => {
    fc.assert(
      fc.property(groupedContents, (content) => {
        const { entries: all, site } = buildRecord(content);
        for (const one of all) {
          const question = { measure: 'killed', group: null, unit: 'people' };
          const rows = figureOfEntry(one, question, site.groups)?.rows ?? [];
          for (const a of rows) {
            for (const b of rows) {
              if (a === b) continue;
              expect(isWithin(a.group ?? '', b.group ?? '', site.groups)).toBe(false);
              expect([a.group, b.group]).not.toContain(null);
            }
          }
        }
      }),
    );
  });

  it('has every figure of its incidents in a sum or among what was not added, once', () => {
    fc.assert(
      fc.property(groupedContents, fc.constantFrom(null, ...groupNames), (content, group) => {
        const record = buildRecord(content);
        const kin = kinshipOf(record.sources, record.actors, record.places);
        const question = { measure: 'killed', group, unit: 'people' };
        const { terms, refused } = sumOf(record.entries, question, record, kin);
        const told = [...terms.flatMap(({ rows }) => rows), ...refused.map(({ row }) => row)];
        const raising = record.entries.flatMap(
          (one) => figureOfEntry(one, question, record.site.groups)?.raisedBy ?? [],
        );
        const figures = record.entries
          .filter(({ window }) => !window)
          .flatMap(({ toll }) => toll)
          .filter((row) => !raising.includes(row));
        const sizes = (rows: readonly TollRow[]) =>
          rows.reduce((sum, { high }) => sum + (high ?? 0), 0);
        const ofIncidents = told.filter((row) => figures.includes(row));
        expect(new Set(told).size).toBe(told.length);
        expect(ofIncidents.length).toBe(figures.length);
        expect(sizes(ofIncidents)).toBe(sizes(figures));
      }),
    );
  });
});
