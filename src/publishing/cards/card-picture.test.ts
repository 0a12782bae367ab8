import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { cardPicture } from './card-picture.ts';
import { cardSvg } from './card.ts';
import { allLetters } from './letters.ts';

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><text x="0" y="20" textLength="9">27 civilians</text></svg>`;

const card = (kind: 'chain' | 'map', tall = 900): Card => ({
  site: 'A site',
  title: 'Three days in northwest Syria',
  day: '30 November 2024',
  dir: 'ltr',
  chart: {
    kind,
    title: 'A finding',
    svgs: { narrow: drawing(288, tall), wide: drawing(680, tall) },
  },
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attested-cards-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('cardPicture', () => {
  it('is a PNG of 1200 × 630 px, drawn once and then kept', async () => {
    const picture = await cardPicture(card('chain'), [], 'code', folder);
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    const [kept = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    await writeFile(path.join(folder, kept), 'kept');
    expect(Buffer.from(await cardPicture(card('chain'), [], 'code', folder)).toString()).toBe(
      'kept',
    );
    const other = await cardPicture(
      { ...card('chain'), day: '1 December 2024' },
      [],
      'code',
      folder,
    );
    expect(Buffer.from(other).toString()).not.toBe('kept');
    const newer = await cardPicture(card('chain'), [], 'other code', folder);
    expect(Buffer.from(newer).toString()).not.toBe('kept');
    const [before] = [await readdir(folder)];
    await cardPicture(card('map'), [], null, folder);
    expect(await readdir(folder)).toEqual(before);
  });
});

describe('cardSvg', () => {
  const svg = async (given: Card) => cardSvg(given, [], await allLetters());
  const scale = (text: string) => Number(/scale\(([\d.]+)\)/u.exec(text)?.[1]);

  it('shows a chart that is read from the top as wide as the card, and lets it run off the foot', async () => {
    expect(scale(await svg(card('chain')))).toBeCloseTo(1080 / 680, 6);
  });

  it('shows other charts whole', async () => {
    for (const tall of [100, 500, 2000]) {
      expect(scale(await svg(card('map', tall))) * tall).toBeLessThan(630);
    }
  });

  it('begins at the right where the language does', async () => {
    const arabic = await svg({ ...card('map'), dir: 'rtl', title: 'ثلاثة أيام' });
    expect(arabic).toMatch(/<text x="1140"[^>]*text-anchor="end" direction="rtl"[^>]*>ثلاثة أيام/u);
  });

  it('cuts a headline that has no room at all, and says so', async () => {
    const long = await svg({ ...card('map'), title: 'word '.repeat(200) });
    expect(long).toContain(' …</text>');
  });
});
