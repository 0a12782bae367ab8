import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

describe('English', () => {
  it.each([
    [en.corroboration.unstated(), 'nobody is named'],
    [en.corroboration.compiled(), 'only compiled from others'],
    [en.corroboration['single-origin'](1), 'one origin'],
    [en.corroboration['single-origin'](2), 'two origins, which contradict each other'],
    [en.corroboration.independent(2), 'two independent origins'],
    [en.outlets(0), 'carried by no outlet'],
    [en.outlets(1), 'carried by one outlet'],
    [en.outlets(5), 'carried by five outlets'],
    [en.outlets(10), 'carried by 10 outlets'],
    [en.inferredOutlets(1, 1), 'how it came there is inferred'],
    [en.inferredOutlets(1, 5), 'how it came to one of them is inferred'],
    [en.inferredOutlets(2, 5), 'how it came to two of them is inferred'],
    [en.inferredOutlets(2, 2), 'how it came to them is inferred'],
  ])('counts: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    [en.attribution.jointly(['A', 'B']), 'attributed to A and B'],
    [en.attribution.either(['A', 'B']), 'attributed to A or B'],
    [
      en.attribution.split([
        { name: 'Russia', share: '19 civilians' },
        { name: 'the Syrian army', share: '1 civilian' },
      ]),
      'attributed in parts: 19 civilians to Russia and 1 civilian to the Syrian army',
    ],
    [
      en.attribution.hedged('attributed to Russia', 'likely'),
      'attributed to Russia (“likely”, in the source’s word)',
    ],
    [en.attribution.clears(['Russia'], false), 'says that Russia was not responsible'],
    [en.attribution.clears(['the militias'], true), 'says that they were not responsible'],
    [en.silent(['Russia']), 'Russia: no statement on this in the record'],
    [en.disputed(['SANA']), 'disputed by SANA'],
  ])('says who answers for it: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    [en.drift.part('8 children', null), 'left out: 8 children'],
    [en.drift.part(null, '8 children'), 'added: 8 children'],
    [en.drift.bound('27', 'at least 27'), '“27” became “at least 27”'],
    [en.drift.attribution(null, 'HTS'), 'added: attributed to HTS'],
    [en.drift.attribution('HTS', null), 'left out: attributed to HTS'],
    [en.drift.attribution('HTS', 'Russia'), 'attributed to Russia, no longer to HTS'],
    [en.drift.hedge('likely', null), 'left out: “likely”'],
    [en.drift.hedge(null, 'reportedly'), 'added: “reportedly”'],
    [en.drift.hedge('likely', 'reportedly'), '“likely” became “reportedly”'],
    [en.drift.speaker('David Carden', 'the UN'), 'the speaker: David Carden → the UN'],
    [en.drift.speaker('David Carden', null), 'left out: the speaker, David Carden'],
    [
      en.drift.time('27–29 November', '25–29 November'),
      'the time: 27–29 November → 25–29 November',
    ],
    [en.drift.place('Aleppo', 'Syria'), 'the place: Aleppo → Syria'],
    [en.drift.words('killed', 'martyred'), 'the words “killed” became “martyred”'],
    [en.drift.words(null, 'killed'), 'added the words “killed”'],
    [en.drift.words('killed', null), 'left out the words “killed”'],
    [en.drift.ofMeasure('injured', 'left out: 46'), 'left out: 46 (injured)'],
    [en.drift.nothing, 'changed nothing'],
    [en.drift.sinceOrigin(['a', 'b']), 'against the origin: a; b'],
  ])('says what a carrier changed: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    [
      en.reasons['counted-as-one'](['SANA', 'the army']),
      'SANA and the army count as one origin, because they speak together, for one body or under one owner.',
    ],
    [en.reasons['nobody-named']([], 1), 'One claim names nobody; it corroborates no other.'],
    [
      en.reasons['nobody-named']([], 2),
      '2 claims name nobody; together they count as one origin at most, and corroborate no other.',
    ],
    [en.reasons.superseded(['OCHA'], 1), 'A claim by OCHA was replaced by a later one.'],
    [
      en.reasons.superseded(['OCHA', 'SOHR'], 3),
      '3 claims by OCHA and SOHR were replaced by later ones.',
    ],
    [en.reasons.withdrawn(['OCHA'], 2), '2 claims by OCHA were withdrawn by their source.'],
    [en.reasons.redacted([], 1), 'One claim was removed.'],
    [
      en.sums.of(6, 4, 8),
      'in 6 incidents here; 4 more give numbers that cannot be added; 8 give none',
    ],
    [
      en.sums.of(2, 1, 1),
      'in 2 incidents here; one more gives a number that cannot be added; one gives none',
    ],
    [en.sums.of(2, 0, 0), 'in 2 incidents here'],
    [en.accounts(1, { independent: false, agree: true }), 'one account'],
    [en.accounts(1, { independent: false, agree: false }), 'one account, whose figures differ'],
    [
      en.accounts(6, { independent: true, agree: false }),
      'six independent accounts, which do not agree',
    ],
    [en.accounts(2, { independent: false, agree: true }), 'two accounts, which agree'],
    [
      en.originsWithFigure(6, { origins: 15, agree: false, subject: 'civilians killed' }),
      'six of which give a figure for civilians killed and do not agree',
    ],
    [en.originsWithFigure(2, { origins: 2, agree: true, subject: null }), 'whose figures agree'],
    [
      en.originsWithFigure(1, { origins: 3, agree: true, subject: null }),
      'one of which gives a figure',
    ],
    [en.originsWithFigure(1, { origins: 1, agree: true, subject: null }), null],
    [en.site.inRecord(1, 3, 2), 'One claim and 3 documents, 2 of which changed what they carried.'],
    [en.site.inRecord(0, 1, 1), 'One document, which changed what it carried.'],
    [en.sums.origins(0, 4), 'None of these figures has more than one origin.'],
    [en.sums.origins(4, 4), 'Each of these figures has two origins or more.'],
    [
      en.sums.origins(1, 4),
      'One of these figures has two origins or more; the others have one, or were only passed on.',
    ],
  ])('gives reasons: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    ['the White Helmets', 'blame'],
    ['the factions of the offensive', 'blame'],
    ['unnamed local sources (Anadolu)', 'blame'],
    ['US and French intelligence', 'blame'],
    ['Airwars', 'blames'],
    ['Hamas', 'blames'],
    ['the United States', 'blames'],
    ['the UN Office for the Coordination of Humanitarian Affairs', 'blames'],
    ['the Foreign, Commonwealth and Development Office', 'blames'],
    ['the Associated Press', 'blames'],
  ])('gives the verb after %s its number: %s', (name, verb) => {
    const said = [{ what: 'blames', either: false, names: ['Russia'] } as const];
    const voices = [{ speakers: [{ name }], hedge: null }];
    expect(en.blame([{ voices, others: 0, said, isGain: false }])).toBe(`${name} ${verb} Russia`);
  });

  it('names the parties, and who speaks for one', () => {
    expect(en.interest({ parties: ['the army', 'HTS'], speakers: ['SANA'] })).toBe(
      'the army and HTS are parties to the events; SANA speaks for a party',
    );
    expect(en.interest({ parties: ['the army'], speakers: [] })).toBe(
      'the army is a party to the events',
    );
    expect(en.interest({ parties: [], speakers: ['A', 'B', 'C', 'D', 'E'] })).toBe(
      'A, B, C and two others speak for parties',
    );
  });
});
