import { smallRecord } from '../small-record.ts';
import type { CarrierIn } from '../small-record.ts';

/** The claim of 27 dead: one origin, an agency, and an article that changed it and was copied. */
export function unTwentySeven() {
  return smallRecord({
    sources: {
      carden: { name: { en: 'David Carden, UN OCHA' }, kind: 'un-body' },
      reuters: { name: { en: 'Reuters' }, kind: 'agency' },
      uol: { name: { en: 'UOL' } },
      devdiscourse: { name: { en: 'Devdiscourse' } },
      'unnamed-outlet': { name: { en: 'an outlet not named in the copy' } },
      menafn: { name: { en: 'MENAFN' } },
      'khyber-mail': { name: { en: 'The Khyber Mail' } },
      'save-the-children': { name: { en: 'Save the Children' }, kind: 'ngo' },
    },
    actors: { 'opposition-factions': { name: { en: 'the opposition factions' } } },
    places: { 'northwest-syria': 'northwest Syria' },
    documents: {
      'reuters-uol': ['uol', '2024-11-29', 'reuters'],
      'devdiscourse-1': ['devdiscourse', '2024-11-29', 'reuters'],
      'militant-assault': ['unnamed-outlet', '2024-11-29~', 'reuters'],
      'menafn-1': ['menafn', '2024-12-01', 'militant-assault'],
      'menafn-2': ['menafn', '2024-12-01', 'militant-assault'],
      'khyber-jets': ['khyber-mail', null, 'militant-assault'],
      'stc-quote': ['save-the-children', '2024-11-29'],
    },
    entries: [
      {
        id: 'toll-three-days',
        title: 'Civilian toll of the first three days',
        occurred: '2024-11-27/2024-11-29',
        place: 'northwest-syria',
        window: true,
        claims: [
          {
            id: 'un-27',
            by: 'carden',
            said: '2024-11-29',
            says: 'Three days of fighting killed at least 27 civilians, children among them.',
            killed: 'at least 27 civilians, including 8 children',
            quote: 'at least 27 civilians, including children as young as eight',
            note: 'The number of children is the agency’s, citing him.',
            carried: [
              { in: 'reuters-uol' },
              { in: 'devdiscourse-1' },
              {
                in: 'militant-assault',
                says: 'They were killed as a result of militant attacks.',
                killed: 'at least 27 civilians',
                attributesTo: 'opposition-factions',
                occurred: '2024-11-25/2024-11-29',
              },
              { in: 'menafn-1' },
              { in: 'menafn-2' },
              { in: 'khyber-jets', inferred: true },
            ],
          },
          {
            id: 'stc-27',
            by: 'save-the-children',
            said: '2024-11-29',
            killed: '27 people, including 8 children',
            restsOn: ['un-27'],
            inferred: true,
            carried: [{ in: 'stc-quote' }],
          },
        ],
      },
    ],
  });
}

/** A chain with the carriers that are given, each in a document of its own name. */
export function chainWith(
  carried: CarrierIn[],
  days: Record<string, string | null> = {},
  names: Record<string, string> = {},
  says = 'Shelling of the market killed seven.',
) {
  return smallRecord({
    sources: { witness: 'Local doctor', ...names },
    actors: { army: { name: { en: 'the army' } } },
    documents: Object.fromEntries(
      carried.map((carrier) => [carrier.in, [`p-${carrier.in}`, days[carrier.in] ?? null]]),
    ),
    entries: [
      {
        id: 'strike',
        occurred: '2024-11-28',
        claims: [
          {
            id: 'claim',
            by: 'witness',
            said: '2024-11-28',
            says,
            killed: '7 civilians',
            carried,
          },
        ],
      },
    ],
  });
}

/** An outlet that changed its headline, then its figure, and another that copied the last version. */
export function withVersions() {
  return smallRecord({
    sources: { ministry: 'Health ministry', paper: 'The Daily', other: 'Another paper' },
    documents: {
      first: ['paper', '2024-11-28'],
      second: ['paper', '2024-11-28'],
      third: ['paper', '2024-11-29'],
      copy: ['other', '2024-11-30', 'third'],
    },
    versions: {
      first: ['Strike on market kills hundreds, ministry says'],
      second: ['At least 500 dead in blast at market', 'first'],
      third: ['Blast at market: what is known of the dead', 'second'],
    },
    entries: [
      {
        id: 'blast',
        occurred: '2024-11-28',
        claims: [
          {
            id: 'claim',
            by: 'ministry',
            said: '2024-11-28',
            says: 'Hundreds died at the market.',
            killed: 'hundreds of people',
            carried: [
              { in: 'first' },
              { in: 'second' },
              { in: 'third', killed: 'at least 500 people' },
              { in: 'copy' },
            ],
          },
        ],
      },
    ],
  });
}
