import { describe, expect, it } from 'vitest';
import type { Actor, Id, Place, Source } from '../reading/content.ts';
import { Groups, kinshipOf, type Kinship } from './kinship.ts';

const byId = <T extends { id: Id }>(list: T[]) => new Map(list.map((one) => [one.id, one]));

function source(id: Id, ties: Partial<Source> = {}): Source {
  return { id, name: { en: id }, kind: 'outlet', compiles: false, formerly: [], ...ties };
}

function actor(id: Id, ties: Partial<Actor> = {}): Actor {
  return { id, name: { en: id }, party: false, umbrella: false, formerly: [], ...ties };
}

function place(id: Id, within?: Id): Place {
  const inside = within === undefined ? {} : { within };
  return { id, name: { en: id }, precision: 'near', standIn: false, formerly: [], ...inside };
}

function kin(sources: Source[], actors: Actor[] = [], places: Place[] = []): Kinship {
  return kinshipOf(byId(sources), byId(actors), byId(places));
}

describe('the root of a source', () => {
  it('is itself where nothing ties it, known or not', () => {
    expect(kin([source('paper')]).rootOf('paper')).toBe('paper');
    expect(kin([]).rootOf('stranger')).toBe('stranger');
  });

  it('is its owner, or whom it speaks for, followed to the end', () => {
    const tied = kin(
      [
        source('desk', { owner: 'paper' }),
        source('paper', { owner: 'group' }),
        source('group'),
        source('spokesman', { speaksFor: 'brigade' }),
      ],
      [actor('brigade', { partOf: 'army' }), actor('army')],
    );
    expect(['desk', 'paper', 'group'].map((id) => tied.rootOf(id))).toEqual([
      'group',
      'group',
      'group',
    ]);
    expect(['spokesman', 'brigade', 'army'].map((id) => tied.rootOf(id))).toEqual([
      'brigade',
      'brigade',
      'army',
    ]);
  });

  it('is the first id where it has two above it, which it makes one', () => {
    const tied = kin(
      [source('agency', { owner: 'trust', speaksFor: 'ministry' }), source('trust')],
      [actor('ministry')],
    );
    expect(['agency', 'trust', 'ministry'].map((id) => tied.rootOf(id))).toEqual(
      Array.from({ length: 3 }, () => 'ministry'),
    );
  });

  it('is the first id where owners own each other', () => {
    const circle = kin([
      source('c', { owner: 'b' }),
      source('b', { owner: 'a' }),
      source('a', { owner: 'c' }),
    ]);
    expect(['a', 'b', 'c'].map((id) => circle.rootOf(id))).toEqual(['a', 'a', 'a']);
  });

  it('joins no two that only stand in one list', () => {
    const apart = kin([
      source('a', { owner: 'x' }),
      source('x'),
      source('b', { owner: 'y' }),
      source('y'),
    ]);
    expect(['a', 'b'].map((id) => apart.rootOf(id))).toEqual(['x', 'y']);
  });

  it('is an owner of whom the record knows no more than the id', () => {
    expect(kin([source('a', { owner: 'gone' })]).rootOf('a')).toBe('gone');
  });
});

describe('whom somebody speaks for', () => {
  const ties = () =>
    kin(
      [
        source('channel', { owner: 'office' }),
        source('office', { speaksFor: 'brigade' }),
        source('paper', { owner: 'group' }),
        source('group'),
      ],
      [actor('brigade', { partOf: 'army' }), actor('army')],
    );

  it('is the actor that it, or its owner, is set to', () => {
    expect([...ties().principalsOf('channel')]).toEqual(['brigade']);
    expect([...ties().principalsOf('office')]).toEqual(['brigade']);
  });

  it('is nobody for a source of its own, and itself for an actor', () => {
    expect([...ties().principalsOf('paper')]).toEqual([]);
    expect([...ties().principalsOf('brigade')]).toEqual(['brigade']);
  });
});

describe('interest', () => {
  const ties = () =>
    kin(
      [
        source('spokesman', { speaksFor: 'brigade' }),
        source('wing', { kind: 'party' }),
        source('channel', { owner: 'wing' }),
        source('envoy', { speaksFor: 'mission' }),
      ],
      [actor('brigade', { partOf: 'army' }), actor('army', { party: true }), actor('mission')],
    );

  it('is in a party, in its parts, and in who speaks for one', () => {
    expect(['army', 'brigade', 'spokesman'].map((id) => ties().isInterested(id))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is in a source that is a party, and in what it owns', () => {
    expect(['wing', 'channel'].map((id) => ties().isInterested(id))).toEqual([true, true]);
  });

  it('is not in an actor that is no party, nor in who speaks for it', () => {
    expect(['mission', 'envoy', 'stranger'].map((id) => ties().isInterested(id))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a whole', () => {
  const ties = () =>
    kin(
      [source('spokesman', { speaksFor: 'army' })],
      [actor('army'), actor('corps', { partOf: 'army' }), actor('brigade', { partOf: 'corps' })],
      [
        place('country'),
        place('city', 'country'),
        place('campus', 'city'),
        place('village', 'country'),
      ],
    );

  it('contains itself and its parts at any depth', () => {
    expect(['army', 'corps', 'brigade'].map((part) => ties().contains('army', part))).toEqual([
      true,
      true,
      true,
    ]);
    expect(ties().contains('brigade', 'army')).toBe(false);
    expect(ties().contains('army', 'spokesman')).toBe(false);
  });

  it('is a place around others, at any depth', () => {
    expect(ties().placeContains('country', 'campus')).toBe(true);
    expect(ties().placeContains('campus', 'campus')).toBe(true);
    expect(ties().placeContains('city', 'village')).toBe(false);
    expect(ties().placeContains('city', 'country')).toBe(false);
    expect(ties().placesAbove('campus')[0]).toBe('campus');
    expect(ties().placesAbove('campus').at(-1)).toBe('country');
  });

  it('survives a circle', () => {
    const circle = kin([], [actor('a', { partOf: 'b' }), actor('b', { partOf: 'a' })]);
    expect(circle.contains('a', 'b')).toBe(true);
    expect(circle.contains('c', 'a')).toBe(false);
  });

  it('answers for a source by its id', () => {
    expect(ties().source('spokesman')?.speaksFor).toBe('army');
    expect(ties().source('army')).toBeUndefined();
  });
});

describe('groups', () => {
  it('hold whoever was joined, under the first id, in the order in which they came', () => {
    const groups = new Groups();
    for (const id of ['d', 'c', 'b', 'a', 'e']) groups.add(id);
    groups.join('d', 'b');
    groups.join('b', 'c');
    groups.join('e', 'a');
    groups.add('d');
    expect(groups.all()).toEqual([
      ['d', 'c', 'b'],
      ['a', 'e'],
    ]);
    expect(['d', 'c', 'b', 'a', 'e'].map((id) => groups.find(id))).toEqual([
      'b',
      'b',
      'b',
      'a',
      'a',
    ]);
  });

  it('take in whoever is asked for', () => {
    const groups = new Groups();
    expect(groups.find('new')).toBe('new');
    expect(groups.all()).toEqual([['new']]);
  });
});

describe('two that are one', () => {
  const ties = () =>
    kin(
      [
        source('brigade-press', { speaksFor: 'brigade' }),
        source('fleet-press', { speaksFor: 'fleet' }),
        source('army-press', { speaksFor: 'army' }),
        source('lion-press', { speaksFor: 'lions' }),
      ],
      [
        actor('army'),
        actor('brigade', { partOf: 'army' }),
        actor('fleet', { partOf: 'army' }),
        actor('rebels', { umbrella: true, partOf: 'front' }),
        actor('front'),
        actor('lions', { partOf: 'rebels' }),
        actor('pride', { partOf: 'lions' }),
      ],
    );

  it.each([
    ['brigade-press', 'army-press', true],
    ['army', 'brigade-press', true],
    ['brigade-press', 'fleet-press', false],
    ['lion-press', 'rebels', false],
    ['lion-press', 'front', false],
    ['pride', 'lion-press', true],
    ['rebels', 'front', true],
  ])('are a part and its whole, umbrellas aside: %s and %s, %s', (one, other, isOne) => {
    expect([ties().isOne(one, other), ties().isOne(other, one)]).toEqual([isOne, isOne]);
  });

  it('act as one where they are one, whoever speaks for them', () => {
    expect(ties().actAsOne('army', 'brigade')).toBe(true);
    expect(ties().actAsOne('brigade', 'fleet')).toBe(false);
    expect(ties().actAsOne('rebels', 'lions')).toBe(false);
  });

  it('hold their parts under an umbrella too', () => {
    expect(ties().contains('front', 'pride')).toBe(true);
    expect(ties().contains('pride', 'front')).toBe(false);
  });
});
