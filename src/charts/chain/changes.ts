import type { Attribution, Id } from '../../reading/content.ts';
import { measureLabel } from '../../i18n/labels.ts';
import { listOf } from '../../i18n/numbers.ts';
import type { EdtfDate } from '../../reading/date.ts';
import type { Change, Said } from '../../record/record.ts';
import type { ChartContext } from '../chart-types.ts';
import { dateText, namesOf, placeNames, speakerText } from '../phrases.ts';

/** What changed from one telling to the next, each change in a few plain words. */
export function changesInWords(
  changes: readonly Change[],
  before: Said,
  after: Said,
  context: ChartContext,
): string[] {
  if (changes.length === 0) return [];
  return [...new Set(changes.map((change) => changeInWords(change, before, after, context)))];
}

function changeInWords(change: Change, before: Said, after: Said, context: ChartContext): string {
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
    default:
      return figureInWords(drift[change.what](change.from, change.to), change, before, context);
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

/** Names the measure where several are told of: "injured: left out: 46". */
function figureInWords(
  text: string,
  { measure }: Change,
  { quantities }: Said,
  { language, record }: ChartContext,
): string {
  if (measure === undefined || Object.keys(quantities).length < 2) return text;
  return language.words.drift.ofMeasure(
    measureLabel(measure, language, record.site.measures),
    text,
  );
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
