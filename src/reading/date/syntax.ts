/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

/** A day, month, season, year, decade or century, as its EDTF digits. */
export interface PlainDate {
  /** Four characters, of which the last one or two may be `X`. */
  year: string;
  /** `01` to `12`, a season `21` to `24`, or `XX`. */
  month: string | null;
  /** `01` to `31`, or `XX`. */
  day: string | null;
  qualifier: Qualifier;
}

/** `..` is open: there is no end, or none yet. Nothing written is unknown. */
export type End = PlainDate | 'open' | 'unknown';

/** A range inside a set: `1670..1672`, `..1672`, `1670..`. */
export interface MemberRange {
  from: PlainDate | null;
  to: PlainDate | null;
}

/** What an EDTF text is made of. */
export type EdtfTree =
  | { type: 'date'; date: PlainDate }
  | { type: 'interval'; start: End; end: End }
  | { type: 'set'; of: 'one' | 'all'; members: (PlainDate | MemberRange)[] };

const QUALIFIERS: readonly Qualifier[] = ['', '?', '~', '%'];
const PLAIN = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

/**
 * Takes an EDTF text apart: ISO 8601-2 level 1 without years of more than four digits or before
 * the year 0 and without times, and the sets of level 2. `null` where it is not of that form. Whether a
 * month or a day exists is not looked at.
 */
export function readEdtf(text: string): EdtfTree | null {
  const set = /^([[{])(.+)([\]}])$/.exec(text);
  if (set !== null) return readSet(set[1] === '[' ? 'one' : 'all', set[2] ?? '', set[3] ?? '');
  const ends = text.split('/');
  if (ends.length === 1) {
    const date = readPlain(text);
    return date === null ? null : { type: 'date', date };
  }
  const [start, end] = [readEnd(ends[0] ?? ''), readEnd(ends[1] ?? '')];
  if (ends.length > 2 || start === null || end === null) return null;
  if (typeof start === 'string' && typeof end === 'string') return null;
  return { type: 'interval', start, end };
}

function readPlain(text: string): PlainDate | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, year = '', month = null, day = null, sign = ''] = match;
  const qualifier = QUALIFIERS.find((known) => known === sign) ?? '';
  if (year.includes('X') && month !== null) return null;
  if (month === 'XX' && day !== null && day !== 'XX') return null;
  return { year, month, day, qualifier };
}

function readEnd(text: string): End | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readPlain(text);
}

function readSet(of: 'one' | 'all', inside: string, close: string): EdtfTree | null {
  if (close !== (of === 'one' ? ']' : '}')) return null;
  const members = inside.split(',').map(readMember);
  return members.includes(null)
    ? null
    : { type: 'set', of, members: members.filter((member) => member !== null) };
}

function readMember(text: string): PlainDate | MemberRange | null {
  const range = text.split('..');
  if (range.length === 1) return readPlain(text);
  if (range.length > 2 || text === '..') return null;
  const [from, to] = range.map((end) => (end === '' ? undefined : readPlain(end)));
  return from === null || to === null ? null : { from: from ?? null, to: to ?? null };
}

/** The EDTF text of a tree: `writeEdtf(readEdtf(text))` is `text`. */
export function writeEdtf(tree: EdtfTree): string {
  if (tree.type === 'date') return writePlain(tree.date);
  if (tree.type === 'interval') return `${writeEnd(tree.start)}/${writeEnd(tree.end)}`;
  const inside = tree.members.map(writeMember).join(',');
  return tree.of === 'one' ? `[${inside}]` : `{${inside}}`;
}

/** The EDTF text of one date. */
export function writePlain({ year, month, day, qualifier }: PlainDate): string {
  return [year, month, day].filter((part) => part !== null).join('-') + qualifier;
}

function writeEnd(end: End): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : writePlain(end);
}

function writeMember(member: PlainDate | MemberRange): string {
  if ('year' in member) return writePlain(member);
  const [from, to] = [member.from, member.to].map((end) => (end === null ? '' : writePlain(end)));
  return `${from}..${to}`;
}

/** Every date that a tree names, in order. */
export function datesOf(tree: EdtfTree): PlainDate[] {
  if (tree.type === 'date') return [tree.date];
  if (tree.type === 'interval') {
    return [tree.start, tree.end].filter((end) => typeof end !== 'string');
  }
  return tree.members.flatMap((member) =>
    'year' in member ? [member] : [member.from, member.to].filter((end) => end !== null),
  );
}
