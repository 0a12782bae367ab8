import { htmlTokens } from './html-tokens.ts';

/** Elements that begin and end a line of their own, so that spaces beside their tags are never seen. */
const blocks = new Set(
  (
    'html head title meta link base body main header footer nav article section aside div p h1 h2 ' +
    'h3 h4 h5 h6 ul ol dl dt dd figure figcaption blockquote details table caption thead tbody ' +
    'tfoot tr th td pre'
  ).split(' '),
);

/** Elements that may stand in a line, but whose own text begins and ends one. */
const boxes = new Set(['li', 'button', 'summary']);

/** Elements whose spaces are their own. */
const kept = /^<(pre|script|style|textarea)\b|^<(text)\b[^>]*xml:space="preserve"/u;

/**
 * A page without the spaces that no browser shows: several in a row are one (CSS Text, white space
 * processing), and those beside the tags of blocks are none.
 */
export function tightHtml(html: string): string {
  const tokens = htmlTokens(html);
  let tight = '';
  let before = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (!token.startsWith('<')) {
      tight += tightText(token, before, tokens[at + 1] ?? '');
      continue;
    }
    tight += token;
    before = token;
    const name = kept
      .exec(token)
      ?.slice(1)
      .find((one) => one !== undefined);
    if (name === undefined) continue;
    while (at + 1 < tokens.length && !before.startsWith(`</${name}`)) {
      at += 1;
      before = tokens[at] ?? '';
      tight += before;
    }
  }
  return tight;
}

function tightText(text: string, before: string, after: string): string {
  let tight = text.replace(/[ \t\n\r\f]+/gu, ' ');
  if (before === '' || isBlock(before) || isBox(before, true)) tight = tight.replace(/^ /u, '');
  if (after === '' || isBlock(after) || isBox(after, false)) tight = tight.replace(/ $/u, '');
  return tight;
}

function isBlock(tag: string): boolean {
  return blocks.has(nameOf(tag)) || /^<!doctype/iu.test(tag);
}

function isBox(tag: string, opens: boolean): boolean {
  return boxes.has(nameOf(tag)) && tag.startsWith('</') !== opens;
}

function nameOf(tag: string): string {
  return /^<\/?([a-z][a-z\d]*)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
}
