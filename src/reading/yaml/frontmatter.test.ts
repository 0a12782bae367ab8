import { afterEach, describe, expect, it } from 'vitest';
import { readDataFile, readFrontmatter } from './frontmatter.ts';

const markdown = (yaml: string, body = '') => readFrontmatter('a.md', `---\n${yaml}\n---\n${body}`);
const messages = (text: string) =>
  readFrontmatter('a.md', text).problems.map(
    ({ line, column, rule, reason }) => `${line}:${column} ${rule} ${reason}`,
  );

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ran');
});

describe('the values of frontmatter', () => {
  it.each(['12:30', '007', '1e3', '0x1F', '2015', '2024-11-29', '14,000', '.inf', 'yes', 'off'])(
    'keeps the plain scalar %s as the text that was written',
    (scalar) => {
      expect(markdown(`a: ${scalar}`).data).toEqual({ a: scalar });
    },
  );

  it('reads true and false, and nothing, ~ and null as null', () => {
    const { data } = markdown('a: true\nb: False\nc:\nd: ~\ne: null');
    expect(data).toEqual({ a: true, b: false, c: null, d: null, e: null });
  });

  it('keeps what stands in quotes as text', () => {
    expect(markdown(`a: 'true'\nb: "null"\nc: ''`).data).toEqual({ a: 'true', b: 'null', c: '' });
  });

  it('reads text over several lines as YAML folds and keeps it', () => {
    const { data } = markdown('a: |\n  one\n  two\nb: >-\n  one\n  two');
    expect(data).toEqual({ a: 'one\ntwo\n', b: 'one two' });
  });

  it('takes a field called __proto__ for a field', () => {
    const { data } = markdown('__proto__:\n  polluted: true');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('parts the body from the frontmatter', () => {
    const file = markdown('a: b', '\nThe body.\n');
    expect(file.body).toBe('\nThe body.\n');
    expect(file.source.text.slice(file.bodyOffset)).toBe(file.body);
  });

  it('leaves a line of --- in the body alone', () => {
    expect(markdown('a: b', 'One\n\n---\n\nTwo').body).toBe('One\n\n---\n\nTwo');
  });
});

describe('places in a file', () => {
  it('tells where a value stands, and where its key does', () => {
    const { source } = markdown('title: A\nlist:\n  - id: one\n    by: [a, b]');
    expect(source.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(source.locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
    expect(source.locate(['list', 0])).toEqual({ line: 4, column: 5 });
    expect(source.locate(['list', 0, 'by', 1])).toEqual({ line: 5, column: 13 });
  });

  it('gives the nearest place above for a path that leads nowhere', () => {
    const { source } = markdown('list:\n  - id: one');
    expect(source.locate(['list', 0, 'by'])).toEqual({ line: 3, column: 5 });
    expect(source.locate(['nothing'])).toEqual({ line: 2, column: 1 });
  });

  it('counts lines of the file after a byte order mark, blank lines and CRLF', () => {
    const file = readFrontmatter('a.md', '\uFEFF\r\n\r\n---\r\na: 1\r\nb: 007\r\n---\r\nBody\r\n');
    expect(file.data).toEqual({ a: '1', b: '007' });
    expect(file.source.locate(['b'])).toEqual({ line: 5, column: 4 });
    expect(file.positionOf(file.bodyOffset)).toEqual({ line: 7, column: 1 });
  });

  it('counts columns right after a space behind the opening ---', () => {
    const file = readFrontmatter('a.md', '--- \na: 1\n---\n');
    expect(file.source.locate(['a'])).toEqual({ line: 2, column: 4 });
  });

  it('knows what was written in brackets', () => {
    const file = markdown('a: [14,000]\nb:\n  - 14,000');
    expect([file.inBrackets(['a']), file.inBrackets(['b'])]).toEqual([true, false]);
  });
});

describe('frontmatter that is refused', () => {
  it.each([
    ['js', '---js\nglobalThis.ran = true\n---\n'],
    ['javascript', '---javascript\n{ get a() { globalThis.ran = true } }\n---\n'],
    ['coffee', '---coffee\nglobalThis.ran = true\n---\n'],
    ['json', '---json\n{"a": 1}\n---\n'],
    ['toml', '---toml\na = 1\n---\n'],
    ['constructor', '---constructor\nglobalThis.ran = true\n---\n'],
    ['__proto__', '---__proto__\na: 1\n---\n'],
  ])('marked as %s, which is never run', (_, text) => {
    const file = readFrontmatter('a.md', text);
    expect(file.problems.map(({ rule }) => rule)).toEqual(['frontmatter-not-yaml']);
    expect(file.data).toBeNull();
    expect('ran' in globalThis).toBe(false);
  });

  it.each([
    ['has none', 'Only a body.', '1:1'],
    ['does not end', '---\na: 1\n', '2:1'],
    ['ends in a longer line', '---\na: 1\n---- x\nBody', '3:1'],
    ['ends in a dash', '---\na: 1\n—\nBody', '3:1'],
    ['starts with a dash', '—\na: 1\n---\nBody', '1:1'],
    ['starts with its fields', 'a: 1\n---\nBody', '1:1'],
    ['goes on with its text', '---\na: 1\n\nBody: it goes on.\n\nAnd on.', '6:1'],
    ['is an empty file', '', '1:1'],
  ])('where the file %s', (_, text, place) => {
    expect(messages(text).map((message) => message.split(' ', 2).join(' '))).toEqual([
      `${place} missing-frontmatter`,
    ]);
  });

  it('as far as its end can be seen, and what stands in it is read', () => {
    const file = readFrontmatter('a.md', '---\na: 1\nb: 2\n\nThe text.\n');
    expect(file.data).toEqual({ a: '1', b: '2' });
    expect(file.body).toBe('The text.\n');
  });

  it.each([
    ['a second colon', 'title: Syria: three days', '2:8'],
    ['a quote that does not close', 'a: 1\nb: "open', '3:4'],
    ['a bracket that does not close', 'a: [1, 2\nb: 2', '2:4'],
    ['a tab', 'a:\n\tb: 1', '3:1'],
    ['a field twice', 'a: 1\nb: 2\na: 3', '4:1'],
  ])('for %s, at its place', (_, yaml, place) => {
    const [message = ''] = messages(`---\n${yaml}\n---\n`);
    expect(message).toContain(`${place} yaml-syntax`);
  });

  it('once for each line, and not for what only follows from a mistake', () => {
    expect(messages('---\na: b: c\nd: e: f\n---\n')).toHaveLength(2);
    expect(messages('---\na: "open\nb: 1\nc:\n  - d: 2\n---\n')).toHaveLength(1);
    expect(messages('---\na: "open\nb: 1\nc:\n  - d: 2\n e: 3\n---\n')).toHaveLength(2);
  });

  it('for aliases, so that a few lines cannot grow into millions of values', () => {
    const layers = Array.from({ length: 12 }, (_, index) => {
      const before = index === 0 ? 'x' : `*l${index - 1}`;
      return `l${index}: &l${index} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
    });
    const file = markdown(layers.join('\n'));
    expect(JSON.stringify(file.data).length).toBeLessThan(200);
    expect(file.source.hasLost?.([])).toBe(true);
    expect(new Set(file.problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-feature']));
  });

  it.each(['a: !!js/function "x"', 'a: !!binary aGk=', 'a: !mine x'])(
    'for the tag in %s',
    (yaml) => {
      expect(markdown(yaml).problems.some(({ rule }) => rule === 'yaml-feature')).toBe(true);
    },
  );

  it('for brackets nested without end, without running out of stack', () => {
    expect(markdown(`a: ${'['.repeat(100_000)}`).problems[0]?.rule).toBe('yaml-syntax');
  });

  it('twice the same, for the same broken text', () => {
    const text = '---\ntitle: "open\n---\n';
    const first = messages(text);
    expect(first).toHaveLength(1);
    expect(messages(text)).toEqual(first);
  });
});

describe('a file of YAML', () => {
  it('is read from its first line on', () => {
    const file = readDataFile('a.yml', '# words\n- id: one\n');
    expect(file.data).toEqual([{ id: 'one' }]);
    expect(file.source.locate([0, 'id'])).toEqual({ line: 2, column: 7 });
  });

  it('that is empty holds nothing and is no problem', () => {
    expect(readDataFile('a.yml', '')).toMatchObject({ data: null, problems: [] });
  });
});
