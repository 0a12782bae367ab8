import { smallRecord } from '../small-record.ts';
import type { ClaimIn } from '../small-record.ts';

const documents: Record<string, [string, string | null, string?]> = {
  wire: ['Wire', '2024-11-29'],
  article: ['An outlet', '2024-11-29', 'wire'],
  copy: ['A copyist', '2024-12-01', 'article'],
};

/** One entry over a window, with the claims that are given, in one document each. */
export function tollOf(claims: ClaimIn[]) {
  return smallRecord({
    sources: {
      official: { name: { en: 'A UN official' }, kind: 'un-body' },
      monitor: { name: { en: 'A monitor' }, kind: 'monitor' },
      rescuers: { name: { en: 'Rescuers' }, kind: 'rescue', counts: 'civilians' },
      charity: { name: { en: 'A charity' }, kind: 'ngo' },
      compiler: { name: { en: 'A compiler' }, kind: 'monitor', compiles: true },
      agency: { name: { en: 'A state agency' }, kind: 'state-media', speaksFor: 'army' },
      'arabic-monitor': { name: { en: 'Observatory', ar: 'المرصد السوري' }, kind: 'monitor' },
      'arabic-agency': {
        name: { en: 'SANA', ar: 'الوكالة السورية للأنباء (سانا)' },
        kind: 'state-media',
        speaksFor: 'army',
      },
      'long-name': {
        name: {
          en: 'Commission of Inquiry into the Conduct of Hostilities in the Northern Governorates',
        },
      },
    },
    actors: { army: { name: { en: 'The army' } } },
    places: { town: 'Northern town' },
    documents,
    entries: [
      {
        id: 'toll',
        title: 'Toll of three days',
        occurred: '2024-11-27/2024-11-29',
        window: true,
        claims: claims.map((claim) => ({
          said: '2024-11-29',
          ...claim,
          carried: claim.carried ?? [{ in: 'wire' }],
        })),
      },
    ],
  });
}

/** Every form of a figure, of every weight. */
export const everyForm: ClaimIn[] = [
  {
    id: 'least',
    by: 'official',
    killed: 'at least 27 civilians, including 8 children',
    carried: [{ in: 'wire' }, { in: 'article', killed: '27 civilians' }, { in: 'copy' }],
  },
  { id: 'exact', by: 'monitor', killed: ['24 civilians', '218 combatants'] },
  { id: 'parts', by: 'rescuers', killed: '24, including 7 children and 3 women' },
  { id: 'words', by: 'agency', killed: 'dozens of civilians' },
  { id: 'about', by: 'agency', said: '2024-11-30', killed: 'about 14 civilians' },
  { id: 'most', as: 'three officers', killed: 'up to 20 civilians' },
  { id: 'rests', by: 'charity', killed: '27 people, including 8 children', restsOn: ['least'] },
  { id: 'range', by: 'compiler', said: '2025-04-09', killed: '18–36 civilians' },
];

/** Speakers with Arabic names, and one without. */
export const arabicNames: ClaimIn[] = [
  { id: 'a', by: 'arabic-monitor', killed: 'at least 24 civilians' },
  { id: 'b', by: 'arabic-agency', killed: 'dozens of civilians' },
  { id: 'c', by: 'rescuers', killed: '24, including 7 children and 3 women' },
  { id: 'd', as: 'ثلاثة ضباط', killed: 'up to 20 civilians' },
];
