import { smallRecord } from '../small-record.ts';
import type { ClaimIn, EntryIn } from '../small-record.ts';

/** Entries over windows, with claims in one document each; the days of saying are given. */
export function counts(entries: (Omit<EntryIn, 'claims'> & { claims: ClaimIn[] })[]) {
  return smallRecord({
    sources: {
      office: { name: { en: 'A UN office' }, kind: 'un-body' },
      monitor: { name: { en: 'A monitor' }, kind: 'monitor' },
      rescuers: { name: { en: 'Rescuers' }, kind: 'rescue', counts: 'civilians' },
      compiler: { name: { en: 'A compiler' }, kind: 'monitor', compiles: true },
      agency: { name: { en: 'A state agency' }, kind: 'state-media', speaksFor: 'army' },
      arabic: { name: { en: 'White Helmets', ar: 'الدفاع المدني السوري' }, kind: 'rescue' },
    },
    actors: { army: { name: { en: 'The army' } } },
    places: { town: { name: { en: 'Northern town', ar: 'بلدة في الشمال' } }, south: 'The south' },
    documents: { wire: ['Wire', '2024-12-20'] },
    entries: entries.map((entry) => ({
      ...entry,
      claims: entry.claims.map((claim) => ({ carried: [{ in: 'wire' }], ...claim })),
    })),
  });
}

/** One entry over a window. */
export function countOf(claims: ClaimIn[]) {
  return counts([
    {
      id: 'toll',
      title: 'Toll of a week',
      occurred: '2024-11-26/2024-12-08',
      window: true,
      claims,
    },
  ]);
}

/** A running count of an office that is revised upward. */
export const running: ClaimIn[] = [
  {
    id: 'office-12',
    by: 'office',
    said: '2024-11-29',
    occurred: '2024-11-26/2024-11-28',
    killed: 'at least 12 civilians',
  },
  {
    id: 'office-44',
    by: 'office',
    said: '2024-12-02',
    occurred: '2024-11-26/2024-12-01',
    killed: 'at least 44 civilians',
  },
  {
    id: 'office-75',
    by: 'office',
    said: '2024-12-10',
    occurred: '2024-11-26/2024-12-08',
    killed: 'at least 75 civilians',
  },
];

/** Every form of a figure and of a speaker. */
export const everyForm: ClaimIn[] = [
  ...running,
  {
    id: 'office-week',
    by: 'office',
    said: '2024-12-05',
    occurred: '2024-11-28/2024-12-05',
    killed: '69 civilians',
  },
  {
    id: 'monitor-24',
    by: 'monitor',
    said: '2024-11-29',
    occurred: '2024-11-27/2024-11-29',
    killed: ['24 civilians', '218 combatants'],
  },
  {
    id: 'monitor-61',
    by: 'monitor',
    said: '2024-12-03',
    occurred: '2024-11-27/2024-12-02',
    killed: '412 people, including 61 civilians',
  },
  {
    id: 'agency-most',
    by: 'agency',
    said: '2024-12-01',
    occurred: '2024-11-27/2024-11-30',
    killed: 'up to 20 civilians',
  },
  {
    id: 'officers',
    as: 'three officers',
    said: '2024-11-30',
    occurred: '2024-11-27/2024-11-30',
    killed: 'about 90 civilians',
  },
  {
    id: 'compiled',
    by: 'compiler',
    said: '2024-12-07',
    occurred: '2024-11-26/2024-12-06',
    killed: '80–110 civilians',
  },
  {
    id: 'dozens',
    by: 'agency',
    said: '2024-11-28',
    occurred: '2024-11-27/2024-11-28',
    killed: 'dozens of civilians',
  },
];
