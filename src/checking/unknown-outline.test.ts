import { describe, expect, it } from 'vitest';
import { checkFound } from './check-content.ts';

const area = `{ "type": "FeatureCollection", "features": [{ "type": "Feature", "id": "SY-HL",
  "geometry": { "type": "Polygon", "coordinates": [[[36, 36], [37, 36], [37, 35], [36, 36]]] } }] }`;

/** What the check says of a site with this in `site.yml` and `places.yml`, and these outlines. */
function told(site: string, outline: string | null, files: Record<string, string>) {
  const place = `- id: a\n  name: A\n  precision: region\n${outline === null ? '' : `  outline: ${outline}\n`}`;
  const all = { 'site.yml': `title: A\n${site}`, 'places.yml': place, ...files };
  return checkFound({
    files: Object.entries(all).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
    others: [],
    outside: [],
  })
    .problems.filter(({ rule }) => rule !== 'unused')
    .map(({ rule, file, line, column, fix }) => ({ rule, at: `${file}:${line}:${column}`, fix }));
}

const named = 'outlines: { file: outlines/a.geojson, source: Us }\n';

describe('the outline of a place', () => {
  it('is a shape of the file that the site names, or a country', () => {
    expect(told(named, 'SY-HL', { 'outlines/a.geojson': area })).toEqual([]);
    expect(told('', 'SYR', {})).toEqual([]);
  });

  it('that is neither is told of where it stands', () => {
    expect(told(named, 'SY-HX', { 'outlines/a.geojson': area })).toEqual([
      { rule: 'unknown-reference', at: 'places.yml:4:12', fix: 'outline: SY-HL' },
    ]);
  });

  it('may stand in a file that cannot be read', () => {
    expect(told(named, 'SY-HX', { 'outlines/a.geojson': '{' }).map(({ rule }) => rule)).toEqual([
      'unreadable-outlines',
    ]);
  });
});

describe('a file of outlines', () => {
  it('that is not there is told of where the site names it', () => {
    expect(told(named, null, {})).toEqual([
      { rule: 'unreadable-outlines', at: 'site.yml:2:19', fix: null },
    ]);
  });

  it('that the site does not name is read by nothing', () => {
    expect(told('', null, { 'outlines/a.geojson': area })).toEqual([
      {
        rule: 'unknown-file',
        at: 'outlines/a.geojson:1:1',
        fix: 'outlines: { file: outlines/a.geojson, source: … }',
      },
    ]);
  });
});
