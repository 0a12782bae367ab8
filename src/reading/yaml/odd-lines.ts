import type { Finding } from '../../messages/problem-at.ts';
import type { RuleId } from '../../messages/rules.ts';
import { capital, listed } from '../../messages/words.ts';
import {
  aCharacter,
  isUnseenAt,
  listMarkClass,
  spaceClass,
  unseenClass,
} from '../characters/odd-characters.ts';
import type { Replacement } from '../characters/mended-text.ts';
import { yamlLine } from './yaml-lines.ts';

/** What a program for letters made of the signs of a line, and what they were. */
export interface OddSigns {
  rule: RuleId;
  /** Offset of the first of them. */
  offset: number;
  finding: Finding;
}

const space = `[ \\t${spaceClass}${unseenClass}]`;
const lead = new RegExp(`^${space}*`, 'u');
const mark = new RegExp(`^[${listMarkClass}*+](${space}+)(?=\\S)`, 'u');
const dash = new RegExp(`^-(${space}+)`, 'u');
const name = new RegExp(
  `^([A-Za-z][\\w${unseenClass}-]*|"[^"]*")(${space}*)([:\uFF1A])(${space}*)`,
  'u',
);
const odd = new RegExp(`[${spaceClass}${unseenClass}]`, 'u');
const otherSpace = new RegExp(`[${spaceClass}]`, 'u');
const fullWidthColon = '\uFF1A';
const blockScalar = /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/u;

/**
 * Finds the signs of YAML that were pasted as another character: spaces of other kinds in front of
 * a line, behind its dash or its colon and at its end, characters that nobody can see between them,
 * a dash or a bullet for the hyphen of an item, a full-width colon. Text is left as it is.
 */
export function oddLines(yaml: string): { signs: OddSigns[]; replacements: Replacement[] } {
  const signs: OddSigns[] = [];
  const replacements: Replacement[] = [];
  const items: OpenLine[] = [];
  let scalar: number | null = null;
  let start = 0;
  for (const whole of yaml.split('\n')) {
    const line = whole.replace(/\r$/u, '');
    const indent = plainIndent(line);
    const isInScalar: boolean = scalar !== null && (line.trim() === '' || indent > scalar);
    if (!isInScalar) scalar = null;
    const isList = !isInScalar && startsList(items, indent);
    const found = isInScalar ? leadOf(line) : signsOf(line, isList);
    if (found.length > 0) {
      const mended = applied(line, found);
      for (const { rule, own } of byRule(found)) {
        signs.push({
          rule,
          offset: start + (own[0]?.from ?? 0),
          finding: findingOf(line, mended, own),
        });
      }
      replacements.push(
        ...found.map(({ from, to, text }) => ({ from: start + from, to: start + to, text })),
      );
    }
    const read = yamlLine(applied(line, found));
    if (!isInScalar && read.content !== '') {
      remember(items, read.indent, read.isItem, read.key !== null && read.value === '');
      if (blockScalar.test(read.value)) scalar = read.isItem ? read.column : read.indent;
    }
    start += whole.length + 1;
  }
  return { signs, replacements };
}

interface Odd extends Replacement {
  rule: RuleId;
  /** Where it stands, in words. */
  where: string;
}

/** A line below which others may stand: an item, or a field that holds nothing yet. */
interface OpenLine {
  indent: number;
  isItem: boolean;
  isOpen: boolean;
}

function remember(lines: OpenLine[], indent: number, isItem: boolean, isOpen: boolean): void {
  while ((lines.at(-1)?.indent ?? -1) >= indent) lines.pop();
  lines.push({ indent, isItem, isOpen });
}

/** Whether an item of a list may start at a column: below a field that is open, or another item. */
function startsList(lines: readonly OpenLine[], indent: number): boolean {
  const above = lines.findLast((line) => line.indent <= indent);
  if (above === undefined) return indent === 0;
  return above.isOpen || (above.isItem && above.indent === indent);
}

function plainIndent(line: string): number {
  const [found = ''] = lead.exec(line) ?? [];
  return found.replace(new RegExp(`[${unseenClass}]`, 'gu'), '').length;
}

/** What is odd in the space in front of a line. */
function leadOf(line: string): Odd[] {
  const [found = ''] = lead.exec(line) ?? [];
  return spacesIn(found, 0, 'in front of this line');
}

function signsOf(line: string, mayBeItem: boolean): Odd[] {
  const found: Odd[] = [];
  const [front = ''] = lead.exec(line) ?? [];
  let at = front.length;
  if (line[at] === '#') return leadOf(line);
  const marked = mayBeItem ? mark.exec(line.slice(at)) : null;
  if (marked) {
    const [all, gap = ''] = marked;
    const text = `-${plainSpaces(gap) || ' '}`;
    const where = 'where the hyphen of a list belongs';
    found.push({ rule: 'yaml-syntax', from: at, to: at + all.length, text, where });
    at += all.length;
  }
  for (let item = dash.exec(line.slice(at)); item !== null; item = dash.exec(line.slice(at))) {
    found.push(...allIn(item[1] ?? '', at + 1, 'behind the hyphen'));
    at += item[0].length;
  }
  const named = name.exec(line.slice(at));
  const isKeyed = named !== null || at > front.length;
  found.unshift(...(isKeyed ? allIn : spacesIn)(front, 0, 'in front of this line'));
  if (named) {
    const [, key = '', before = '', colon = '', after = ''] = named;
    const end = at + key.length + before.length;
    const value = line.slice(at + named[0].length);
    found.push(...allIn(before, at + key.length, 'before the colon'));
    const [next] = after;
    // A character without a width directly behind the colon stands where the space should.
    const isBare = next !== undefined && odd.test(next) && !otherSpace.test(next);
    const hasSpace = plainSpaces(after) !== '' || value.trim() === '';
    if (colon !== ':') {
      const text = hasSpace ? ':' : ': ';
      found.push({
        rule: 'unseen-character',
        from: end,
        to: end + 1,
        text,
        where: 'behind the name of the field',
      });
    }
    if (isBare) {
      const text = hasSpace ? '' : ' ';
      const where = 'behind the colon';
      found.push({ rule: 'unseen-character', from: end + 1, to: end + 2, text, where });
    }
    const from = end + 1 + (isBare ? 1 : 0);
    found.push(...spacesIn(after.slice(isBare ? 1 : 0), from, 'behind the colon'));
    at += named[0].length;
  }
  const value = line.slice(at);
  if (/^[[{]/u.test(value)) found.push(...inBrackets(value, at));
  const [tail = ''] = new RegExp(`[ \\t${spaceClass}]+$`, 'u').exec(line.slice(at)) ?? [];
  found.push(...spacesIn(tail, line.length - tail.length, 'at the end of this line'));
  return found;
}

/** Spaces of other kinds at the signs of what stands in brackets, but for texts in quotes. */
function inBrackets(value: string, at: number): Odd[] {
  const unquoted = value.replace(/(?<=[[{,:\s])(?:"[^"]*"|'[^']*')/gu, (text) =>
    'x'.repeat(text.length),
  );
  const near = new RegExp(`(?<=[[{,:])[ ${spaceClass}]+|[ ${spaceClass}]+(?=[\\]},])`, 'gu');
  return [...unquoted.matchAll(near)].flatMap(({ 0: gap, index }) =>
    spacesIn(gap, at + index, 'beside a sign between the brackets'),
  );
}

/** The spaces of other kinds in some space, each as an ordinary one. */
function spacesIn(gap: string, at: number, where: string): Odd[] {
  return [...gap].flatMap((character, index) =>
    otherSpace.test(character)
      ? [{ rule: 'unseen-character', from: at + index, to: at + index + 1, text: ' ', where }]
      : [],
  );
}

/** The same, and the characters without a width in it, which go. */
function allIn(gap: string, at: number, where: string): Odd[] {
  return [...gap].flatMap((character, index): Odd[] => {
    if (!odd.test(character)) return [];
    const text = otherSpace.test(character) ? ' ' : '';
    return [{ rule: 'unseen-character', from: at + index, to: at + index + 1, text, where }];
  });
}

function plainSpaces(gap: string): string {
  return [...gap].map((one) => (isUnseenAt(one, 0) ? '' : ' ')).join('');
}

function applied(line: string, found: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text } of found) {
    result += line.slice(done, from) + text;
    done = to;
  }
  return result + line.slice(done);
}

function byRule(found: readonly Odd[]): { rule: RuleId; own: readonly Odd[] }[] {
  return [...Map.groupBy(found, ({ rule }) => rule)].map(([rule, own]) => ({ rule, own }));
}

/** One message for all that a rule finds in a line. */
function findingOf(line: string, mended: string, own: readonly Odd[]): Finding {
  const from = own[0]?.from ?? 0;
  const old = line.slice(from, own.at(-1)?.to);
  const inside = own.map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
  const characters = [...new Set(own.map((one) => line[one.from] ?? ''))];
  const kinds = listed(characters.map(aCharacter), 'and');
  const places = listed([...new Set(own.map(({ where }) => where))], 'and');
  return {
    reason: `${capital(kinds)} ${characters.length > 1 ? 'stand' : 'stands'} ${places}.`,
    expected: expectedFor(own[0]?.rule, characters),
    fix: mended.trim() || null,
    edit: { old, new: applied(old, inside) },
  };
}

function expectedFor(rule: RuleId | undefined, characters: readonly string[]): string {
  if (rule === 'yaml-syntax') return 'a hyphen and a space in front of each item';
  if (characters.includes(fullWidthColon)) return 'an ordinary colon and a space';
  return characters.every((one) => otherSpace.test(one))
    ? 'an ordinary space'
    : 'an ordinary space or nothing';
}
