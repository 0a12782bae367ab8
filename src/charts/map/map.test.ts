import { describe, expect, it } from 'vitest';
import { longName, numbered } from '../chart-case.ts';
import { drawChart } from '../chart.ts';
import { smallContext } from '../small-record.ts';
import { mapCases } from './cases.ts';
import { mapRecord, plainOutline, scattered, valley, valleyIncidents } from './fixtures.ts';

const drawn = (record = mapRecord(valleyIncidents, valley, [plainOutline])) =>
  drawChart(
    { kind: 'map', id: 'm', title: null, of: 'report', attributes: {} },
    smallContext(record),
  );

describe('a map', () => {
  it('is the same wherever a withheld or a stand-in point lies', () => {
    const moved = mapRecord(
      valleyIncidents,
      {
        ...valley,
        shelter: { ...valley['shelter'], point: [-40, -70] },
        school: { ...valley['school'], point: [60, 120] },
      },
      [plainOutline],
    );
    expect(drawn(moved)).toEqual(drawn());
  });

  it('lists what is no mark by name, with the reason', () => {
    const { notes, svgs } = drawn();
    const lines = [...(svgs?.wide ?? '').matchAll(/<text[^>]*>(.*?)<\/text>/gsu)].map(
      ([, text]) => text,
    );
    expect(lines.join(' ').replace(/<[^>]*>/gu, '')).toContain(
      'Eastern district (one incident); A school (one incident); A shelter (one incident)',
    );
    expect(notes).toContain('Not drawn, because the place is withheld: A shelter (one incident).');
    expect(notes).toContain(
      'Not drawn, because only an area is known, and no outline of it is at hand: Eastern district (one incident).',
    );
  });

  it('hatches an area whose outline is at hand, and puts no point into it', () => {
    const circles = (svg: string | undefined) => svg?.match(/<circle/gu)?.length;
    const without = mapRecord(
      valleyIncidents.filter(({ place }) => place !== 'plain'),
      valley,
    );
    expect(drawn().svgs?.wide).toContain('class="area"');
    expect(drawn(without).svgs?.wide).not.toContain('class="area"');
    expect(circles(drawn().svgs?.wide)).toBe(circles(drawn(without).svgs?.wide));
  });

  it('hatches no circle whose figure is exact, however many stand in one place', () => {
    const exact = numbered(30, (n) => ({ id: `e${n}`, place: 'orchard', killed: String(n) }));
    for (let most = 1; most <= exact.length; most += 1) {
      const { svgs } = drawn(mapRecord(exact.slice(0, most), valley));
      expect(svgs?.wide).not.toContain('class="reported');
    }
    const record = mapRecord([{ id: 'least', place: 'orchard', killed: 'at least 9' }], valley);
    expect(drawn(record).svgs?.wide).toContain('class="more"');
  });

  it('hatches a circle whose figure was said to be about so many, and has none solid for it', () => {
    const svg = (killed: string) =>
      drawn(mapRecord([{ id: 'a', place: 'orchard', killed }], valley)).svgs?.wide ?? '';
    expect(svg('about 9')).toContain('class="reported"');
    expect(svg('about 9')).not.toContain('class="certain"');
    expect(svg('9')).not.toContain('class="reported"');
  });

  it('gives no figure to an incident with several places, at each of which it stands', () => {
    const record = mapRecord([{ id: 'both', place: ['orchard', 'bridge'], killed: '9' }], valley);
    const { svgs, notes } = drawn(record);
    expect(svgs?.wide).not.toContain('class="certain"');
    expect(svgs?.wide).toContain('Orchard');
    expect(svgs?.wide).toContain('Old Bridge');
    expect(notes[0]).toContain('One incident has several places');
  });

  it('says what the size of a mark means where several share a spot', () => {
    const sized = (killed: string[], place: (n: number) => string) =>
      drawn(
        mapRecord(
          killed.map((figure, n) => ({ id: `s${String(n)}`, place: place(n), killed: figure })),
          valley,
        ),
      ).svgs?.wide ?? '';
    expect(sized(['50', '9'], () => 'bridge')).toMatch(/>3 killed<.*>11 killed</su);
    expect(sized(['50'], () => 'bridge')).not.toContain('>11 killed<');
  });

  it('has a row of its table for every incident at each of its places, linked to its entry', () => {
    const { rows } = drawn().table;
    expect(rows.filter(([what]) => what?.href === 'entry:both')).toHaveLength(2);
    expect(new Set(rows.map(([what]) => what?.href)).size).toBe(11);
  });

  it('says which places share a spot', () => {
    const row = drawn().table.rows.find(([what]) => what?.href === 'entry:mill-1');
    expect(row?.[3]?.text).toBe('in one spot: Ford and Mill Road');
  });

  it('counts every incident once in cells where there are too many places', () => {
    const { svgs, notes } = drawn(scattered(900, [24, 45, 39, 52]));
    const numbers = [...(svgs?.wide ?? '').matchAll(/class="small strong">(\d+)</gu)];
    expect(numbers.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(900);
    expect(notes[0]).toContain('counted in squares');
  });

  it('cuts no name that has room', () => {
    const words = (svg: string | undefined) =>
      [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text).join(' ');
    const record = mapRecord([{ id: 'a', place: 'a' }], {
      a: { name: { en: longName }, point: [36.2, 37.1] },
    });
    const { svgs } = drawn(record);
    expect(words(svgs?.wide)).toContain(longName);
    expect(words(svgs?.wide)).not.toContain('…');
  });

  it.each(['long-names', 'close-names', 'valley', 'two-hundred'])('cuts no name in %s', (name) => {
    const found = mapCases.find((one) => one.name === `map-${name}`);
    const { svgs } = drawn(found?.record);
    expect(`${svgs?.narrow ?? ''}${svgs?.wide ?? ''}`).not.toContain('…');
  });

  it('puts a number to a mark whose name has no room, and the name under the map', () => {
    const found = mapCases.find(({ name }) => name === 'map-close-names');
    const svg = drawn(found?.record).svgs?.wide ?? '';
    const [labels = '', foot = ''] = svg.split('By number:');
    expect(labels).toMatch(/>1<\/text>.*>2<\/text>.*>3<\/text>/su);
    const under = foot.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
    expect(under).toContain(`1: ${longName} 7 (14 killed); 2: ${longName} 4 (8 killed)`);
  });

  it.each(['narrow', 'wide'] as const)(
    'sets the name of a country beside an area, not into it (%s)',
    (width) => {
      const svg = drawn().svgs?.[width] ?? '';
      const [, x = '0'] = /<text x="([\d.]+)"[^>]*>SYRIA</u.exec(svg) ?? [];
      const outline = /class="area"[^>]* d="M([\d.]+) [\d.]+l0-[\d.]+l([\d.]+) 0/u;
      const [, left = '0', across = '0'] = outline.exec(svg) ?? [];
      expect(Number(across)).toBeGreaterThan(100);
      expect(Number(x)).toBeGreaterThan(0);
      const [from, to] = [Number(left), Number(left) + Number(across)];
      expect(Number(x) + 16 < from || to < Number(x) - 16).toBe(true);
    },
  );

  it('names who drew its borders', () => {
    expect(drawn().notes.at(-1)).toMatch(/^Borders: Our survey; elsewhere Natural Earth/u);
  });

  it('draws borders that a site gives, and the program’s nowhere beside them', () => {
    const own = { ...plainOutline, id: 'SYR' };
    const lines = (svg: string | undefined) => /class="border" d="([^"]*)"/u.exec(svg ?? '')?.[1];
    const list = [{ id: 'a', place: 'ford' }];
    const theirs = lines(drawn(mapRecord(list, valley, [own])).svgs?.wide);
    expect(theirs).not.toBe(lines(drawn(mapRecord(list, valley)).svgs?.wide));
  });

  it('says that nothing is known well enough for a map, and still lists it', () => {
    const { svgs, empty, table } = drawn(mapRecord([{ id: 'a', place: 'shelter' }], valley));
    expect(svgs).toBeNull();
    expect(empty).toContain('not known well enough');
    expect(table.rows).toHaveLength(1);
  });

  it('keeps its key and its lists clear of the small map beside them', () => {
    const over = mapCases.flatMap(({ name, record, request }) => {
      const { svgs } = drawChart({ ...request, id: 'm' }, smallContext(record));
      const [, x, y] =
        /class="locator" transform="translate\((\S+) (\S+)\)"/u.exec(svgs?.narrow ?? '') ?? [];
      const beside = [
        ...(svgs?.narrow ?? '').matchAll(/<text x="(\S+)" y="(\S+)" textLength="(\S+)"/gu),
      ]
        .filter((text) => Number(text[2]) > Number(y) && Number(text[2]) < Number(y) + 84)
        .filter((text) => Number(text[1]) + Number(text[3]) > Number(x));
      return beside.map(() => name);
    });
    expect(over).toEqual([]);
  });
});
