import { builtInMeasures } from '../../measures.ts';
import { inQuotes, yamlLine } from '../yaml-lines.ts';
import { one } from './mend.ts';
import type { Maker, Mend } from './mend.ts';

/** A value that YAML takes for something else than text. */
export const missingQuotes: Maker = (line, at, lines) => {
  const { text, valueColumn, value, key, content } = line;
  const isBare = key === null && line.isItem;
  const start = isBare ? line.indent + 2 : valueColumn;
  const written = isBare ? content.slice(2).trim() : value;
  const found = boundSign(key, written) ?? quoted(written);
  if (!found) return [];
  const { reason, meant } = found;
  const mended = (end: string): string => `${text.slice(0, start)}${end}`;
  const fix = key === null ? `- ${meant}` : `${key}: ${meant}`;
  const mends = [one(at, mended(meant), start, reason, fix)];
  const closing = found.open === null ? null : lastOfText(lines, at);
  if (closing === null || closing === at || found.open === null) return mends;
  const end = (lines[closing] ?? '').trimEnd();
  const closed: Mend = {
    lines: new Map([[closing, `${end}${found.open}`]]),
    at: { line: at, column: start },
    reason,
    fix: `${end.trim()}${found.open}`,
  };
  return [closed, ...mends];
};

/** `killed: >23`, where the sign asks for a text over several lines. */
function boundSign(key: string | null, value: string): ReturnType<typeof quoted> {
  if (!builtInMeasures.some((measure) => measure === key)) return null;
  const [, equal = '', figure] = /^>(=?)\s*(\p{Nd}.*)$/u.exec(value) ?? [];
  if (figure === undefined) return null;
  const reason = `A \`>\` at the start of a line’s text has another meaning here.`;
  return { reason, meant: `${equal === '' ? 'more than' : 'at least'} ${figure}`, open: null };
}

function quoted(value: string): { reason: string; meant: string; open: string | null } | null {
  const [first = ''] = value;
  const plain = (reason: string) => ({ reason, meant: inQuotes(value), open: null });
  if (first === '"' || first === "'") {
    const count = value.split(first).length - 1;
    const isApostrophe =
      first === "'" && /^'[^']*\p{L}'\p{L}/u.test(value) && !value.endsWith(first);
    if (count === 1 || (isApostrophe && count === 2)) {
      const reason = 'The quotes that open here are never closed.';
      const rest = value.slice(1).trim();
      const isPlain = first === '"' && !/\\/u.test(rest);
      const meant = isPlain ? `"${rest}"` : inQuotes(rest);
      return { reason, meant, open: count === 1 ? first : null };
    }
    const inner = value.endsWith(first) ? value.slice(1, -1) : null;
    if (first === '"' && inner !== null && /\\/u.test(inner) && count === 2) {
      const reason = 'A backslash in double quotes has a meaning of its own here.';
      return { reason, meant: inQuotes(inner), open: null };
    }
    const reason =
      'The quotes that open here close before the text ends; quotes inside a text need others around it.';
    const meant = inner !== null && count % 2 === 1 ? inQuotes(inner) : inQuotes(value);
    return { reason, meant, open: null };
  }
  if (/^(?:[@`%*&!,\]}]|[|>](?![+-]?\d?[+-]?\s*(?:#|$)))/u.test(value)) {
    const mark = first === '`' ? 'a backtick' : `\`${first}\``;
    return plain(`Text that starts with ${mark} needs quotes.`);
  }
  if (/^[[{]/u.test(value)) {
    return plain(`Text that starts with \`${first}\` needs quotes.`);
  }
  if (/:(?:\s|$)/u.test(value)) {
    return plain('A second `: ` stands in this line; text with a colon needs quotes.');
  }
  return null;
}

/** The last line of a text that goes on under the line in which it starts. */
function lastOfText(lines: readonly string[], at: number): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const { content, key, isItem } = yamlLine(lines[next] ?? '');
    if (content === '' || key !== null || isItem) break;
    last = next;
  }
  return last;
}

/** A text that goes on in the next line, with a colon there that no field has. */
export const colonFurtherOn: Maker = ({ text, value, valueColumn, key, column }, at, lines) => {
  const next = yamlLine(lines[at + 1] ?? '');
  if (key === null || value === '' || next.key === null || next.column <= column) return [];
  if (lines.some((line, index) => index !== at + 1 && yamlLine(line).key === next.key)) return [];
  const reason = 'A `: ` stands in the text that starts here; text with a colon needs quotes.';
  const parts = inQuotes(`${value}\n${next.content}`).split('\n');
  const [first = '', second = ''] = parts;
  const mended = new Map([
    [at, `${text.slice(0, valueColumn)}${first}`],
    [at + 1, `${next.text.slice(0, next.indent)}${second}`],
  ]);
  const fix = `${key}: ${first}\n  ${second}`;
  return [{ lines: mended, at: { line: at, column: valueColumn }, reason, fix }];
};
