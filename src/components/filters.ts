import { stylesheet } from '../publishing/stylesheet.ts';
import type { TheRecord } from '../record/record.ts';

/** What a chronology can be narrowed to on its page; values are `kind` or grades of entries. */
export interface Filter {
  name: 'kind' | 'origins' | 'responsibility';
  values: string[];
}

/** The choices that a record's entries give, in an order that stays. */
export function filters({ entries }: Pick<TheRecord, 'entries'>): Filter[] {
  const of = (name: Filter['name'], values: readonly string[]) => ({
    name,
    values: [...new Set(values)].sort(),
  });
  return [
    of(
      'kind',
      entries.map(({ kind }) => kind),
    ),
    of(
      'origins',
      entries.map(({ corroboration }) => corroboration),
    ),
    of(
      'responsibility',
      entries.flatMap(({ responsibility }) => responsibility ?? []),
    ),
  ];
}

/**
 * The rules that hide what was not chosen. They ask the page itself what is chosen (`:has()`), so
 * no script is needed; where a browser cannot, the choices stay away. Months, of which some may be
 * empty then, go too: every entry has its date. The links to them keep their room, so that nothing
 * moves under a finger.
 */
export function filterStyle(record: Pick<TheRecord, 'entries'>): string {
  const rules = filters(record).flatMap(({ name, values }) =>
    values.map((value) => {
      const other = name === 'kind' ? `[data-kind="${value}"]` : `[data-grades~="${value}"]`;
      return `main:has([name="${name}"] [value="${value}"]:checked) .entry:not(${other}) { display: none; }`;
    }),
  );
  return stylesheet([
    `@supports selector(:has(a)) {
      main:has(.filters option:not([value=""]):checked) :is(.gap, .period) { display: none; }
      main:has(.filters option:not([value=""]):checked) .periods { visibility: hidden; }
      main:has(.filters option:not([value=""]):checked) .filters-end { display: block; }
      .filters:has(option:not([value=""]):checked) .filters-note { display: block; }
      ${rules.join('\n')}
    }`,
  ]);
}
