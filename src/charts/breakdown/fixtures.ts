import { smallRecord } from '../small-record.ts';
import type { EntryIn } from '../small-record.ts';

/** An incident for which each of some sources names somebody, or nobody. */
function blamed(id: string, killed: string, actors: Record<string, string[]>): EntryIn {
  return {
    id,
    title: `Strike ${id}`,
    occurred: '2024-11-28',
    place: `place-${id}`,
    claims: Object.entries(actors).map(([by, named]) => ({
      id: `${id}-${by}`,
      by,
      said: '2024-11-29',
      killed,
      attributesTo: named,
      carried: [{ in: 'wire' }],
    })),
  };
}

/** Incidents attributed to one actor, to two together, to different ones, and to nobody. */
export const attributed = smallRecord({
  sources: { monitor: { name: { en: 'A monitor' }, kind: 'monitor' }, agency: 'An agency' },
  actors: {
    army: { name: { en: 'The army', ar: 'الجيش' } },
    allies: { name: { en: 'The allied air force', ar: 'سلاح الجو الحليف' } },
    rebels: { name: { en: 'The rebels', ar: 'المعارضة' } },
  },
  documents: { wire: ['Wire', '2024-12-01'] },
  entries: [
    blamed('a', '8', { monitor: ['army'], agency: ['army'] }),
    blamed('b', 'at least 16', { monitor: ['army'] }),
    blamed('c', '4', { monitor: ['rebels'] }),
    blamed('d', '11', { monitor: ['army', 'allies'] }),
    blamed('e', '4', { monitor: ['army'], agency: ['rebels'] }),
    blamed('f', '2', { monitor: [] }),
    blamed('g', '3', { rebels: ['rebels'] }),
    blamed('h', 'dozens', { agency: [] }),
  ],
});
