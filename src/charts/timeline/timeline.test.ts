import { describe, expect, it } from 'vitest';
import { drawChart } from '../chart.ts';
import { smallContext } from '../small-record.ts';
import { incidents } from './fixtures.ts';

type Incidents = Parameters<typeof incidents>[0];

const count = { occurred: '2024-11-27/2024-11-29', window: true, killed: '24 civilians' } as const;

/** The words of a timeline of some entries. */
function wordsOf(list: Incidents, language?: string) {
  const context = smallContext(incidents(list), language);
  const request = { kind: 'timeline' as const, id: 't', title: null, of: null, attributes: {} };
  const { title, description, alternative } = drawChart(request, context);
  return [title, description, alternative];
}

describe('the words of a timeline', () => {
  it('speak of no incidents and of the days of counts where counts are all that there is', () => {
    const counts = [
      { ...count, id: 'a', title: 'A count' },
      { ...count, id: 'b', title: 'A later count', occurred: '2024-11-26/2024-12-08' },
    ];
    expect(wordsOf(counts)).toEqual([
      'What was reported, day by day',
      'No incidents: only figures for several days, 26 November – 8 December 2024.',
      'No incidents: only figures for several days, 26 November – 8 December 2024. ' +
        '2 figures for several days stand apart and are not added.',
    ]);
    expect(wordsOf(counts, 'ar').slice(0, 2)).toEqual([
      'ما ورد، يوماً بيوم',
      'لا حوادث هنا، بل أرقام عن أيام عدة، 26 تشرين الثاني – 8 كانون الأول 2024.',
    ]);
  });

  it('say that there are statements too, or alone', () => {
    const statement = { id: 's', title: 'A denial', occurred: '2024-11-30', kind: 'statement' };
    expect(wordsOf([statement])[1]).toBe('No incidents: only statements, 30 November 2024.');
    expect(wordsOf([statement, { ...count, id: 'a', title: 'A count' }])[1]).toBe(
      'No incidents: only figures for several days and statements, 27–30 November 2024.',
    );
  });

  it('tell of incidents, and of their days alone, where there is one', () => {
    const strike = { id: 'i', title: 'A strike', occurred: '2024-11-28', killed: '3' };
    expect(wordsOf([strike, { ...count, id: 'a', title: 'A count' }])).toEqual([
      'What happened, day by day',
      'Incidents, 28 November 2024. The larger a mark, the higher the number of people killed.',
      expect.stringMatching(/^One incident, 28 November 2024/u),
    ]);
  });
});
