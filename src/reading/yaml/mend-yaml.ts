import type { Document } from 'yaml';
import { bestMend } from './mending/best-mend.ts';
import { LineTexts } from './line-texts.ts';
import { mistakeOf } from './mistakes.ts';
import type { YamlMistake } from './mistakes.ts';
import { errorsIn, isLocal, parseYaml, placeOf } from './parse-yaml.ts';
import { yamlLine } from './yaml-lines.ts';

/** Broken YAML as it was most likely meant, so that the rest of it can be read. */
export interface MendedYaml {
  /** The mended text; its lines are those of the text that was given. */
  text: string;
  documents: Document.Parsed[];
  /** What is broken, at offsets of the text that was given. */
  mistakes: YamlMistake[];
  /** Whether all of it can be read now. */
  isReadable: boolean;
  /** Lines that had to be left out, as they were written, and their offsets in the mended text. */
  lost: { offset: number; line: string }[];
  /** The offset in the text that was given of an offset in the mended one. */
  toSource: (offset: number) => number;
}

/** Nobody reads more messages of one file at once, and each of them costs time. */
const most = { mistakes: 20, characters: 300_000 };

/** What is known of broken YAML so far. */
interface State {
  texts: LineTexts;
  /** By the line that they are told of. */
  mistakes: Map<number, YamlMistake>;
  /** Lines that were left out. */
  lost: Set<number>;
  /** How much was parsed. */
  characters: number;
}

/**
 * Parses YAML. Where a line breaks it, what the line was most likely meant to be takes its place,
 * or nothing, until all of it can be read: one mistake hides no other. Never throws.
 */
export function mendYaml(yaml: string): MendedYaml {
  const texts = new LineTexts(yaml);
  const state: State = { texts, mistakes: new Map(), lost: new Set(), characters: 0 };
  let documents = parseYaml(yaml);
  if (documents.some(({ errors }) => errors.length > 0)) {
    // A part is parsed again after each change in it: that takes far less time than the whole.
    const parts = documents.every(({ errors }) => errors.every(isLocal)) ? [] : partsOf(texts);
    for (const { from, to } of parts) mendLines(state, from, to);
    documents = mendLines(state, 0, texts.count);
  }
  return {
    text: texts.text(),
    documents,
    mistakes: [...state.mistakes.values()].sort((a, b) => a.offset - b.offset),
    isReadable: documents.every(({ errors }) => errors.every(isLocal)),
    lost: [...state.lost].map((line) => ({
      offset: texts.startOf(line),
      line: texts.written(line),
    })),
    toSource: (offset) => texts.toSource(offset),
  };
}

/** Mends some lines, and gives what they are then. */
function mendLines(state: State, from: number, to: number): Document.Parsed[] {
  const { texts, mistakes, lost } = state;
  const passedOver = new Set<number>();
  const spend = (characters: number): void => {
    state.characters += characters;
  };
  for (;;) {
    const text = texts.text(from, to);
    spend(text.length);
    const documents = parseYaml(text);
    const [document] = documents;
    const error = document && errorsIn(document).find(({ pos }) => !passedOver.has(pos[0]));
    if (!document || !error) return documents;
    const place = texts.startOf(from) + placeOf(error, text, document);
    const at = texts.lineAt(place);
    const mayMend = mistakes.size < most.mistakes && state.characters < most.characters;
    const mend = mayMend ? bestMend(texts.lines, at, error, spend) : null;
    const line = mend?.reason ? mend.at.line : at;
    const column = mend?.reason ? mend.at.column : place - texts.startOf(at);
    const mistake = mistakeOf(error, mend, texts.sourceOffset(line, column), texts.written(line));
    if (mistake && !mistakes.has(line)) mistakes.set(line, mistake);
    if (mend === null) {
      if (!isLocal(error)) return documents;
      passedOver.add(error.pos[0]);
      continue;
    }
    passedOver.clear();
    for (const [changed, written] of mend.lines) {
      if (mend.isLoss && texts.written(changed).trim() !== '') lost.add(changed);
      texts.replace(changed, written);
    }
  }
}

/** Stretches of lines that can be read by themselves: a field, or an item of its list. */
function partsOf({ lines }: LineTexts): { from: number; to: number }[] {
  const starts = lines.flatMap((line, index) => {
    const { indent, key, isItem } = yamlLine(line);
    return (indent === 0 && key !== null) || (indent <= 2 && isItem) ? [index] : [];
  });
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }));
}
