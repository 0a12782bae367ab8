import type { ChartContext } from '../chart-types.ts';
import { heightOf, stackLines } from '../placed.ts';
import type { TextLine } from '../placed.ts';
import type { PathCommand } from '../svg.ts';
import { changeLines, originLines, stepLines } from './lines.ts';
import { depthOf, dotOf, dotRadius, lookOf, mainOf, radiusOf, wayTo } from './placed.ts';
import type { PlacedLink, PlacedSteps } from './placed.ts';
import type { ChainSeries, ChainStep } from './series.ts';

const gap = 14;
const indent = 12;
/** From a line to the foot of the words above it. */
const above = 7;
/** From a line to the top of the words under it. */
const under = 10;

/** How many columns a chain takes when it runs across: one for the origin, one for each step on. */
export function columnsOf(series: ChainSeries): number {
  return 1 + Math.max(0, ...series.next.map(depthOf));
}

/**
 * Sets the chain across the page: the origin first, each step a column further on. What follows a
 * step goes on in its line or leaves it downward; words about a change stand on the link, names
 * under the stations.
 */
export function placeAcross(
  series: ChainSeries,
  width: number,
  context: ChartContext,
): PlacedSteps {
  const columns = columnsOf(series);
  const column = width / columns;
  const left = (depth: number) => dotRadius.origin + 1 + depth * column;
  /** The lowest thing set so far in each column: its link and its station. */
  const floor = { link: Array<number>(columns).fill(0), station: Array<number>(columns).fill(0) };
  const chain: PlacedSteps = { width, height: 0, texts: [], links: [], dots: [] };

  /** The steps that stand in one line, from a step that leaves its parent to the end of its main way. */
  const rowOf = (step: ChainStep): ChainStep[] => {
    const main = mainOf(step.next);
    return main === undefined ? [step] : [step, ...rowOf(main)];
  };
  const linkWidth = column - indent - 14;
  const changed = new Map<ChainStep, TextLine[]>();
  const labelWidth = (depth: number, last: boolean) =>
    (last ? width - left(depth) : column) - indent - (last ? 2 : 10);

  const changesOf = (step: ChainStep): TextLine[] => {
    const lines = changed.get(step) ?? changeLines(step, linkWidth);
    changed.set(step, lines);
    return lines;
  };

  const placeRow = (row: ChainStep[], depth: number, line: number) => {
    let bottom = line;
    row.forEach((step, index) => {
      const at = depth + index;
      const x = left(at);
      const last = index === row.length - 1;
      const changes = changesOf(step);
      chain.texts.push(
        ...stackLines(changes, {
          x: left(at - 1) + indent + 8,
          top: line - above - heightOf(changes),
        }).texts,
      );
      const label = stepLines(step, labelWidth(at, last), context);
      const top = last ? line - 8.5 : line + under;
      const placed = stackLines(label, { x: x + indent, top });
      chain.texts.push(...placed.texts);
      chain.dots.push(dotOf(step, x, line));
      const end = Math.max(placed.bottom, line + 8);
      floor.link[at] = Math.max(floor.link[at] ?? 0, line + 4);
      for (let k = at; k < (last ? columns : at + 1); k += 1) {
        floor.station[k] = Math.max(floor.station[k] ?? 0, end);
        if (k > at) floor.link[k] = Math.max(floor.link[k] ?? 0, end);
      }
      bottom = Math.max(bottom, end);
    });
    chain.height = Math.max(chain.height, bottom);
    chain.links.push(...row.flatMap((step, index) => backLink(row, step, depth + index, line)));
  };

  /** From the last of a circle over the words on the links to the first. */
  const backLink = (
    row: ChainStep[],
    step: ChainStep,
    depth: number,
    line: number,
  ): PlacedLink[] => {
    const last = row.indexOf(step);
    const first = row.findIndex(({ id }) => id === step.backTo?.id);
    if (first < 0) return [];
    const words = row.slice(first + 1, last + 1).map((one) => heightOf(changesOf(one)));
    const top = line - Math.max(0, ...words) - above - 9;
    const [x0, x1] = [left(depth - last + first), left(depth)];
    const path: PathCommand[] = [
      ['M', x1, line - 6],
      ['V', top + 6],
      ['Q', x1, top, x1 - 6, top],
      ['H', x0 + 6],
      ['Q', x0, top, x0, top + 6],
      ['V', line - 7],
    ];
    return [{ path, look: 'loop', head: { x: x0, y: line - 7, towards: 'down' }, mark: null }];
  };

  /** The highest line at which nothing of a row touches what stands above it. */
  const lineFor = (row: ChainStep[], depth: number) =>
    Math.max(
      ...row.map((step, index) => {
        const at = depth + index;
        const changes = heightOf(changesOf(step));
        const reach = index === row.length - 1 ? columns - 1 : at;
        const back = row.some(({ backTo }) => backTo !== null) ? 20 : 0;
        let free = index === 0 || changes > 0 ? (floor.station[at - 1] ?? 0) : 0;
        free = Math.max(free, floor.link[at] ?? 0) + (changes > 0 ? changes + above : 9) + back;
        for (let k = at; k <= reach; k += 1)
          free = Math.max(free, (floor.station[k] ?? 0) + 9 + back);
        return free + gap;
      }),
    );

  const placeBranches = (row: ChainStep[], depth: number, line: number) => {
    for (let index = row.length - 1; index >= 0; index -= 1) {
      const step = row[index];
      if (step === undefined) continue;
      const rest = step.next.filter((next) => next !== row[index + 1]);
      for (const next of rest) placeBranch(next, step, depth + index, line);
    }
  };

  const placeBranch = (
    step: ChainStep,
    parent: ChainStep | null,
    parentDepth: number,
    parentLine: number,
  ) => {
    const row = rowOf(step);
    const line = lineFor(row, parentDepth + 1);
    chain.links.push(...linksOf(row, parent, parentDepth, line, parentLine));
    placeRow(row, parentDepth + 1, line);
    placeBranches(row, parentDepth + 1, line);
  };

  const linksOf = (
    row: ChainStep[],
    parent: ChainStep | null,
    parentDepth: number,
    line: number,
    parentLine: number,
  ) =>
    row.flatMap((step, index): PlacedLink[] => {
      const from = left(parentDepth + index);
      const to = left(parentDepth + index + 1) - radiusOf(step) - 2;
      const look = lookOf(step);
      const { inferred } = step;
      const head = { x: to, y: line, towards: 'right' as const };
      const mark = look === 'changed' ? { x: from + indent + 12, y: line } : null;
      if (index > 0 || line === parentLine) {
        const path: PathCommand[] = [
          ['M', from, line],
          ['H', to],
        ];
        return [{ path, look, inferred, head, mark }];
      }
      const bend = 8;
      const trunk: PathCommand[] = [
        ['M', from, parentLine],
        ['V', line - bend],
      ];
      const branch: PathCommand[] = [
        ['M', from, line - bend],
        ['Q', from, line, from + bend, line],
        ['H', to],
      ];
      return [
        { path: trunk, look: wayTo(step, parent), head: null, mark: null },
        { path: branch, look, inferred, head, mark },
      ];
    });

  const main = mainOf(series.next);
  const row = main === undefined ? [] : rowOf(main);
  const tallest = Math.max(0, ...row.map((step) => heightOf(changesOf(step))));
  const back = row.some(({ backTo }) => backTo !== null) ? 20 : 0;
  const line = Math.max(dotRadius.origin + 2, tallest === 0 ? 0 : tallest + above + 2) + back;
  const origin = stackLines(
    originLines(series, (columns === 1 ? width : column) - indent - 12, context),
    {
      x: left(0) + indent,
      top: line + under + 2,
    },
  );
  chain.links.push(...linksOf(row, null, 0, line, line));
  chain.texts.push(...origin.texts);
  chain.height = origin.bottom;
  floor.station[0] = origin.bottom;
  placeRow(row, 1, line);
  placeBranches(row, 1, line);
  for (const step of series.next) if (step !== main) placeBranch(step, null, 0, line);
  chain.dots.push({ x: left(0), y: line, r: dotRadius.origin, look: series.voice, dated: true });
  return { ...chain, height: Math.ceil(chain.height + 4) };
}
