import type { FoundContent } from '../src/reading/folder/content-folder.ts';

const head = `---
title: Strikes
summary: Made up, for measuring only.
published: 2024-12-04
documents:
  - { id: export, publisher: monitor, url: 'https://monitor.example/export', published: 2025-01-02 }
columns:
  id: id
  occurred: { column: date, order: day-month-year }
  place: { column: town, values: { North Town: north, South Town: south } }
  kind: { column: type, values: { Shelling: shelling, Air strike: air-strike } }
  killed: { column: dead, to: dead_high, of: civilians, zero: unsaid }
  attributes-to: { column: blamed, values: { One: one, Two: two } }
every-row:
  title: "{type} in {town}"
  says: "{notes}"
  by: monitor
  in: export
---

Made up.
`;

const header = 'id,date,town,type,dead,dead_high,blamed,notes,extra,further';

/** A content folder with one dataset of so many rows: made up, and the same each time. */
export function datasetOfSize(rows: number, broken = false): FoundContent {
  const line = (index: number) => {
    const day = `${(index % 28) + 1}/${(index % 12) + 1}/2024`;
    const town = index % 2 === 0 ? 'North Town' : broken ? 'South Tow' : 'South Town';
    const dead = index % 5;
    const notes = `"In ${town}, ${dead} people were killed, row ${index}."`;
    const blamed = ['One', 'Two', ''][index % 3];
    return [
      `R${String(index).padStart(6, '0')}`,
      broken ? `${index % 40}.${index}.2024` : day,
      town,
      index % 3 === 0 ? 'Shelling' : 'Air strike',
      dead,
      dead + (index % 4),
      blamed,
      notes,
      '',
      'x',
    ].join(',');
  };
  const files = {
    'site.yml': 'title: Measured\n',
    'sources.yml': '- { id: monitor, name: Monitor, kind: monitor }\n',
    'actors.yml': '- { id: one, name: One, party: true }\n- { id: two, name: Two }\n',
    'places.yml':
      '- { id: north, name: North Town, precision: near }\n- { id: south, name: South Town, precision: near }\n',
    'datasets/strikes.md': head,
    'datasets/strikes.csv': `${header}\n${Array.from({ length: rows }, (_, index) => line(index)).join('\n')}\n`,
  };
  return {
    files: Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
    others: [],
    outside: [],
  };
}
