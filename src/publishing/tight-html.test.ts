import { describe, expect, it } from 'vitest';
import { tightHtml } from './tight-html.ts';

describe('tightHtml', () => {
  it('leaves no space beside the tags of blocks', () => {
    expect(
      tightHtml('<!DOCTYPE html>\n<html> <body> <p> One <b>two</b> </p> <p>x</p> </body>'),
    ).toBe('<!DOCTYPE html><html><body><p>One <b>two</b></p><p>x</p></body>');
  });

  it('keeps one space between words, also where a tag stands between them', () => {
    expect(tightHtml('<p>a\n   b <a href="#x"> c </a>\n<b>d</b></p>')).toBe(
      '<p>a b <a href="#x"> c </a> <b>d</b></p>',
    );
  });

  it('keeps the space between items, which may stand in one line', () => {
    expect(tightHtml('<ul> <li> a </li> <li> b </li> </ul>')).toBe(
      '<ul><li>a</li> <li>b</li></ul>',
    );
    expect(tightHtml('<p>x <button> y </button> z</p>')).toBe('<p>x <button>y</button> z</p>');
  });

  it('keeps the spaces of what is written as it is', () => {
    for (const own of [
      '<pre>\n  a\n  b </pre>',
      '<script type="application/ld+json">{"a":  "b"}</script>',
      '<text x="1" xml:space="preserve"> a  <tspan class="b">  c</tspan> </text>',
    ]) {
      expect(tightHtml(`<div>${own}</div>`)).toBe(`<div>${own}</div>`);
    }
  });

  it('leaves what stands in tags alone, whatever signs it has', () => {
    const tag = '<a title="a  > b \n <p> c" data-x=\'1  "2\'>';
    expect(tightHtml(`<p>x ${tag}y</a></p>`)).toBe(`<p>x ${tag}y</a></p>`);
  });

  it('keeps spaces that break no line', () => {
    expect(tightHtml('<p>\u00a0a\u00a0 b\u2009</p>')).toBe('<p>\u00a0a\u00a0 b\u2009</p>');
  });
});
