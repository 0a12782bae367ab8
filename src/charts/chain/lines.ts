import type { ChartContext } from '../chart-types.ts';
import { runsWidth, type } from '../placed.ts';
import type { Run, TextLine, TypeSize } from '../placed.ts';
import { wrapText } from '../wrap.ts';
import type { ChainSeries, ChainStep } from './series.ts';

/**
 * Of a longer text so many lines are drawn; the table has all of it. Under the origin nothing stands
 * that its words would push away, under a step there is the next one.
 */
const most = { sentence: 16, said: 14, figure: 8, label: 3 } as const;

/**
 * The origin's name, day, words and figures; under the figures the words quoted and what is to be
 * said of the claim, so that a figure which is not in those words is not read as if it were.
 */
export function originLines(series: ChainSeries, width: number, context: ChartContext): TextLine[] {
  const words = context.language.words.charts.chain;
  return [
    ...wrapped(
      series.disowned ? words.ascribedTo : words.saidFirst,
      width,
      'small',
      { tone: 'quiet' },
      most.label,
    ),
    ...wrapped(series.speaker, width, 'body', { weight: 'semibold' }),
    ...wrapped(series.day, width, 'small', { tone: 'quiet' }, most.label),
    ...spaced(4, wrapped(series.says, width, 'body', {}, most.sentence)),
    ...series.figures
      .slice(0, 2)
      .flatMap(({ text, measure }) => [
        ...spaced(
          5,
          wrapped(
            text,
            width,
            'large',
            { weight: 'semibold', struck: series.disowned },
            most.figure,
          ),
        ),
        ...(measure === null
          ? []
          : wrapped(measure, width, 'small', { tone: 'quiet' }, most.label)),
      ]),
    ...(series.ascribed === null
      ? []
      : spaced(5, wrapped(series.ascribed, width, 'small', { tone: 'changed' }, most.sentence))),
    ...(series.quote === null
      ? []
      : spaced(5, wrapped(words.asQuoted(series.quote), width, 'small', {}, most.sentence))),
    ...(series.note === null
      ? []
      : spaced(5, wrapped(series.note, width, 'small', { tone: 'quiet' }, most.sentence))),
  ];
}

/** What a step changed, to stand at the link to it. */
export function changeLines(step: ChainStep, width: number): TextLine[] {
  const headline = step.headline === null ? [] : [step.headline];
  return [...headline, ...step.changes].flatMap((change) => {
    const lines = wrapped(change, width, 'body', { weight: 'semibold', tone: 'changed' });
    return lines.map((line, index) => (index === 0 ? withKeyword(line) : plain(line)));
  });
}

/** Name and day of a step on one line where they fit, and what else is to be said of it. */
export function stepLines(step: ChainStep, width: number, context: ChartContext): TextLine[] {
  const words = context.language.words.charts.chain;
  const name: Run = { text: step.name, weight: step.state === 'changed' ? 'semibold' : 'regular' };
  const together: Run[] = [name, { text: `  ${step.day ?? ''}`, tone: 'quiet' }];
  const head =
    step.day !== null && runsWidth(together, 'body') <= width
      ? [{ runs: together, size: 'body' as const }]
      : [
          ...wrapped(
            step.name,
            width,
            'body',
            name.weight === undefined ? {} : { weight: name.weight },
          ),
          ...(step.day === null
            ? []
            : wrapped(step.day, width, 'small', { tone: 'quiet' }, most.label)),
        ];
  const extra: TextLine[] = [];
  const { quoted } = context.language.words.marks;
  if (step.title !== null && step.several === 0) {
    extra.push(...wrapped(quoted(step.title), width, 'small', { tone: 'quiet' }, most.label));
  }
  if (step.inferred) extra.push(...wrapped(words.inferred, width, 'small', {}, most.label));
  if (step.says !== null)
    extra.push(...wrapped(step.says, width, 'small', { tone: 'quiet' }, most.said));
  if (step.several === 0 && step.state === 'repeats') {
    extra.push(...wrapped(words.repeats, width, 'small', { tone: 'changed' }, most.label));
  }
  if (step.several === 0 && isQuiet(step)) {
    extra.push(
      ...wrapped(
        context.language.words.drift.nothing,
        width,
        'small',
        { tone: 'quiet' },
        most.label,
      ),
    );
  }
  if (step.kind === 'resting') {
    extra.push(...wrapped(words.resting, width, 'small', { tone: 'quiet' }, most.label));
  }
  if (step.backTo !== null) {
    extra.push(...wrapped(words.goesBack(step.backTo.name), width, 'small', {}));
  }
  return [...head, ...extra];
}

/** It changed neither the claim nor its own headline. */
function isQuiet({ kind, state, headline }: ChainStep): boolean {
  return kind === 'carrier' && state === 'unchanged' && headline === null;
}

/** The same lines with room above the first. */
function spaced(before: number, lines: TextLine[]): TextLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, before } : line));
}

/** A text in lines of a width; of a sentence that is too long, only so many. */
function wrapped(
  text: string,
  width: number,
  size: TypeSize,
  run: Omit<Run, 'text'>,
  lines = Infinity,
): TextLine[] {
  const weight = run.weight ?? 'regular';
  return wrapText(text, { width, size: type[size].size, weight, lines }).map((line) => ({
    runs: [{ ...run, text: line }],
    size,
  }));
}

/** What was done to the words stands out from the words: "left out: 8 children". */
function withKeyword(line: TextLine): TextLine {
  const text = line.runs[0]?.text ?? '';
  const at = text.indexOf(':') + 1;
  if (at === 0) return plain(line);
  return {
    ...line,
    runs: [
      { text: text.slice(0, at), weight: 'semibold', tone: 'changed' },
      { text: text.slice(at), tone: 'changed' },
    ],
  };
}

function plain(line: TextLine): TextLine {
  return { ...line, runs: line.runs.map((run) => ({ ...run, weight: 'regular' as const })) };
}
