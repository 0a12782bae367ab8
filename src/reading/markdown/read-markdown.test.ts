import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import { lineIndex } from '../yaml/line-index.ts';
import { readMarkdown } from './read-markdown.ts';
import { plainText } from './plain-text.ts';

const read = (text: string) => readMarkdown({ file: 'a.md', text, at: lineIndex(text) });
const messages = (text: string) =>
  read(text).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
const typesIn = (text: string) => {
  const types: string[] = [];
  visit(read(text).prose.tree, (node: Nodes) => void types.push(node.type));
  return types;
};

describe('colons in running text', () => {
  it.each([
    'At 12:30 it began.',
    'The odds were 3:1.',
    'a:b',
    '10:30am[x]',
    'Note:this[that]{x=y}',
    ':smile:',
    'https://example.org:8080/a',
    'C:name[label]',
    'one ::two[three] four',
  ])('stay text in %s', (text) => {
    const { prose, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plainText(prose.tree)).toBe(text);
  });
});

describe('citations', () => {
  it('are nodes with the ids that they cite, and a place', () => {
    const { prose } = read('Twenty-seven died. [@un-27]\n\nAnd [@a; @b-2].');
    expect(prose.citations).toEqual([
      { ids: ['un-27'], at: { line: 1, column: 20 } },
      { ids: ['a', 'b-2'], at: { line: 3, column: 5 } },
    ]);
  });

  it('stand between the texts around them', () => {
    const [paragraph] = read('One [@a] two').prose.tree.children;
    expect(paragraph).toMatchObject({
      children: [
        { type: 'text', value: 'One ' },
        { type: 'citation', ids: ['a'] },
        { type: 'text', value: ' two' },
      ],
    });
  });

  it('are found in emphasis, lists, tables, notes and after a time', () => {
    const text =
      '*x [@a]* at 12:30[@b]\n\n- y [@c]\n\n| h |\n|---|\n| [@d] |\n\n:::note\n[@e]\n:::';
    expect(read(text).prose.citations.flatMap(({ ids }) => ids)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('may break over two lines', () => {
    expect(read('One [@a;\n@b] two').prose.citations[0]?.ids).toEqual(['a', 'b']);
  });

  it('keep their place beside an address that GFM links', () => {
    expect(read('See www.example.org and [@a]').prose.citations[0]?.at).toEqual({
      line: 1,
      column: 25,
    });
  });

  it('are text in code and after a backslash', () => {
    const { prose } = read('`[@a]` and \\[@b] and\n\n    [@c]');
    expect(prose.citations).toEqual([]);
    expect(plainText(prose.tree)).toContain('[@b]');
  });

  it.each(['[@a, @b]', '[@a p. 3]', '[@]', '[@A]', '[@a; b]', ':count[a]', ':count[a.b.c.d]'])(
    'that cannot be read are told of: %s',
    (text) => {
      expect(messages(`x ${text}`)).toEqual(['1:3 unreadable-citation']);
    },
  );
});

describe('counts', () => {
  it('are nodes with what they count', () => {
    expect(read('Of :count[un-27.killed] dead').prose.counts).toEqual([
      { of: 'un-27', measure: 'killed', at: { line: 1, column: 4 } },
    ]);
  });

  it('may name a group', () => {
    expect(read('Of :count[un-27.killed.children]').prose.counts).toMatchObject([
      { of: 'un-27', measure: 'killed', group: 'children' },
    ]);
  });
});

describe('blocks', () => {
  it('are nodes with their title and attributes', () => {
    const { prose, problems } = read('::chart[A *fine* title]{kind=claims of=toll}');
    expect(problems).toEqual([]);
    expect(prose.blocks).toMatchObject([
      {
        block: { name: 'chart', title: 'A fine title', attributes: { kind: 'claims', of: 'toll' } },
        at: { line: 1, column: 1 },
      },
    ]);
    expect(typesIn('::sources')).toEqual(['root', 'block']);
  });

  it('turn :::note into a note with its text', () => {
    const [note] = read(':::note[How]{onclick=x .y}\nText.\n:::').prose.tree.children;
    expect(note?.data).toEqual({
      hName: 'div',
      hProperties: { className: ['note'], role: 'note' },
    });
    expect(note && plainText(note)).toBe('HowText.');
  });

  it.each([
    ['a name that does not exist', '::chrat[x]', '1:1 unknown-directive'],
    ['a container that does not exist', ':::box\nx\n:::', '1:1 unknown-directive'],
    ['three colons too few or too many', ':::chart\nx\n:::', '1:1 unknown-directive'],
    ['a space before the brackets', 'x\n\n::chart [x]{kind=claims}', '3:1 unknown-directive'],
    ['braces that do not close', '::chart[x]{kind=claims', '1:1 unknown-directive'],
    ['one colon', ':chart[x]{kind=claims}', '1:1 unknown-directive'],
    ['an attribute that it does not take', '::chart[x]{kind=claims form=y}', '1:1 unknown-field'],
    ['no end', 'x\n\n:::note\ny', '3:1 unclosed-directive'],
    ['no end in a quote', '> :::note\n> y\n\nz', '1:3 unclosed-directive'],
    ['an end that is too short', '::::note\ny\n:::', '1:1 unclosed-directive'],
    ['an end and no start', 'x\n\n:::', '3:1 unclosed-directive'],
  ])('with %s are told of', (_, text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('may stand in each other where the outer one has more colons', () => {
    expect(messages('::::note\n:::note\nx\n:::\n::::')).toEqual([]);
  });
});

describe('HTML', () => {
  it.each([
    ['<script>alert(1)</script>', '1:1'],
    ['a <b>bold</b> word', '1:3'],
    ['<img src=x onerror=alert(1)>', '1:1'],
    ['> <iframe src="x"></iframe>', '1:3'],
    ['x\n\n<div>\ny\n</div>', '3:1'],
    ['<!-- c --><script>alert(1)</script>', '1:11'],
    ['</p>', '1:1'],
  ])('in %s is told of and never reaches the tree', (text, place) => {
    expect(messages(text)).toContain(`${place} html-in-markdown`);
    expect(typesIn(text)).not.toContain('html');
  });

  it('may be a comment, which is left out', () => {
    expect(messages('a <!-- <b>no</b> --> b\n\n<!-- two\n\nlines -->')).toEqual([]);
    expect(typesIn('<!-- c -->')).toEqual(['root']);
  });

  it('that Markdown does not take for HTML stays text', () => {
    expect(typesIn('<svg/onload=alert(1)>')).toEqual(['root', 'paragraph', 'text']);
  });

  it('is shown in code', () => {
    expect(messages('`<b>` and\n\n    <script>')).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#1;javascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//other.example/x)',
    '[x](/\\other.example)',
    '<javascript:alert(1)>',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '![x](data:image/svg+xml,x)',
  ])('that are not safe are refused and taken out: %s', (text) => {
    const { prose, problems } = read(text);
    expect(problems.map(({ rule }) => rule)).toEqual(['unsafe-address']);
    const urls: string[] = [];
    visit(prose.tree, (node: Nodes) => void ('url' in node && urls.push(node.url)));
    expect(urls).toEqual(['']);
  });

  it.each([
    ['[x](Https://Example.org/A)', 'https://Example.org/A'],
    ['<HTTP://example.org/b>', 'http://example.org/b'],
    ['[x](Mailto:Desk@example.org)', 'mailto:Desk@example.org'],
    ['[x][y]\n\n[y]: HTTPS://example.org', 'https://example.org'],
  ])('keep their link where the scheme has capitals: %s', (text, url) => {
    const { prose, problems } = read(text);
    expect(problems).toEqual([]);
    const urls: string[] = [];
    visit(prose.tree, (node: Nodes) => void ('url' in node && urls.push(node.url)));
    expect(urls).toEqual([url]);
  });

  it.each([
    '[x](https://example.org/a?b=c:d#e)',
    '[x](mailto:desk@example.org)',
    '[x](../about/)',
    '[x](#part)',
    '<https://example.org>',
    '![x](media/a.jpg)',
    '[x](a/b:c)',
  ])('that are safe are left alone: %s', (text) => {
    expect(messages(text)).toEqual([]);
  });

  it('of pictures on another host are refused', () => {
    expect(messages('![x](https://other.example/a.jpg)')).toEqual(['1:1 remote-image']);
  });
});

describe('headings', () => {
  it.each(['# Title', 'Title\n====='])('of the first level are a second title: %s', (text) => {
    expect(read(text).problems).toMatchObject([{ rule: 'second-title', fix: '## Title' }]);
  });
});

describe('positions', () => {
  it('are those of the file, not of the body', () => {
    const text = '---\na: b\n---\n\nOne\n\nTwo';
    const positionOf = lineIndex(text);
    const { prose } = readMarkdown({
      file: 'a.md',
      text: text.slice(13),
      at: (offset) => positionOf(offset + 13),
    });
    expect(prose.tree.children.map((node) => node.position?.start.line)).toEqual([5, 7]);
  });
});
