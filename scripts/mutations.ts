/** Numbers from 0 to 1 that depend on a seed alone (the generator "mulberry32"). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from a seeded source of chance. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** A whole number from 0 to one below the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * Math.max(1, limit));
  }

  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

type Mutation = (bytes: Buffer, chance: Chance, others: readonly Buffer[]) => Buffer;

/** What stands in YAML, Markdown and CSV with a meaning of its own, and what never should. */
const tokens = [
  ': ', ':', '- ', '-', '---\n', '---', '[', ']', '{', '}', '"', "'", '|\n', '>-\n', '&a ', '*a', '!!js/function ',
  '# ', '? ', ', ', '\t', '  ', '\n', '\r', '\r\n', '\n\n', '%', '@', '`', '``', '```\n', '~~~', '[@', '[@a; ', ']',
  ':count[', ':count[un-27.killed]', '::', ':::', ':::note\n', '::chart[', '{kind=claims of=', '::chronology\n', '**',
  '_', '<div>', '<!--', '-->', '![', '](', '](javascript:alert(1))', '> ', '| ', '|-|\n', '\\', '&amp;', '&#0;', '[^1]', '[^1]: ',
  '$', '\u0000', '\uFEFF', '\u202E', '\uFFFC', '\uD800', '“', '”', '‘', '’', '…', '٢٧', '27', '14,000', '14.000', '1e309', '-0',
  '99999999999999999999', 'null', 'true', 'unstated', 'either', '__proto__', 'constructor', 'killed', 'by', 'in', 'use: ',
  'says: ', 'rests-on: ', 'supersedes: ', 'formerly: [', 'withdrawn: ', '2024-11-29', '../', '/..', '2024-13-45', '{2024..}', '[..]',
  '18:23', 'at least ', 'including ', 'of them ', 'confirmed ', 'sources say ', 'yesterday ', '12 civilians were killed', '=cmd()', ',,', '""', ';', ';;', '";"', '\t\t',
  'columns:\n', 'every-row:\n  ', 'column: ', 'values: {', 'zero: said', 'order: day-month-year', 'separator: tab\n', '{what}', 'to: dead',
] as const; // prettier-ignore

const mutations: readonly [Mutation, ...Mutation[]] = [
  /** A byte becomes another. */
  (bytes, chance) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[chance.below(copy.length)] = chance.below(256);
    return copy;
  },
  /** Some bytes go. */
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + chance.below(12))]);
  },
  /** The file ends early. */
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  /** A token stands where it should not. */
  (bytes, chance) => inserted(bytes, chance.below(bytes.length), Buffer.from(chance.of(tokens))),
  (bytes, chance) => inserted(bytes, startOfLine(bytes, chance), Buffer.from(chance.of(tokens))),
  /** A token takes the place of what stands there. */
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    const token = Buffer.from(chance.of(tokens));
    return Buffer.concat([bytes.subarray(0, from), token, bytes.subarray(from + token.length)]);
  },
  /** A token stands there very often. */
  (bytes, chance) => {
    const token = chance.of(tokens).repeat(chance.of([2, 3, 10, 100, 1500]));
    return inserted(bytes, chance.below(bytes.length), Buffer.from(token));
  },
  inLines((lines, at, chance) => [...lines.slice(0, at), ...lines.slice(at + 1 + chance.below(3))]),
  inLines((lines, at) => [...lines.slice(0, at + 1), ...lines.slice(at)]),
  inLines((lines, at, chance) => {
    const other = chance.below(lines.length);
    return lines.map((line, index) =>
      index === at ? (lines[other] ?? '') : index === other ? (lines[at] ?? '') : line,
    );
  }),
  /** A line is indented otherwise. */
  inLines((lines, at, chance) =>
    lines.map((line, index) =>
      index === at ? ' '.repeat(chance.below(9)) + line.trimStart() : line,
    ),
  ),
  /** A word of a line becomes one of another line. */
  inLines((lines, at, chance) => {
    const words = (lines[chance.below(lines.length)] ?? '').split(/\s+/u);
    const word = words[chance.below(words.length)] ?? '';
    return lines.map((line, index) => (index === at ? line.replace(/\S+\s*$/u, word) : line));
  }),
  /** A cell of a table becomes one of another row, or of another column. */
  inLines((lines, at, chance) => {
    const other = (lines[chance.below(lines.length)] ?? '').split(/[;,\t]/u);
    const cells = (lines[at] ?? '').split(/(?<=[;,\t])/u);
    const changed = chance.below(cells.length);
    const cell = other[chance.below(other.length)] ?? '';
    const own = cells.map((one, index) =>
      index === changed ? cell + (/[;,\t]$/u.exec(one)?.[0] ?? '') : one,
    );
    return lines.map((line, index) => (index === at ? own.join('') : line));
  }),
  /** A piece of another file stands in the middle. */
  (bytes, chance, others) => {
    const other = others[chance.below(others.length)] ?? bytes;
    const from = chance.below(other.length);
    return inserted(
      bytes,
      chance.below(bytes.length),
      other.subarray(from, from + chance.below(400)),
    );
  },
];

/** A file with a few things broken in it, by a seed and nothing else. */
export function mutated(bytes: Buffer, chance: Chance, others: readonly Buffer[]): Buffer {
  let result = bytes;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    result = chance.of(mutations)(result, chance, others);
  }
  return result;
}

function inserted(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function startOfLine(bytes: Buffer, chance: Chance): number {
  return bytes.lastIndexOf(0x0a, chance.below(bytes.length)) + 1;
}

function inLines(change: (lines: string[], at: number, chance: Chance) => string[]): Mutation {
  return (bytes, chance) => {
    const lines = bytes.toString('latin1').split('\n');
    return Buffer.from(change(lines, chance.below(lines.length), chance).join('\n'), 'latin1');
  };
}
