import type { Change, Claim } from '../record/record.ts';
import { tellsOfSeveralMeasures } from '../record/several-measures.ts';
import { measureLabel } from '../i18n/labels.ts';
import { formatDay } from './format-day.ts';
import type { PageContext } from './page-context.ts';

/**
 * What changed, in plain words: "left out: 8 children". Where claims on the entry count in several
 * measures, each change of a figure names its own.
 */
export function changeTexts(
  changes: readonly Change[],
  { entry }: Pick<Claim, 'entry'>,
  at: PageContext,
): string[] {
  const several = tellsOfSeveralMeasures(at.record.entryById.get(entry));
  const texts = changes.map((change) => {
    const worded = (text: string | null) => (text === null ? null : valueText(change, text, at));
    const { drift } = at.language.words;
    const what = change.what === 'window' ? (change.window ?? 'time') : change.what;
    const said = drift[what](worded(change.from), worded(change.to));
    const text = change.hedge === undefined ? said : drift.hedgeOf[change.hedge](said);
    if (change.measure === undefined || change.what === 'measure' || !several) return text;
    const label = measureLabel(change.measure, at.language, at.record.site.measures);
    return drift.ofMeasure(label, text);
  });
  // A figure and its group can change in one and the same words.
  return [...new Set(texts)];
}

/** Ids become names and dates become words; what was said stays as it was said. */
function valueText(change: Change, text: string, at: PageContext): string {
  if (change.what === 'measure') {
    return measureLabel(text, at.language, at.record.site.measures);
  }
  if (change.what === 'window' && change.window === 'time') {
    return formatDay(text, at.language);
  }
  if (change.what === 'window') return idsText(text, at, at.names.place);
  if (change.what === 'attribution' || change.what === 'speaker')
    return idsText(text, at, at.names.inText);
  return text;
}

/** A list of ids as drift writes it: `a, b`, `a or b`, `a: 19 civilians, b: 1 civilian`. */
function idsText(text: string, at: PageContext, name: (id: string) => string): string {
  const { comma, or } = at.language.words.marks;
  return text
    .split(/(, | or )/)
    .map((piece) => {
      if (piece === ', ') return comma;
      if (piece === ' or ') return or;
      const [id = '', ...share] = piece.split(': ');
      return [name(id), ...share].join(': ');
    })
    .join('');
}
