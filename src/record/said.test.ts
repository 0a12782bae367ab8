import { describe, expect, it } from 'vitest';
import { NO_HEDGE } from '../reading/hedge.ts';
import type { Said } from './record.ts';
import { entryWith, recordOf } from './record-of.ts';

const claimed = (fields: string, carrier = '', entryFields = '') =>
  recordOf(
    entryWith(
      [`{ id: a, says: Dead., ${fields}, carried: [{ in: paper-1, ${carrier} }] }`],
      entryFields,
    ),
  ).claims.get('a');

const brief = (said: Said | undefined) => ({
  says: said?.says,
  quote: said?.quote?.text ?? null,
  killed: said?.quantities['killed']?.map(({ text }) => text) ?? null,
  to: said?.attribution?.actors ?? null,
  hedge: said?.hedge,
  by: said?.by,
  as: said?.as,
  occurred: said?.occurred.edtf,
  time: said?.time,
  place: said?.place,
});

const FULL =
  'by: [sohr, charity], killed: 27, attributes-to: hts, hedge: likely, quote: They fell., ' +
  "occurred: 2024-11-28, time: '07:50', place: campus";

describe('what a claim says', () => {
  it('is what it gives', () => {
    expect(brief(claimed(FULL))).toEqual({
      says: 'Dead.',
      quote: 'They fell.',
      killed: ['27'],
      to: ['hts'],
      hedge: { figures: 'likely', attribution: 'likely' },
      by: ['sohr', 'charity'],
      as: null,
      occurred: '2024-11-28',
      time: '07:50',
      place: ['campus'],
    });
  });

  it('is of the entry’s time and place where it gives none, and else nothing', () => {
    expect(brief(claimed('by: unstated, as: three officers', '', "    time: '18:23'"))).toEqual({
      says: 'Dead.',
      quote: null,
      killed: null,
      to: null,
      hedge: NO_HEDGE,
      by: [],
      as: 'three officers',
      occurred: '2024-11-29',
      time: '18:23',
      place: ['city'],
    });
    expect(claimed('by: sohr')?.time).toBeNull();
  });
});

describe('what a carrier says', () => {
  const carrier = (fields: string, carrierFields: string) =>
    brief(claimed(fields, carrierFields)?.carried[0]);

  it('is all of what came before where it gives nothing', () => {
    expect(carrier(FULL, '')).toEqual(brief(claimed(FULL)));
  });

  it('is what it gives, field by field', () => {
    expect(
      carrier(
        FULL,
        'says: They died., quote: They died there., killed: at least 27, attributes-to: army, ' +
          "hedge: reportedly, by: ohchr, occurred: 2024-11-29, time: '08:00', place: city",
      ),
    ).toEqual({
      says: 'They died.',
      quote: 'They died there.',
      killed: ['at least 27'],
      to: ['army'],
      hedge: { figures: 'reportedly', attribution: 'reportedly' },
      by: ['ohchr'],
      as: null,
      occurred: '2024-11-29',
      time: '08:00',
      place: ['city'],
    });
  });

  it('lacks what it dropped on purpose', () => {
    expect(carrier(FULL, 'killed: null, attributes-to: null, hedge: null')).toMatchObject({
      killed: null,
      to: null,
      hedge: NO_HEDGE,
      quote: 'They fell.',
      by: ['sohr', 'charity'],
    });
  });

  it('keeps the word of doubt about what it does not speak of', () => {
    const hedged = (said: string, carrierSaid: string) =>
      carrier(`by: sohr, hedge: ${said}`, `hedge: ${carrierSaid}`).hedge;
    expect(hedged('likely', '{ figures: probably }')).toEqual({
      figures: 'probably',
      attribution: 'likely',
    });
    expect(hedged('{ figures: probably }', '{ figures: null, attribution: likely }')).toEqual({
      figures: null,
      attribution: 'likely',
    });
    expect(hedged('{ figures: probably }', 'null')).toEqual(NO_HEDGE);
  });

  it('keeps the other measures when it changes one', () => {
    const carried = claimed('by: sohr, killed: 4, injured: 9', 'killed: 5')?.carried[0];
    expect(Object.keys(carried?.quantities ?? {})).toEqual(['killed', 'injured']);
  });

  it('keeps how a speaker is described, until it names or describes another', () => {
    const unnamed = 'by: unstated, as: three officers';
    expect(carrier(unnamed, '')).toMatchObject({ by: [], as: 'three officers' });
    expect(carrier(unnamed, 'as: an officer')).toMatchObject({ by: [], as: 'an officer' });
    expect(carrier(unnamed, 'by: sohr')).toMatchObject({ by: ['sohr'], as: null });
    expect(carrier('by: sohr', 'by: unstated, as: an officer')).toMatchObject({
      by: [],
      as: 'an officer',
    });
  });
});
