import { describe, expect, it } from 'vitest';
import { deniedFigure } from '../charts/denied-figure.ts';
import { smallRecord } from '../charts/small-record.ts';
import type { TheRecord } from '../record/record.ts';
import { answeredSentences, answersAt } from './answered.ts';
import { gradeSentences } from './grade-sentences.ts';
import { pageContext } from './page-context.ts';

const seen = (record: TheRecord, tag = 'en') => pageContext(record, tag, '/index.html');

function answers(record: TheRecord, claim: string, tag = 'en'): string[] {
  const found = record.claims.get(claim);
  return found === undefined ? [] : answersAt(found, seen(record, tag)).map(({ text }) => text);
}

function sentences(record: TheRecord, entry: string, tag = 'en'): string[] {
  const found = record.entryById.get(entry);
  return found === undefined ? [] : answeredSentences(found, seen(record, tag));
}

describe('what is said where a claim was denied by its speaker', () => {
  const record = deniedFigure();

  it('names to whom the figure is ascribed, by whom, and who denied it, beside the figures of others', () => {
    const sentence =
      'Ascribed to the rescuers by the UN office: 11,000 killed. The rescuers denied giving this figure.';
    expect(sentences(record, 'flood')).toEqual([sentence]);
    const entry = record.entryById.get('flood');
    expect(entry && gradeSentences(entry, seen(record))).toContain(sentence);
  });

  it('stands at the claim and at the denial', () => {
    expect(answers(record, 'claim')).toEqual([
      'Ascribed to the rescuers by the UN office; the rescuers denied giving this figure.',
    ]);
    expect(answers(record, 'denial')).toEqual([
      'Denies what is ascribed to the rescuers by the UN office',
    ]);
    expect(answers(record, 'count')).toEqual([]);
  });

  it('is said in Arabic too', () => {
    expect(sentences(record, 'flood', 'ar').join()).toMatch(/^رقم منسوب إلى .*نفي لذكره\.$/u);
    expect(answers(record, 'claim', 'ar').join()).toMatch(/نفي لذكر هذا الرقم\.$/u);
  });
});

describe('what is said where a claim was disputed', () => {
  const record = smallRecord({
    sources: { crescent: 'Crescent', office: 'UN office', expert: 'Expert' },
    entries: [
      {
        id: 'flood',
        occurred: '2024-11-28',
        claims: [
          { id: 'a', by: 'office', said: '2024-11-29', killed: '11,000', restsOn: ['crescent'] },
          { id: 'b', by: 'crescent', said: '2024-12-01', disputes: 'a' },
          { id: 'c', by: 'expert', said: '2024-12-02', killed: '40', disputes: 'b' },
          { id: 'd', by: 'crescent', said: '2024-12-03', supersedes: 'b' },
        ],
      },
    ],
  });

  it('names both, at either claim', () => {
    expect(answers(record, 'a')).toEqual(['Disputed by Crescent']);
    expect(answers(record, 'b')).toEqual(['Disputes what UN office said', 'Disputed by Expert']);
  });

  it('stays where the claim that is disputed was replaced since', () => {
    expect(record.entryById.get('flood')?.disputed).toEqual([
      { what: 'claim', claims: ['b', 'c'] },
    ]);
    expect(answers(record, 'c')).toEqual(['Disputes what Crescent said']);
  });

  it('says over the entry that a claim rests on the one who disputed it', () => {
    const disputed = [{ what: 'claim' as const, claims: ['a', 'b'] }];
    const entry = record.entryById.get('flood');
    expect(entry && answeredSentences({ ...entry, disputed }, seen(record))).toEqual([
      'What UN office said rests on Crescent, but was disputed by Crescent.',
    ]);
  });
});
