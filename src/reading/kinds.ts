/** What the program knows of a kind of entry before `site.yml` adds its own. */
export interface Kind {
  /** The group that exchange formats file it under (ACLED, Codebook: event types). */
  group: string;
  /** Something physical that happened, as against something said or agreed. */
  incident: boolean;
  /** Somebody can be asked to answer for it, as against a flood or an accident. */
  culpable: boolean;
}

const ids: Record<string, readonly string[]> = {
  battles: ['armed-clash', 'government-regains-territory', 'non-state-actor-takes-territory'],
  'explosions-and-remote-violence': [
    'air-strike',
    'shelling',
    'suicide-bomb',
    'remote-explosive',
    'grenade',
    'chemical-weapon',
  ],
  'violence-against-civilians': ['attack', 'abduction', 'sexual-violence'],
  protests: ['peaceful-protest', 'protest-with-intervention', 'excessive-force-against-protesters'],
  riots: ['violent-demonstration', 'mob-violence'],
  'strategic-developments': [
    'agreement',
    'arrests',
    'change-to-group',
    'disrupted-weapons-use',
    'headquarters-established',
    'looting',
    'transfer-of-territory',
    'other-development',
  ],
  'natural-events': [
    'flood',
    'storm',
    'earthquake',
    'landslide',
    'wildfire',
    'drought',
    'heatwave',
    'volcanic-eruption',
  ],
  'accidents-and-disease': ['accident', 'fire', 'disease', 'poisoning'],
  'not-incidents': ['statement', 'context'],
};

/** Groups of kinds that have no author: of them nobody is asked who did it. */
const withoutAuthor = new Set(['natural-events', 'accidents-and-disease']);

const notIncidents = new Set(['statement', 'context', 'agreement']);

/** The kinds of entry that every site has, by id. */
export const builtInKinds: Readonly<Record<string, Kind>> = Object.fromEntries(
  Object.entries(ids).flatMap(([group, kinds]) =>
    kinds.map((kind) => [
      kind,
      { group, incident: !notIncidents.has(kind), culpable: !withoutAuthor.has(group) },
    ]),
  ),
);
