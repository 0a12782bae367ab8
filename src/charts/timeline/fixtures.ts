import { smallRecord } from '../small-record.ts';
import type { EntryIn } from '../small-record.ts';

interface IncidentIn extends Omit<EntryIn, 'claims'> {
  killed?: string | string[];
  /** The hour that each claim gives. */
  time?: string | string[];
  /** Nobody is named as the speaker, or a party speaks. */
  by?: 'monitor' | 'agency' | 'nobody';
}

/** Entries of one claim each. */
export function incidents(list: IncidentIn[]) {
  return smallRecord({
    sources: {
      monitor: { name: { en: 'A monitor' }, kind: 'monitor' },
      agency: { name: { en: 'A state agency' }, kind: 'state-media', speaksFor: 'army' },
    },
    actors: { army: { name: { en: 'The army' } } },
    documents: { wire: ['Wire', '2024-12-01'] },
    entries: list.map(({ killed, time, by = 'monitor', ...entry }) => ({
      ...entry,
      claims: (killed === undefined ? [undefined] : [killed].flat()).map((figure, index) => ({
        id: `${entry.id}-${String(index)}`,
        ...(by === 'nobody' ? {} : { by: index === 0 ? by : `other-${String(index)}` }),
        said: '2024-12-01',
        ...(figure === undefined ? {} : { killed: figure }),
        ...(time === undefined ? {} : { time: [time].flat()[index] ?? '' }),
        carried: [{ in: 'wire' }],
      })),
    })),
  });
}

/** A week with everything that a timeline tells apart. */
export const week: IncidentIn[] = [
  {
    id: 'north-1',
    title: 'Artillery on the north',
    occurred: '2024-11-27',
    place: 'north',
    killed: '1',
  },
  {
    id: 'north-2',
    title: 'Air strike on the market',
    occurred: '2024-11-28',
    place: 'north',
    kind: 'air-strike',
    killed: ['8', 'at least 16'],
  },
  {
    id: 'north-3',
    title: 'Strike on a roundabout',
    occurred: '2024-11-30',
    place: 'north',
    killed: ['16', '36'],
  },
  {
    id: 'south-1',
    title: 'Shelling of a school',
    occurred: '2024-11-29',
    place: 'south',
    by: 'agency',
    killed: '4',
  },
  {
    id: 'south-2',
    title: 'A road is cut',
    occurred: '2024-11-28',
    place: 'south',
    kind: 'armed-clash',
  },
  {
    id: 'south-3',
    title: 'A commander is killed',
    occurred: '2024-11-28~',
    place: 'south',
    by: 'nobody',
    killed: '1',
  },
  {
    id: 'both',
    title: 'Fighting along the river',
    occurred: '2024-11-28/2024-11-29',
    place: ['north', 'south'],
    kind: 'armed-clash',
  },
  {
    id: 'since',
    title: 'Aid is suspended',
    occurred: '2024-11-27/..',
    place: 'north',
    kind: 'other-development',
  },
  {
    id: 'month',
    title: 'A village is emptied',
    occurred: '2024-11',
    place: 'south',
    kind: 'attack',
    killed: 'dozens',
  },
  {
    id: 'window',
    title: 'Toll of three days',
    occurred: '2024-11-27/2024-11-29',
    window: true,
    killed: ['24', 'at least 27'],
  },
  { id: 'said', title: 'The ministry answers', occurred: '2024-11-29', kind: 'statement' },
  { id: 'long-ago', title: 'A ceasefire', occurred: '2020-03-05/2020-03-06', kind: 'agreement' },
  { id: 'background', title: 'The war begins', occurred: '2011', kind: 'context' },
];
