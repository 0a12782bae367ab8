import { expect, it } from 'vitest';
import { InTurn } from './in-turn.ts';

it('passes things on by their numbers, each as soon as those before it are there', () => {
  const passed: string[] = [];
  const turns = new InTurn<string>((thing) => passed.push(thing));
  turns.take(2, 'c');
  turns.take(1, 'b');
  expect(passed).toEqual([]);
  turns.take(0, 'a');
  expect(passed).toEqual(['a', 'b', 'c']);
  turns.take(3, 'd');
  expect(passed).toEqual(['a', 'b', 'c', 'd']);
});
