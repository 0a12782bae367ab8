import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../i18n/isolated.ts';
import { languageOf } from '../i18n/languages.ts';
import { namesIn } from '../record/names.ts';
import { entryWith, recordOf } from '../record/record-of.ts';
import { blameSentence } from './blame-sentence.ts';

const claim = (id: string, by: string, fields: string) =>
  `{ id: ${id}, by: ${by}, says: Dead., in: paper-1, ${fields} }`;

/** The sentence over an entry of these claims, without the marks that nobody sees. */
function told(claims: string[], language = 'en', kind = 'shelling'): string | null {
  const record = recordOf(entryWith(claims).replace('kind: shelling', `kind: ${kind}`));
  const [entry] = record.entries;
  if (entry === undefined) return null;
  const at = { record, language: languageOf(language), names: namesIn(record, language) };
  const sentence = blameSentence(entry, at);
  return sentence && withoutIsolates(sentence);
}

const opposed = [
  claim('a', 'sana', 'killed: 471, attributes-to: russia'),
  claim('b', 'hts', 'attributes-to: russia'),
  claim('c', 'command', 'attributes-to: factions, clears: russia'),
  claim('d', 'ohchr', 'attributes-to: factions, hedge: { attribution: likely }'),
];

describe('the sentence of who blames whom', () => {
  it('names first who blames, those together who blame the same, each with its word of doubt', () => {
    expect(told(opposed)).toBe(
      'SANA and HTS blame Russia; Army command and OHCHR (“likely”) blame Factions; ' +
        'Army command says Russia was not responsible.',
    );
    expect(told(opposed, 'ar')).toBe(
      'بحسب SANA وHTS، المسؤولية على Russia؛ بحسب Army command وOHCHR («likely»)، المسؤولية على Factions؛ ' +
        'بحسب Army command، لا مسؤولية على Russia.',
    );
  });

  it('says in one clause what one alone says', () => {
    const claims = [
      claim('a', 'sohr', 'attributes-to: army'),
      claim('b', 'command', 'attributes-to: factions, clears: army'),
      claim('c', 'ohchr', 'attributes-to: russia, hedge: { attribution: likely }'),
    ];
    expect(told(claims)).toBe(
      'SOHR blames Army; Army command blames Factions and says Army was not responsible; ' +
        'OHCHR, “likely”, blames Russia.',
    );
    expect(told(claims, 'ar')).toBe(
      'بحسب SOHR، المسؤولية على Army؛ بحسب Army command، المسؤولية على Factions ولا مسؤولية على Army؛ ' +
        'بحسب OHCHR («likely»)، المسؤولية على Russia.',
    );
  });

  it('says of somebody that it denies, and that it did it', () => {
    const denied = [claim('a', 'sohr', 'attributes-to: army'), claim('b', 'army', 'clears: army')];
    expect(told(denied)).toBe('SOHR blames Army; Army says it was not responsible.');
    expect(told(denied, 'ar')).toBe('بحسب SOHR، المسؤولية على Army؛ ورد نفي للمسؤولية من Army.');
    const did = [
      claim('a', 'army', 'attributes-to: army'),
      claim('b', 'sana', 'attributes-to: army'),
    ];
    expect(told(did)).toBe('Army says it did it; SANA says Army did it.');
    expect(told(did, 'ar')).toBe('ورد إقرار بالمسؤولية من Army؛ بحسب SANA، المسؤولية على Army.');
  });

  it('keeps one or the other apart from both, and shares with what they are of', () => {
    expect(
      told([
        claim('a', 'sohr', 'killed: 20 civilians, attributes-to: { russia: 19 civilians }'),
        claim('b', 'ohchr', 'attributes-to: { either: [russia, army] }'),
        claim('c', 'carden', 'attributes-to: [russia, army]'),
        claim('d', 'helmets', 'killed: 24, attributes-to: { russia: 19, army: 1 }'),
      ]),
    ).toBe(
      'SOHR blames Russia for 19 of 20 civilians; OHCHR blames Russia or Army; ' +
        'David Carden blames Russia and Army; White Helmets blames Russia for 19 and Army for 1, of 24.',
    );
  });

  it('names those who are not named as they are described', () => {
    expect(
      told([
        claim('a', 'unstated', 'as: an officer, attributes-to: russia'),
        claim('b', 'unstated', 'attributes-to: hts'),
      ]),
    ).toBe('An unnamed officer blames Russia; an unnamed source blames HTS.');
  });

  it('names three and how many others, where more than four say the same, doubts first', () => {
    const five = ['sohr', 'ohchr', 'carden', 'charity'].map((by, n) =>
      claim(`c${String(n)}`, by, 'attributes-to: russia'),
    );
    const doubting = claim('x', 'helmets', 'attributes-to: russia, hedge: suspected');
    expect(told([...five, doubting])).toBe(
      'White Helmets (“suspected”), SOHR, OHCHR and two others blame Russia.',
    );
    expect(told([...five, doubting], 'ar')).toBe(
      'بحسب White Helmets («suspected») وSOHR وOHCHR وجهتين أخريين، المسؤولية على Russia.',
    );
  });

  it('names who gave a figure and blames nobody, where some do', () => {
    expect(
      told([
        claim('a', 'sohr', 'killed: 4, attributes-to: russia'),
        claim('b', 'ohchr', 'killed: 4'),
      ]),
    ).toBe('SOHR blames Russia; OHCHR names nobody.');
  });

  it('is that no one is blamed where there is a figure and nobody is named', () => {
    expect(told([claim('a', 'sohr', 'killed: 4')])).toBe('No one is blamed.');
    expect(told([claim('a', 'sohr', 'killed: 4')], 'ar')).toBe('لم تُحمَّل أي جهة المسؤولية.');
    expect(told([claim('a', 'sohr', 'note: Nothing.')])).toBeNull();
  });

  it('blames nobody for what was gained: it names who did it, and who claims it', () => {
    const claims = [
      claim('a', 'hts', 'attributes-to: hts'),
      claim('b', 'sohr', 'attributes-to: hts'),
      claim('c', 'lion-press', 'attributes-to: { either: [lions, hts] }'),
    ];
    const kind = 'non-state-actor-takes-territory';
    expect(told(claims, 'en', kind)).toBe(
      'HTS claims it; SOHR names HTS; Lion press claims it for Lions or HTS.',
    );
    expect(told(claims, 'ar', kind)).toBe(
      'ورد إعلان بذلك من HTS؛ بحسب SOHR، يُنسب ذلك إلى HTS؛ بحسب Lion press، يُنسب ذلك إلى Lions أو HTS.',
    );
    expect(told([claim('a', 'sohr', 'killed: 4')], 'en', kind)).toBe('No one is named.');
  });

  it('is no word of a flood, until somebody is named or cleared', () => {
    expect(told([claim('a', 'sohr', 'killed: 4')], 'en', 'flood')).toBeNull();
    expect(told([claim('a', 'sohr', 'killed: 4, clears: army')], 'en', 'flood')).toBe(
      'SOHR says Army was not responsible.',
    );
  });
});
