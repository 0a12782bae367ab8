import { formatDay } from '../i18n/days.ts';
import { kindLabel, topicLabel } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import type { Condition, Filter } from '../reading/chart/filter.ts';
import { topicId } from '../reading/topic-id.ts';
import type { ChartContext } from './chart-types.ts';
import { namesOf } from './phrases.ts';

/** Which entries a filter keeps, in a sentence. */
export function filterSentence(filter: Filter, context: ChartContext): string {
  const { charts } = context.language.words;
  return charts.onlyEntries(filter.map((condition) => conditionText(condition, context)));
}

function conditionText({ key, not, values }: Condition, context: ChartContext): string {
  const { language, record } = context;
  const { conditions, responsibilities, corroborations } = language.words.charts;
  const names = namesOf(context);
  const word = (value: string): string => {
    if (key === 'place') return names.place(value);
    if (key === 'actor' || key === 'source') return names.of(value);
    if (key === 'kind') return kindLabel(value, language, record.site.kinds);
    if (key === 'responsibility') return wordOf(responsibilities, value);
    if (key === 'corroboration') return wordOf(corroborations, value);
    if (key === 'topic') {
      return topicLabel({ id: topicId(value), text: value }, language, record.site.topics);
    }
    return formatDay(value, language);
  };
  return conditions[key](listOf(values.map(word), language, 'or'), not);
}

/** The word for a value; a value without one is a program's error, and is shown as it is. */
function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
