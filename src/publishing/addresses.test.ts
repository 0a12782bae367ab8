import { describe, expect, it } from 'vitest';
import { pageOf, relativeAddress, wholeAddress } from './addresses.ts';

describe('relativeAddress', () => {
  it('climbs to the folder that both share', () => {
    expect(relativeAddress('/reports/three-days/index.html', '/style.css?v=1')).toBe(
      '../../style.css?v=1',
    );
    expect(relativeAddress('/entries/a/index.html', '/entries/b/index.html#c')).toBe(
      '../b/index.html#c',
    );
  });

  it('is a bare fragment on the page itself', () => {
    expect(relativeAddress('/reports/a/index.html', '/reports/a/index.html#un-27')).toBe('#un-27');
  });

  it('names the file even where a server would find it in the folder', () => {
    expect(relativeAddress('/index.html', '/chronology/index.html')).toBe('chronology/index.html');
    expect(relativeAddress('/chronology/index.html', '/index.html')).toBe('../index.html');
  });

  it('leads from any page back to the same file', () => {
    const pages = [
      '/index.html',
      '/a/index.html',
      '/a/b/index.html',
      '/a/b.csv',
      '/c/b/x.svg',
    ] as const;
    for (const from of pages) {
      for (const to of pages) {
        const base = new URL(`https://example.org/x/y${from}`);
        expect(new URL(relativeAddress(from, to), base).pathname).toBe(`/x/y${to}`);
      }
    }
  });
});

describe('pageOf', () => {
  it('keeps an id from leaving its folder', () => {
    expect(pageOf('entries', 'a/../b')).toBe('/entries/a%2F..%2Fb/index.html');
  });
});

describe('wholeAddress', () => {
  it('joins the site address and the path, without index.html', () => {
    expect(wholeAddress('https://example.org/a/b', '/entries/x/index.html#y')).toBe(
      'https://example.org/a/b/entries/x/#y',
    );
    expect(wholeAddress('https://example.org/', '/index.html')).toBe('https://example.org/');
    expect(wholeAddress('https://example.org/', '/data/record.json')).toBe(
      'https://example.org/data/record.json',
    );
  });
});
