import { error, warning } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules about what the files say together: claims, chains, figures, times. */
export const recordRules = {
  'carrier-before-claim': error(
    'A document is said to carry a claim that was said after it was published.',
    'One of the two dates is wrong, or the chain is.',
  ),
  'circular-chain': warning(
    'The carriers of a claim take it from each other in a circle.',
    'Nobody in a circle can be the first to have said it. It is drawn as a loop.',
  ),
  'circular-reference': error(
    'Things are within, part of, owned by or based on each other in a circle.',
    'Nothing can contain itself, and no claim can rest on itself.',
  ),
  'count-of-nothing': error(
    'A `:count` asks for a figure that the record does not hold.',
    'A number in the text always comes from a claim; this one has none behind it.',
  ),
  'count-without-group': warning(
    'A `:count` of what gives several groups asks for none of them.',
    'Their sum, which nobody said, would stand in a sentence that may speak of one of them.',
  ),
  'unknown-chart-kind': error(
    'A chart is of a kind that does not exist.',
    'There would be nothing to draw.',
  ),
  'chart-of-nothing': error(
    'A chart is of something that it cannot draw.',
    'Each kind of chart draws one kind of thing: a report, an entry or a claim.',
  ),
  'empty-chart': warning(
    'No entry meets the conditions of a chart, or none has a figure of its measure.',
    'Readers would see a title over nothing.',
  ),
  'parts-exceed-total': warning(
    'The parts of a figure add up to more than the figure.',
    'Sources do say such things, and then it stays. More often a number was mistyped.',
  ),
  'carrier-twice': error(
    'A document carries the same claim twice.',
    'A second version of it would have no place in the chain.',
  ),
  'same-address': warning(
    'Two documents have the same address.',
    'One publication that is listed twice would be counted and shown as two.',
  ),
  'wrong-version': error(
    'A document is said to be a version of what it cannot be one of.',
    'Versions are one publication of one outlet, each after the one before it, and are shown as one.',
  ),
  'count-without-unit': error(
    'A number of things does not say of what.',
    'A number alone counts people, and would be shown as people.',
  ),
  'clashing-noun': error(
    'A word of `site.yml` is given to two groups or units.',
    'A figure with this word would count in the first, whichever was meant.',
  ),
  'rests-on-itself': error(
    'A claim rests on its own speaker.',
    'It would pass on what somebody else said, and nobody else said it: it would have no origin.',
  ),
  'supersedes-another': error(
    'A claim supersedes what another said.',
    'A speaker replaces only their own words. What one source says later takes nothing back that another said.',
  ),
  'denies-another': error(
    'A claim denies what is not ascribed to its speaker.',
    'To deny is to say that one never said it. Only the one to whom a claim is ascribed can say so.',
  ),
  'clears-the-blamed': error(
    'A claim clears an actor whom it holds responsible.',
    'One of the two was not said, or was said at another time.',
  ),
  'doubtful-point': warning(
    'The point of a place is two zeros, or its latitude and longitude look swapped.',
    'A map would show the place in the sea or on another continent.',
  ),
  'answers-later': error(
    'A claim supersedes or denies one that was said after it.',
    'Nobody takes back or disowns what has not been said yet. One of the two days is wrong, or the claims are the wrong way round.',
  ),
  'told-to-named': error(
    'A claim says who heard its speaker, and names the speaker.',
    'Where a speaker is named, nobody has to answer for the words but that speaker. Who carried them stands in the chain.',
  ),
  'unclear-listener': warning(
    'Nothing tells who heard a speaker that is not named.',
    'Whoever heard it answers for such a claim. Where several published it first, all of them are shown as its origin.',
  ),
  'withdrawn-before-said': error(
    'A claim is withdrawn, corrected or redacted before it was said.',
    'One of the two days is wrong, and the record as of a day may be too.',
  ),
  'corrected-before-published': error(
    'A claim is corrected before the report that tells of it was published.',
    'A correction tells readers what they read wrong here, and nobody could have read it.',
  ),
  'outside-entry': warning(
    'A claim is about another time than its entry, or was said before it.',
    'It would stand in the chronology on a day of which it says nothing.',
  ),
  'after-publication': warning(
    'Something happened, was said or was published after the text that tells of it.',
    'A year or a month is mistyped, or `updated` of the text was left as it was.',
  ),
  'use-of-own-entry': error(
    'A report brings in an entry of its own, or one entry twice.',
    'The entry would stand in the chronology twice.',
  ),
  unused: warning(
    'Nothing uses a document or a source.',
    'It is on no page, or on one that nothing leads to. Often the claim that should name it is missing. All of one file are told together.',
  ),
  'unquoted-time': warning(
    'An hour stands without quotes.',
    'This program reads it as it is meant. Others that read the same file take it for a number of minutes.',
  ),
} as const satisfies Record<string, Rule>;
