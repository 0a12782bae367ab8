/** A line of YAML as an editor sees it. */
export interface YamlLine {
  /** The line without its end. */
  text: string;
  /** How many characters of space it starts with. */
  indent: number;
  /** What stands after the space, `- ` included; empty on a blank line or one of comment. */
  content: string;
  /** The name of its field, where it has one. */
  key: string | null;
  /** Column of the field's name, of an item's first field too; else that of the content. */
  column: number;
  /** Column of the field's value, or of the end of the line. */
  valueColumn: number;
  /** What stands behind the field's name; empty where nothing does. */
  value: string;
  /** Whether it starts an item of a list. */
  isItem: boolean;
}

const field = /^((?:- +)*)("[^"]*"|[^\s:#'"[\]{},&*!|>%@`-][^\s:]*):(?:(\s+)(.*))?$/u;

/** Reads a line; its end may still hang on it. */
export function yamlLine(line: string): YamlLine {
  const text = line.replace(/(?<![\r\n])[\r\n]+$/u, '');
  const indent = /^[ \t]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(indent).trimEnd();
  const content = rest.startsWith('#') ? '' : rest;
  const [, dashes = '', key = null, gap = '', value = ''] = field.exec(content) ?? [];
  const column = indent + dashes.length;
  return {
    text,
    indent,
    content,
    key,
    column,
    valueColumn: key === null ? column : column + key.length + 1 + gap.length,
    value,
    isItem: /^-(?:\s|$)/u.test(content),
  };
}

/** Text in single quotes, as YAML reads it back. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
