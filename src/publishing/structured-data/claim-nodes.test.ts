import { describe, expect, it } from 'vitest';
import { namesIn } from '../../record/names.ts';
import { entryWith, recordOf } from '../../record/record-of.ts';
import { claimNodes } from './claim-nodes.ts';

function nodesOf(...claims: string[]) {
  const record = recordOf(entryWith(claims));
  const [entry] = record.entries;
  if (entry === undefined) throw new Error('There is no entry.');
  return claimNodes(entry, namesIn(record, 'en'), {
    record,
    tag: 'en',
    path: '/entries/x/index.html',
    prefix: '',
    to: (path) => `https://news.example${path}`,
  });
}

describe('claimNodes', () => {
  it('gives a claim by who made it, when and in which words, at its own place', () => {
    const [claim] = nodesOf(
      '{ id: one, by: sohr, said: 2024-11-29, in: paper-1, says: Four died. }',
    );
    expect(claim).toMatchObject({
      '@type': 'Claim',
      '@id': expect.stringMatching(/^https:\/\/news\.example\/entries\/.*#one$/u),
      text: 'Four died.',
      datePublished: '2024-11-29',
      author: [{ '@type': 'Organization' }],
    });
    expect(claim?.['appearance']).toHaveLength(1);
    expect(claim?.['firstAppearance']).toBeDefined();
  });

  it('names no author where nobody is named, only how they are described', () => {
    const [claim] = nodesOf(
      '{ id: one, by: unstated, as: a nurse, in: paper-1, says: Four died. }',
    );
    expect(claim).not.toHaveProperty('author');
    expect(claim).toMatchObject({ creditText: 'a nurse' });
  });

  it('leaves out what was removed, and says what was taken back', () => {
    const nodes = nodesOf(
      '{ id: gone, by: sohr, in: paper-1, says: Secret., redacted: { on: 2025-01-01, why: Safety. } }',
      '{ id: struck, by: sohr, in: paper-1, says: So., withdrawn: { on: 2025-01-01, why: It erred. } }',
    );
    expect(nodes).toMatchObject([{ text: 'So.', creativeWorkStatus: 'Withdrawn' }]);
  });

  it('names no author of what is ascribed to somebody who denies it', () => {
    const [claim, denial] = nodesOf(
      '{ id: one, by: sohr, said: 2024-11-29, in: paper-1, says: Four died. }',
      '{ id: two, by: sohr, said: 2024-11-30, in: paper-2, says: Never., denies: one }',
    );
    expect(claim).not.toHaveProperty('author');
    expect(claim).toMatchObject({ creativeWorkStatus: 'Denied' });
    expect(denial).toHaveProperty('author');
  });
});
