import { describe, expect, it } from 'vitest';
import { chartCases } from './cases.ts';
import { drawChart } from './chart.ts';
import { smallContext } from './small-record.ts';

function drawn(name: string, tag = 'en') {
  const found = chartCases.find((one) => one.name === name);
  if (found === undefined) throw new TypeError(`no case ${name}`);
  return drawChart({ ...found.request, id: name }, smallContext(found.record, tag));
}

describe('the key of a chart', () => {
  it.each(['timeline-one', 'toll-all-equal', 'map-one', 'breakdown-all-equal'])(
    'explains no lowest figure in %s, where no higher one was given',
    (name) => {
      expect(drawn(name).svgs?.wide).not.toMatch(/lowest figure/u);
    },
  );

  it.each(['timeline-week', 'toll-week', 'map-valley', 'breakdown-week'])(
    'tells the lowest figure from the highest in %s',
    (name) => {
      expect(drawn(name).svgs?.wide).toMatch(/lowest figure/u);
      expect(drawn(name).svgs?.wide).toMatch(/up to the (sum of the )?highest/u);
    },
  );

  it.each([
    ['timeline-about', 'about so many'],
    ['map-about', 'up to the highest figure, or about so many'],
    ['toll-every-form', 'up to the sum of the highest, or about so many'],
  ])('says in %s that hatching is a figure said to be about so many', (name, words) => {
    const svg = drawn(name).svgs?.wide ?? '';
    expect(svg).toContain(`>${words}</text>`);
  });

  it('does not say of an incident with several places that nobody gave a number of it', () => {
    const svg = drawn('map-valley').svgs?.wide ?? '';
    expect(svg).toContain('no number for this place alone');
    expect(svg).not.toContain('nobody gave a number');
    expect(drawn('map-south').svgs?.wide).toContain('nobody gave a number');
  });

  it.each(['timeline-week', 'map-valley'])('does not speak of about in %s', (name) => {
    expect(drawn(name).svgs?.wide).not.toContain('about so many');
  });

  it.each(['timeline-week', 'toll-week', 'evolution-every-form', 'map-valley'])(
    'is read from the right in Arabic in %s, though time and places are not turned over',
    (name) => {
      const key =
        /<text x="([\d.]+)"[^>]* text-anchor="end"[^>]*>(أدنى رقم|مجموع أدنى|مصدر مستقل)/u;
      const [, x = '0'] = key.exec(drawn(name, 'ar').svgs?.wide ?? '') ?? [];
      expect(Number(x)).toBeGreaterThan(640);
    },
  );
});

describe('the description of a chart', () => {
  it.each(['timeline-all-unknown', 'timeline-none', 'map-only-areas', 'map-one-place-twenty'])(
    'does not say that marks of %s are sized, where none is',
    (name) => {
      expect(drawn(name).description).not.toContain('larger');
    },
  );

  it.each(['timeline-week', 'timeline-years', 'map-valley'])(
    'says that marks of %s are sized',
    (name) => {
      expect(drawn(name).description).toContain('larger');
    },
  );
});

describe('a chart with nothing to draw', () => {
  it.each(['timeline-none', 'map-none', 'toll-none', 'breakdown-none', 'chain-none'])(
    'says so in %s, and describes nothing that is not there',
    (name) => {
      const { svgs, empty, description, notes } = drawn(name);
      expect([svgs, description]).toEqual([null, '']);
      expect(empty).toMatch(/^No|^There is no/u);
      expect(notes.join(' ')).not.toContain('They are no total');
    },
  );

  it('does not say how figures were added where none was', () => {
    expect(drawn('toll-no-figure').notes).toEqual([]);
    expect(drawn('toll-one').notes.join(' ')).toContain('They are no total');
  });
});

describe('a name in a chart', () => {
  it.each(['timeline-long-names', 'breakdown-long-names'])(
    'has as many lines as it needs in %s',
    (name) => {
      expect(drawn(name).svgs?.wide).not.toContain('…');
    },
  );

  it('stands with what is counted behind it', () => {
    const words = (drawn('timeline-crowded').svgs?.wide ?? '').replace(/<[^>]*>/gu, '');
    expect(words).toMatch(/Place 0\s+33 incidents/u);
  });
});

describe('a figure in a chart in Arabic', () => {
  it.each([
    'claims-arabic',
    'claims-arabic-names',
    'timeline-arabic',
    'timeline-arabic-titles',
    'evolution-arabic',
    'toll-arabic',
    'breakdown-arabic',
  ])('stands in Arabic in %s: drawn, described, in the table and in the notes', (name) => {
    const { svgs, alternative, table, notes } = drawn(name, 'ar');
    const cells = table.rows.flat().map(({ text }) => text);
    const all = [svgs?.narrow, svgs?.wide, alternative, ...cells, ...notes].join(' ');
    expect(all).not.toMatch(/civilians|people|children|women|dozens|at least/u);
  });

  it('has no tail of a letter on the bar of a scale', () => {
    const up = (tag: string) => {
      const svg = drawn('map-one', tag).svgs?.wide ?? '';
      const [, bar = '0'] = /class="scale-bar" d="M[\d.]+ ([\d.]+)/u.exec(svg) ?? [];
      const [, y = '0'] =
        / y="([\d.]+)"[^>]*>20 ?(?:km|كم)</u.exec(svg.replaceAll('\u200F', '')) ?? [];
      return Number(bar) + 4 - Number(y);
    };
    expect([up('en'), up('ar')]).toEqual([7, 10]);
  });

  it('stands in Arabic at the origin of a chain and where it was changed', () => {
    const wide = drawn('chain-arabic', 'ar').svgs?.wide ?? '';
    const [large] = /<text[^>]* class="large strong"[^>]*>([^<]*)/u.exec(wide)?.slice(1) ?? [];
    expect(large).toMatch(/^\p{Script=Arabic}/u);
    expect(wide).toContain('8 أطفال');
  });
});
