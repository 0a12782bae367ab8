import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartCases } from '../../src/charts/cases.ts';
import { chartWidths, drawChart } from '../../src/charts/chart.ts';
import { smallContext } from '../../src/charts/small-record.ts';
import { standaloneSvg } from '../../src/charts/standalone/standalone.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { chartLook } from './chart-look.ts';
import { compareSnapshot, snapshotFolder } from './snapshot-files.ts';

describe.each(chartCases)('the chart $name', ({ name, record, request, language }) => {
  const chart = drawChart({ ...request, id: name }, smallContext(record, language));
  const credit = {
    sources: chart.sources.map(({ text }) => text).join('; '),
    lines: [name],
    dir: languageOf(language ?? 'en').dir,
  };

  it.each(['narrow', 'wide'] as const)('is drawn %s as it was last looked at', (size) => {
    const file = `${name}-${String(chartWidths[size])}.svg`;
    const alone = standaloneSvg(chart, size, credit, chartLook);
    expect(compareSnapshot(file, alone)).toBe('as it was');
  });
});

it('keeps no snapshot of a chart that is not drawn any more', () => {
  const drawn = chartCases.flatMap(({ name }) =>
    Object.values(chartWidths).map((width) => `${name}-${String(width)}.svg`),
  );
  const kept = readdirSync(snapshotFolder).filter((file) => !file.endsWith('.new.svg'));
  expect(kept.filter((file) => !drawn.includes(file))).toEqual([]);
});
