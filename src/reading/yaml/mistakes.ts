import type { ErrorCode, YAMLError } from 'yaml';
import { yamlLine } from './yaml-lines.ts';
import type { Mend } from './mending/mend.ts';

/** A mistake in YAML, in words for somebody who has never heard of a parser. */
export interface YamlMistake {
  offset: number;
  reason: string;
  expected?: string | null;
  fix?: string | null;
}

type Wording = Omit<YamlMistake, 'offset'>;

/** The mistake behind an error, told by what mends it; `null` where another rule tells of it. */
export function mistakeOf(
  error: YAMLError,
  mend: Mend | null,
  offset: number,
  line: string,
): YamlMistake | null {
  if (mend?.reason) return { offset, reason: mend.reason, fix: mend.fix };
  const wording = wordings[error.code];
  return wording && { offset, ...(typeof wording === 'function' ? wording(error, line) : wording) };
}

const needsQuotes = 'the text in quotes, if it is text';

const indentation: Wording = {
  reason: 'This line starts further left or further right than the lines that it belongs to.',
  expected: 'as many spaces in front as the other fields of the same item have',
};

const unclearLine: Wording = {
  reason: 'This line cannot be read where it stands.',
  expected: 'a field with its name, a colon and a space, an item after `- `, or text in quotes',
};

const inBrackets: Wording = {
  reason: 'Something inside brackets cannot be read.',
  expected: 'items with commas between them, or a list, one item a line with `- `',
};

const marks: Wording = {
  reason: 'A word that starts with `&`, `*` or `!` has a meaning of its own here.',
  expected: needsQuotes,
};

/**
 * What each error of the parser means to an editor, where nothing tells how its line was meant.
 * `null` where the rule `yaml-feature` tells of it.
 */
export const wordings: Readonly<
  Record<ErrorCode, Wording | null | ((error: YAMLError, line: string) => Wording)>
> = {
  ALIAS_PROPS: marks,
  BAD_ALIAS: marks,
  BAD_COLLECTION_TYPE: null,
  BAD_DIRECTIVE: {
    reason: 'A line that starts with `%` has a meaning of its own here.',
    expected: needsQuotes,
  },
  BAD_DQ_ESCAPE: {
    reason: 'A backslash in double quotes has a meaning of its own here.',
    expected: 'single quotes around the text',
  },
  BAD_INDENT: ({ message }) =>
    message.startsWith('Flow')
      ? { reason: 'A bracket that was opened before this line is not closed.' }
      : indentation,
  BAD_PROP_ORDER: marks,
  BAD_SCALAR_START: {
    reason: 'Text that starts with this character needs quotes.',
    expected: "quotes around the text, such as '@name'",
  },
  BLOCK_AS_IMPLICIT_KEY: unclearLine,
  BLOCK_IN_FLOW: inBrackets,
  DUPLICATE_KEY: (_, line) => {
    const { key } = yamlLine(line);
    return {
      reason: `${key === null ? 'This field' : `\`${key}\``} is given twice in one item.`,
      expected: 'one of the two; several figures stand below one name, each in its line with `- `',
    };
  },
  IMPOSSIBLE: unclearLine,
  KEY_OVER_1024_CHARS: {
    reason: 'The name of a field is more than 1024 characters long here.',
    expected: 'quotes around a text that has a colon in it',
  },
  MISSING_CHAR: ({ message }) => {
    if (/quote/u.test(message)) return { reason: 'The quotes that open here are never closed.' };
    if (/Comments/u.test(message)) {
      return {
        reason: 'A space is missing before `#`.',
        expected: 'quotes around a text with a `#`',
      };
    }
    if (/flow|,/u.test(message)) return inBrackets;
    if (/- indicator/u.test(message)) {
      return {
        reason: 'This line stands among the items of a list and is none of them.',
        expected: '`- ` in front of it, or as many spaces as the fields above it have',
      };
    }
    return unclearLine;
  },
  MULTILINE_IMPLICIT_KEY: unclearLine,
  MULTIPLE_ANCHORS: marks,
  MULTIPLE_DOCS: null,
  MULTIPLE_TAGS: marks,
  NON_STRING_KEY: {
    reason: 'The name of a field is missing, or is more than a name.',
    expected: 'a name and a colon',
  },
  RESOURCE_EXHAUSTION: { reason: 'Lists and fields stand too deep in each other here.' },
  TAB_AS_INDENT: { reason: 'A tab stands where only spaces are read.' },
  TAG_RESOLVE_FAILED: null,
  UNEXPECTED_TOKEN: ({ message }) =>
    /flow|Unexpected ,/u.test(message) ? inBrackets : unclearLine,
};
