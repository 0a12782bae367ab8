import type { ChartContext } from '../chart-types.ts';
import { turnedTexts } from '../mirror-key.ts';
import { runsWidth, stackLines, type } from '../placed.ts';
import type { PlacedEvolution, PlacedFigure } from './placed.ts';
import { shapeOf } from './place-line.ts';
import type { EvolutionLook, EvolutionSeries, SaidFigure } from './series.ts';

/** What shapes mean, only those that are drawn, set in lines. Says where they end. */
export function placeKey(
  series: EvolutionSeries,
  placed: PlacedEvolution,
  top: number,
  context: ChartContext,
): number {
  const figures = [...series.lines.flatMap((line) => line.figures), ...series.words];
  const keys = keysOf(figures, context);
  if (keys.length === 0) return top - 8;
  const over = context.language.dir === 'rtl';
  let [x, y] = [0, top];
  for (const { look, kind, past, tail, text } of keys) {
    const runs = [{ text, tone: 'quiet' as const }];
    const width = 18 + runsWidth(runs, 'small');
    if (x > 0 && x + width > placed.width) [x, y] = [0, y + type.small.line + 3];
    const center = y + type.small.line / 2;
    const middle = over ? placed.width - x - 7 : x + 7;
    const half = kind === 'range' ? 5.5 : 0;
    // An outline is wider than an arrow by what it has around both ends.
    const long = tail === 'closed' ? 3 : 5;
    const at = tail === null ? middle : middle + (tail === 'closed' ? 1.5 : 2);
    const mark: PlacedFigure = {
      shape: kind,
      x: at,
      y0: center - half,
      y1: center + half,
      r: tail === null ? 4.5 : 3,
      past,
      tail: tail === null ? null : { x0: at - long, x1: at, open: tail === 'open' },
    };
    placed.lines.push({ look, treads: [], risers: [], bands: [], figures: [mark] });
    const { texts } = stackLines([{ runs, size: 'small' }], { x: x + 18, top: y });
    placed.texts.push(...(over ? turnedTexts(texts, placed.width) : texts));
    x += width + 16;
  }
  return y + type.small.line;
}

interface Key {
  look: EvolutionLook;
  kind: 'exact' | 'about' | 'range';
  past: boolean;
  tail: 'closed' | 'open' | null;
  text: string;
}

const looks = ['independent', 'party', 'unstated', 'secondary', 'expected'] as const;

/** Each look as one of its marks is drawn, then the shapes that these do not show. */
function keysOf(figures: readonly SaidFigure[], context: ChartContext): Key[] {
  const { evolution: words, nobodyNamed: unstated } = context.language.words.charts;
  const named = { ...words, unstated };
  const drawn = figures.map((figure) => ({
    look: figure.look,
    kind: kindOf(figure),
    past: figure.standing !== 'current',
    tail: figure.first === figure.last ? null : openOf(figure),
  }));
  const own = looks.filter((look) => drawn.some((one) => one.look === look));
  const keys: Key[] = [];
  for (const look of own) {
    if (look === 'independent' && own.length === 1) continue;
    const marks = drawn.filter((one) => one.look === look && !one.past);
    const some = marks.find(({ kind }) => kind === 'exact') ?? marks[0];
    keys.push({ look, kind: some?.kind ?? 'exact', past: false, tail: null, text: named[look] });
  }
  for (const kind of ['about', 'range'] as const) {
    const marks = drawn.filter((one) => one.kind === kind && !one.past);
    const [mark] = marks;
    if (mark === undefined) continue;
    const shown = keys.find(
      (key) => key.kind === kind && marks.some(({ look }) => look === key.look),
    );
    if (shown === undefined)
      keys.push({ look: mark.look, kind, past: false, tail: null, text: words[kind] });
    else shown.text = words.both(shown.text, words[kind]);
  }
  const gone = drawn.filter(({ past }) => past);
  const past = gone.find(({ kind }) => kind !== 'range') ?? gone[0];
  const denied = figures.some(({ standing }) => standing === 'denied');
  if (past !== undefined) {
    keys.push({ ...past, tail: null, text: denied ? words.pastOrDenied : words.past });
  }
  for (const tail of ['closed', 'open'] as const) {
    const mark = drawn.find((one) => one.tail === tail) ?? null;
    if (mark !== null)
      keys.push({ look: mark.look, kind: 'exact', past: false, tail, text: words.days[tail] });
  }
  return keys;
}

function kindOf(figure: SaidFigure): Key['kind'] {
  if (figure.look === 'expected') return 'exact';
  const shape = shapeOf(figure);
  return shape === 'about' || shape === 'range' ? shape : 'exact';
}

function openOf({ first, last }: SaidFigure): 'closed' | 'open' {
  return first === null || last === null ? 'open' : 'closed';
}
