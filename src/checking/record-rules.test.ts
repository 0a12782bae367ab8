import { describe, expect, it } from 'vitest';
import { exampleMessages } from './example-messages.ts';

const firstLines = async (slot: string, text: string): Promise<string[]> => {
  const messages = await exampleMessages({ slot, text, encoding: 'utf8' });
  return messages.split('\n\n').map((message) => message.split('\n').slice(0, 2).join(' '));
};

const claim = (...lines: string[]): string =>
  ['- id: campus-sohr', '  by: sohr', '  in: sohr-update', '  says: A.', ...lines].join('\n');

describe('a claim', () => {
  it.each([
    ['rests-on', '  rests-on: [campus-sohr]', '5:14', 'resting on'],
    ['supersedes', '  supersedes: campus-sohr', '5:15', 'superseding'],
    ['disputes', '  disputes: campus-sohr', '5:13', 'disputing'],
    ['denies', '  denies: campus-sohr', '5:11', 'denying'],
  ])('cannot name itself in `%s`', async (_, line, place, words) => {
    expect(await firstLines('claim', claim(line))).toContain(
      `${place} circular-reference This leads in a circle: \`campus-sohr\` is ${words} \`campus-sohr\`.`,
    );
  });

  it.each([
    ['  supersedes: campus-sana', 'sana', []],
    ['  denies: campus-sana', 'sana', []],
    ['  denies: campus-sana\n  killed: 2', 'sana', []],
    ['  supersedes: campus-sana', '[sana, sohr]', []],
    ['  supersedes: campus-sana', 'unstated', ['5:15 supersedes-another']],
    ['  denies: campus-sana', 'syrian-army', ['5:11 denies-another']],
  ])('answers only for what was said in its own name: %s by %s', async (line, by, told) => {
    const text = claim(line).replace('by: sohr', `by: ${by}`);
    expect((await firstLines('claim', text)).map(firstTwo)).toEqual(told.length > 0 ? told : ['']);
  });

  it('says who heard a speaker only where one is described and not named', async () => {
    const heard = claim('  told-to: sana').replace('by: sohr', 'by: unstated');
    expect((await firstLines('claim', heard)).map(firstTwo)).toEqual(['1:3 missing-field']);
    const described = heard.replace('in:', 'as: an official\n  in:');
    expect((await firstLines('claim', described)).map(firstTwo)).toEqual(['']);
  });

  it.each([
    ['  counted: 17', ['5:12 count-without-unit']],
    ['  counted:\n    - 17 drones\n    - more than 20', ['7:7 count-without-unit']],
    ['  counted: 17 drones', ['']],
    ['  counted: at least 250 people', ['']],
    ['  counted: unknown', ['']],
    ['  killed: 17', ['']],
  ])('counts things of a kind: %s', async (line, told) => {
    const lines = await firstLines('claim', claim(line));
    expect(lines.map(firstTwo)).toEqual(told);
  });

  it.each([
    ['2024-11-30', []],
    ['2024-11', []],
    ['2023-11-29', ['6:13 outside-entry']],
  ])('may have another day than its entry, but not another year: %s', async (occurred, told) => {
    const text = claim('  said: 2024-11-30', `  occurred: ${occurred}`);
    const lines = await firstLines('claim', text);
    expect(lines.filter((line) => line !== '').map(firstTwo)).toEqual(told);
  });

  it('was not said before what it tells of', async () => {
    expect(await firstLines('claim', claim('  said: 2024-11-28'))).toEqual([
      '5:9 outside-entry `campus-sohr` was said on 2024-11-28, before what it tells of: 2024-11-29.',
    ]);
  });
});

describe('the place of a map', () => {
  it.each([
    ['[96.2, 37.1]', 3],
    ['[36.2, 190]', 3],
    ['[36.2]', 3],
  ])('is on the globe, unlike %s', async (point, line) => {
    const text = `- id: aleppo\n  name: Aleppo\n  point: ${point}\n  precision: near\n`;
    const syria = '- { id: syria, name: Syria, precision: country }';
    const [first = ''] = await firstLines('places.yml', text + syria);
    expect(first).toMatch(new RegExp(`^${line}:\\d+ wrong-type `, 'u'));
  });
});

function firstTwo(line: string): string {
  return line.split(' ').slice(0, 2).join(' ');
}
