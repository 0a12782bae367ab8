import { describe, expect, it } from 'vitest';
import type { Place } from '../reading/content.ts';
import { entryWith, recordOf } from '../record/record-of.ts';
import { entriesGeojson, pointOf } from './geojson.ts';

const place = (fields: Partial<Place>): Place => ({
  id: 'here',
  name: { en: 'Here' },
  point: [36.2, 37.16],
  precision: 'near',
  standIn: false,
  formerly: [],
  ...fields,
});

describe('pointOf', () => {
  const at = (fields: Partial<Place>) =>
    pointOf({ place: ['here'] }, new Map([['here', place(fields)]]));

  it('gives the point of a place that is known to one', () => {
    expect(at({ precision: 'exact' })).toEqual([36.2, 37.16]);
    expect(at({ precision: 'near' })).toEqual([36.2, 37.16]);
  });

  it('gives none of an area, a stand-in, or a place that is withheld', () => {
    expect(at({ precision: 'district' })).toBeUndefined();
    expect(at({ standIn: true })).toBeUndefined();
    expect(at({ precision: 'withheld' })).toBeUndefined();
  });

  it('gives none of several places', () => {
    const places = new Map([
      ['here', place({})],
      ['there', place({ id: 'there' })],
    ]);
    expect(pointOf({ place: ['here', 'there'] }, places)).toBeUndefined();
  });
});

describe('entriesGeojson', () => {
  it('keeps an entry without a point, with no geometry', () => {
    const record = recordOf(
      entryWith(['{ id: one, by: sohr, in: paper-1, says: So., killed: 4 civilians }']),
    );
    expect(entriesGeojson(record, 'https://news.example/')).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'entry',
          geometry: null,
          properties: {
            toll: [{ measure: 'killed', group: 'civilians', low: 4, high: 4 }],
            address: 'https://news.example/entries/entry/',
          },
        },
      ],
    });
  });
});
