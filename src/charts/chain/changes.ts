import type { Attribution, Id } from '../../reading/content.ts';
import { measureLabel } from '../../i18n/labels.ts';
import { listOf } from '../../i18n/numbers.ts';
import type { EdtfDate } from '../../reading/date.ts';
import type { Change, Claim, Said } from '../../record/record.ts';
import { tellsOfSeveralMeasures } from '../../record/several-measures.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, namesOf, placeNames, speakerText } from '../phrases.ts';

/** Two tellings of one claim, the earlier first. */
export interface Tellings {
  claim: Pick<Claim, 'entry'>;
  before: Said;
  after: Said;
}

/** What changed from one telling to the next, each change in a few plain words. */
export function changesInWords(
  changes: readonly Change[],
  tellings: Tellings,
  context: ChartContext,
): string[] {
  if (changes.length === 0) return [];
  return [...new Set(changes.map((change) => changeInWords(change, tellings, context)))];
}

function changeInWords(
  change: Change,
  { claim, before, after }: Tellings,
  context: ChartContext,
): string {
  const { drift, charts } = context.language.words;
  switch (change.what) {
    case 'attribution':
      return drift.attribution(
        attributionText(before.attribution, context),
        attributionText(after.attribution, context),
      );
    case 'speaker':
      return drift.speaker(
        change.from === null ? null : speakerText(before, context),
        change.to === null ? null : speakerText(after, context),
      );
    case 'window':
      if (change.window === 'hour') return drift.hour(change.from, change.to);
      return change.window === 'place'
        ? drift.place(placesText(before, context), placesText(after, context))
        : timeInWords(before.occurred, after.occurred, context);
    case 'words':
      return charts.chain.wordsChanged;
    case 'measure':
      return drift.measure(labelOf(change.from, context), labelOf(change.to, context));
    default:
      return figureInWords(drift[change.what](change.from, change.to), change, claim, context);
  }
}

/** "the army and Russia", "the army or Russia", "Russia (19 civilians) and the army (1 civilian)". */
function attributionText(attribution: Attribution | null, context: ChartContext): string | null {
  if (attribution === null) return null;
  const names = namesOf(context);
  const share = (actor: Id) => attribution.shares.find((one) => one.actor === actor)?.share.text;
  const actors = attribution.actors.map((actor) => {
    const part = share(actor);
    const name = names.shortInText(actor);
    return part === undefined ? name : `${name} (${part})`;
  });
  return listOf(actors, context.language, attribution.mode === 'either' ? 'or' : 'and');
}

/** Names the measure where claims on the entry give several: "left out: 46 (injured)". */
function figureInWords(
  text: string,
  { measure }: Change,
  { entry }: Tellings['claim'],
  context: ChartContext,
): string {
  const { language, record } = context;
  if (measure === undefined || !tellsOfSeveralMeasures(record.entryById.get(entry))) return text;
  return language.words.drift.ofMeasure(labelOf(measure, context) ?? measure, text);
}

function labelOf(measure: string | null, { language, record }: ChartContext): string | null {
  return measure === null ? null : measureLabel(measure, language, record.site.measures);
}

function placesText({ place }: Said, context: ChartContext): string | null {
  return place.length === 0 ? null : placeNames(place, context);
}

function timeInWords(before: EdtfDate, after: EdtfDate, context: ChartContext): string {
  const { drift, charts } = context.language.words;
  const [from, to] = [dateText(before, context), dateText(after, context)];
  const first = (date: EdtfDate) => date.earliest ?? '0000';
  const last = (date: EdtfDate) => date.latest ?? '9999';
  const covers = (a: EdtfDate, b: EdtfDate) => first(a) <= first(b) && last(a) >= last(b);
  if (covers(before, after) && covers(after, before)) return drift.time(from, to);
  if (covers(after, before)) return charts.chain.timeGrew(from, to);
  return covers(before, after) ? charts.chain.timeShrank(from, to) : drift.time(from, to);
}
