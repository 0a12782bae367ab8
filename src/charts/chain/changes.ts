import type { Attribution } from '../../reading/content.ts';
import type { EdtfDate } from '../../reading/date.ts';
import type { Change, Said } from '../../record/record.ts';
import type { ChartContext } from '../chart.ts';
import { placeNames, shortNameOf, speakerText } from '../names.ts';
import { dateText, say } from '../phrases.ts';

/** What changed from one telling to the next, each change in a few plain words. */
export function changesInWords(
  changes: readonly Change[],
  before: Said,
  after: Said,
  context: ChartContext,
): string[] {
  return changes.map((change) => changeInWords(change, before, after, context));
}

function changeInWords(change: Change, before: Said, after: Said, context: ChartContext): string {
  const words = context.words.chain.change;
  switch (change.what) {
    case 'attribution':
      return attributionInWords(before.attribution, after.attribution, context);
    case 'speaker':
      if (after.by.length === 0 && after.as === null) return words.speakerLost;
      return say(words.speaker, {
        from: speakerText(before, context),
        to: speakerText(after, context),
      });
    case 'window':
      return change.window === 'place'
        ? say(words.place, {
            from: placeNames(before.place, context),
            to: placeNames(after.place, context),
          })
        : say(timeTemplate(before.occurred, after.occurred, context), {
            from: dateText(before.occurred, context, 'day'),
            to: dateText(after.occurred, context, 'day'),
          });
    case 'words':
      return words.words;
    case 'hedge':
      return lostOrFound(
        change.from === null ? null : say(words.hedge, { hedge: change.from }),
        change.to === null ? null : say(words.hedge, { hedge: change.to }),
        context,
      );
    case 'group':
      return change.from === null || change.to === null
        ? lostOrFound(change.from, change.to, context)
        : say(words.group, { from: change.from, to: change.to });
    default:
      return lostOrFound(change.from, change.to, context);
  }
}

function lostOrFound(from: string | null, to: string | null, context: ChartContext): string {
  const words = context.words.chain.change;
  if (to === null) return say(words.leftOut, { from: from ?? '' });
  if (from === null) return say(words.added, { to });
  return say(words.became, { from, to });
}

function attributionInWords(
  before: Attribution | null,
  after: Attribution | null,
  context: ChartContext,
): string {
  const words = context.words.chain.change;
  const from = before === null ? null : actorsText(before, context);
  const to = after === null ? null : actorsText(after, context);
  if (from !== null && to !== null) return say(words.attributionBecame, { from, to });
  const attributed = (actors: string | null) =>
    actors === null ? null : say(words.attribution, { actors });
  return lostOrFound(attributed(from), attributed(to), context);
}

/** "the army and Russia", "the army or Russia", "Russia (19 civilians) and the army (1 civilian)". */
function actorsText(attribution: Attribution, context: ChartContext): string {
  const list = new Intl.ListFormat(context.language, {
    type: attribution.mode === 'either' ? 'disjunction' : 'conjunction',
  });
  const share = (actor: string) =>
    attribution.shares.find((one) => one.actor === actor)?.share.text ?? null;
  return list.format(
    attribution.actors.map((actor) => {
      const part = share(actor);
      return part === null ? shortNameOf(actor, context) : `${shortNameOf(actor, context)} (${part})`;
    }),
  );
}

function timeTemplate(before: EdtfDate, after: EdtfDate, context: ChartContext): string {
  const words = context.words.chain.change;
  const first = (date: EdtfDate) => date.earliest ?? '0000';
  const last = (date: EdtfDate) => date.latest ?? '9999';
  const covers = (a: EdtfDate, b: EdtfDate) => first(a) <= first(b) && last(a) >= last(b);
  if (covers(after, before)) return words.timeGrew;
  return covers(before, after) ? words.timeShrank : words.time;
}
