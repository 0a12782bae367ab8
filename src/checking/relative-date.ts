import { problemAt } from '../messages/problem-at.ts';
import { shown } from '../messages/words.ts';
import { isUnread } from './is-unread.ts';
import { citedIn } from './prose/cited-figures.ts';
import { englishSentences } from './prose/english.ts';
import { liesIn } from './prose/quoted-ranges.ts';
import type { Check } from './rule.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const span =
  '(?:morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter)';

/** A day that a reader can find in a calendar. */
const absolute = new RegExp(
  `\\b\\d{1,2}(?:[–-]\\d{1,2})? ${month}|${month} \\d{1,2}\\b|${month},? \\d{4}\\b|\\b(?:19|20)\\d\\d\\b`,
  'gu',
);

const relative = new RegExp(
  [
    '\\b(?:yesterday|tomorrow|tonight|today)\\b',
    `\\b(?:this|last|next) (?:${span}|${weekday})\\b`,
    `\\b(?<!the same |that |the )${weekday}\\b(?!,? \\d)(?!,? ${month})`,
    '\\b(?:a|one|two|three|four|five|six|seven|several|a few|\\d+) (?:days?|weeks?|months?|years?) ago\\b',
  ].join('|'),
  'giu',
);

/**
 * A day such as "on Friday" can be found: a date stands before it in its section, or something that
 * the sentence cites says when it was said.
 */
export const relativeDate: Check = ({ read, ids }) => {
  const cited = citedIn(read);
  return englishSentences(read).flatMap(({ file, passage, sentence, before }) => {
    const word = [...sentence.text.matchAll(relative)].find(
      (match) => !liesIn(passage.quoted, sentence.from + match.index),
    );
    if (!word) return [];
    if (sentence.cites.some((id) => cited.claims(id).some(({ said }) => said !== undefined))) {
      return [];
    }
    if (sentence.cites.some((id) => isUnread(id, { read, ids }))) return [];
    const earlier = before().map(({ text }) => text);
    const dated = [...earlier, sentence.text.slice(0, word.index)].some(
      (text) => text.search(absolute) >= 0,
    );
    if (dated) return [];
    return [
      problemAt('relative-date', file.source.file, passage.at(sentence.from + word.index), {
        reason: `${shown(word[0])} is another day to each reader, and no date stands before it here.`,
        expected: 'the day itself: “on Friday, 29 November 2024”',
      }),
    ];
  });
};
