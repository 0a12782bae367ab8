import { nearestFirst, slipOf } from '../messages/nearest.ts';
import type { Problem } from '../messages/problem.ts';
import { shown } from '../messages/words.ts';
import { attributesOfKind, isChartKind, rulesOfKind } from '../reading/chart-kinds.ts';
import type { ChartKind } from '../reading/chart-kinds.ts';
import { dayOf } from '../reading/chart/filter.ts';
import type { Site } from '../reading/content.ts';
import { builtInMeasures } from '../reading/measures.ts';
import { vocabularyOf } from '../reading/quantity/vocabulary.ts';
import { idProblem } from '../reading/schema/fields.ts';
import { attributeProblem, chartBlocks } from './chart-block.ts';
import type { ChartBlock } from './chart-block.ts';
import { filterProblems } from './chart-filter.ts';
import { noteProblems } from './chart-notes.ts';
import type { Check, Checked } from './rule.ts';

/** A chart takes only the attributes of its kind, with values that exist on this site. */
export const chartAttributes: Check = (checked) => [
  ...chartBlocks(checked).flatMap((chart) => {
    const { kind } = chart.block.attributes;
    return isChartKind(kind) ? problemsOf(chart, kind, checked) : [];
  }),
  ...idsGivenTwice(checked),
];

function problemsOf(chart: ChartBlock, kind: ChartKind, checked: Checked): Problem[] {
  const known = attributesOfKind(kind);
  const choices = choicesOf(kind, checked.read.content.site);
  return Object.entries(chart.block.attributes).flatMap(([name, value]) => {
    if (!known.includes(name)) {
      return [
        attributeProblem('unknown-field', chart, name, {
          reason: `A chart of the kind \`${kind}\` takes no ${shown(name)}.`,
          expected: `one of ${known.filter((one) => one !== 'kind').join(', ')}`,
        }),
      ];
    }
    if (name === 'id') {
      const problem = idProblem(value);
      if (problem === null) return [];
      const fix = problem.fix === null ? null : `id=${problem.fix}`;
      return [attributeProblem('wrong-id', chart, name, { ...problem, fix })];
    }
    if (name === 'as-of') return dayProblems(value, chart);
    if (name === 'where') return filterProblems(value, chart, checked);
    if (name === 'note') return noteProblems(value, chart, checked);
    if (name === 'group' && value === 'all' && !choices.group.includes(value)) {
      return [everyGroupProblem(kind, choices.group, chart)];
    }
    const choice = choices[name];
    return choice === undefined ? [] : choiceProblems(name, value, choice, chart);
  });
}

/** Every group is asked of a chart that adds figures, or shows one beside each mark. */
function everyGroupProblem(kind: ChartKind, choice: readonly string[], chart: ChartBlock): Problem {
  return attributeProblem('wrong-choice', chart, 'group', {
    reason: `A chart of the kind \`${kind}\` cannot show every group: one person may be counted in several.`,
    expected: `one of ${choice.join(', ')}; \`claims\` and \`evolution\` show every group`,
  });
}

/** A value that is not among some words. */
function choiceProblems(
  name: string,
  value: string,
  choice: readonly string[],
  chart: ChartBlock,
): Problem[] {
  if (choice.includes(value)) return [];
  const likely = slipOf(value, choice);
  return [
    attributeProblem('wrong-choice', chart, name, {
      reason:
        name === 'by' || name === 'order'
          ? `A chart of this kind has no \`${name}=${value}\`.`
          : `${shown(value)} is no ${name} that a chart can show.`,
      expected: `one of ${nearestFirst(value, choice).join(', ')}`,
      fix: likely ? `${name}=${likely}` : null,
    }),
  ];
}

function dayProblems(value: string, chart: ChartBlock): Problem[] {
  if (dayOf(value) !== null) return [];
  return [
    attributeProblem('not-a-date', chart, 'as-of', {
      reason: `${shown(value)} is no day of the calendar.`,
      expected: 'a day as `2024-11-29`: the chart then shows what was known at its end',
    }),
  ];
}

function choicesOf(
  kind: ChartKind,
  site: Site,
): Record<string, readonly string[]> & { group: readonly string[] } {
  const { by, order, everyGroup = false } = rulesOfKind(kind);
  return {
    measure: [...builtInMeasures, ...Object.keys(site.measures)],
    group: [...(everyGroup ? ['all'] : []), 'people', ...vocabularyOf(site).groups],
    by,
    order,
  };
}

/** The address of a chart is made of its text's name and its own id. */
function idsGivenTwice(checked: Checked): Problem[] {
  const byFile = Map.groupBy(chartBlocks(checked), ({ file }) => file);
  return [...byFile.values()].flatMap((charts) =>
    charts.flatMap((chart, index) => {
      const { id } = chart.block.attributes;
      if (id === undefined) return [];
      const first = charts.find(({ block }) => block.attributes['id'] === id) ?? chart;
      if (charts.indexOf(first) === index) return [];
      return [
        attributeProblem('duplicate-id', chart, 'id', {
          reason: `Two charts of this text have the id \`${id}\`: the other stands in line ${String(first.at.line)}.`,
          expected: 'an id that no other chart of this text has',
        }),
      ];
    }),
  );
}
