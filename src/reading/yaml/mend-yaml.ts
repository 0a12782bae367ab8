import type { Document } from 'yaml';
import { bestMend } from './mending/best-mend.ts';
import { Budget } from './mending/budget.ts';
import type { Mend } from './mending/mend.ts';
import { LineTexts } from './line-texts.ts';
import { mistakeOf } from './mistakes.ts';
import type { YamlMistake } from './mistakes.ts';
import { errorsIn, isLocal, parseYaml, placesIn } from './parse-yaml.ts';
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
const mostMistakes = 20;

/** What is known of broken YAML so far. */
interface State {
  texts: LineTexts;
  /** By the line that they are told of. */
  mistakes: Map<number, YamlMistake>;
  /** Lines that were left out. */
  lost: Set<number>;
  budget: Budget;
}

/**
 * Parses YAML. Where a line breaks it, what the line was most likely meant to be takes its place,
 * or nothing, until all of it can be read: one mistake hides no other. Never throws.
 */
export function mendYaml(yaml: string): MendedYaml {
  const texts = new LineTexts(yaml);
  const state: State = { texts, mistakes: new Map(), lost: new Set(), budget: new Budget() };
  let documents = parseYaml(yaml);
  if (documents.some(({ errors }) => errors.length > 0)) {
    // A part is parsed again after each change in it: that takes far less time than the whole.
    const isSound = documents.every(({ errors }) => errors.every(isLocal));
    for (const { from, to } of isSound ? [] : partsOf(texts)) {
      if (mayMend(state)) mendLines(state, from, to);
    }
    documents = mendLines(state, 0, texts.count, texts.text() === yaml ? documents : null);
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

function mayMend({ mistakes, budget }: State): boolean {
  return mistakes.size < mostMistakes && !budget.isSpent;
}

/** Mends some lines, and gives what they are then; `read` is what they are now, where it is known. */
function mendLines(
  state: State,
  from: number,
  to: number,
  read: Document.Parsed[] | null = null,
): Document.Parsed[] {
  for (let documents = read; ; documents = null) {
    documents ??= state.budget.parse(state.texts.text(from, to));
    const [document] = documents;
    if (!document || !mendFirst(state, from, to, document)) return documents;
  }
}

/** Tells of the errors of some lines in their order, up to the first that is mended, if one is. */
function mendFirst(state: State, from: number, to: number, document: Document.Parsed): boolean {
  const { texts, mistakes, budget } = state;
  const placeOf = placesIn(document, texts.text(from, to));
  const passedOver = new Set<string>();
  for (const error of errorsIn(document)) {
    const place = texts.startOf(from) + placeOf(error);
    const at = texts.lineAt(place);
    // What cannot be mended for one error of a line cannot for its next hundred of the same kind.
    const kind = `${at} ${error.code}`;
    if (passedOver.has(kind)) continue;
    const mend = mayMend(state) ? bestMend(texts.lines, at, error, budget) : null;
    const line = mend?.reason ? mend.at.line : at;
    const column = mend?.reason ? mend.at.column : place - texts.startOf(at);
    const mistake = mistakeOf(error, mend, texts.sourceOffset(line, column), texts.written(line));
    if (mistake && !mistakes.has(line)) mistakes.set(line, mistake);
    if (mend !== null) {
      replaceLines(state, mend);
      return true;
    }
    if (!isLocal(error)) return false;
    passedOver.add(kind);
  }
  return false;
}

function replaceLines({ texts, lost }: State, { lines, isLoss }: Mend): void {
  for (const [changed, written] of lines) {
    if (isLoss && texts.written(changed).trim() !== '') lost.add(changed);
    texts.replace(changed, written);
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
