import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.ts';
import { serve } from './support/server.ts';
import type { Server } from './support/server.ts';
import { root, runCommand } from './support/site.ts';

const bridge =
  '::picture[The bridge & its pier]{src="media/bridge 1.jpg" alt="A “bridge”" credit="Ana <b>Ruiz" licence="CC BY 4.0"}';
const wounded =
  '::picture{src="media/ward.png" alt="A ward" credit="Desk" licence="by permission" graphic="the wounded"}';

describe('a report with pictures', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'attested-pictures-'));
    const content = path.join(folder, 'content');
    await cp(path.join(root, 'tests/fixtures/example'), content, { recursive: true });
    await mkdir(path.join(content, 'media'));
    const drawn = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#765' } });
    // Orientation 6: the camera was turned, so the picture stands 900 px wide and 1600 px high.
    await drawn(1600, 900)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Somebody in hiding' } })
      .withMetadata({ orientation: 6 })
      .toFile(path.join(content, 'media/bridge 1.jpg'));
    await drawn(300, 200).png().toFile(path.join(content, 'media/ward.png'));
    const report = path.join(content, 'reports/three-days.md');
    await writeFile(report, `${await readFile(report, 'utf8')}\n${bridge}\n\n${wounded}\n`);
    const build = await runCommand('build', {
      CONTENT_DIR: content,
      OUT_DIR: path.join(folder, 'dist'),
    });
    if (build.code !== 0) throw new Error(build.stdout + build.stderr);
    server = await serve(path.join(folder, 'dist'));
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function openReport(width: number) {
    const page = await (
      await launch()
    ).newPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await page.goto(new URL('reports/three-days/index.html', server.url).href);
    return page;
  }

  it('shows each with its caption, credit, licence and alternative text', async () => {
    const page = await openReport(1280);
    const figure = page.locator('figure.picture').first();
    expect(await figure.locator('img').getAttribute('alt')).toBe('A “bridge”');
    expect((await figure.locator('figcaption').innerText()).replaceAll(/\s+/gu, ' ')).toBe(
      'The bridge & its pier Picture: Ana <b>Ruiz · Licence: CC BY 4.0',
    );
    await page.close();
  });

  it('sends the width that the screen needs, and keeps the place of the picture free', async () => {
    const page = await openReport(360);
    const picture = page.locator('figure.picture img').first();
    await picture.scrollIntoViewIfNeeded();
    const sizes = () =>
      picture.evaluate((img: HTMLImageElement) => ({
        file: decodeURIComponent(new URL(img.currentSrc || 'http://x/').pathname),
        natural: img.naturalWidth,
        said: [img.getAttribute('width'), img.getAttribute('height')],
        shape: Math.round((100 * img.clientHeight) / img.clientWidth),
      }));
    await expect.poll(async () => (await sizes()).natural).toBeGreaterThan(0);
    expect(await sizes()).toEqual({
      file: '/media/sized/400/bridge 1.jpg.webp',
      natural: 328,
      said: ['900', '1600'],
      shape: 178,
    });
    await page.close();
  });

  it('holds back what is graphic, and does not fetch it, until a reader asks', async () => {
    const page = await openReport(360);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const warning = page.getByText('Graphic picture: the wounded. Show it');
    await warning.scrollIntoViewIfNeeded();
    const picture = page.locator('figure.picture img').nth(1);
    expect(await picture.isVisible()).toBe(false);
    expect(asked.filter((url) => url.includes('ward'))).toEqual([]);
    await warning.click();
    expect(await picture.isVisible()).toBe(true);
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBe(300);
    await page.close();
  });

  it('publishes no original, and nothing that the camera wrote', async () => {
    const files = await readdir(path.join(folder, 'dist/media'), { recursive: true });
    const pictures = files.filter((file) => path.extname(file) !== '').sort();
    expect(pictures).toEqual(
      [
        '300/ward.png',
        '400/bridge 1.jpg',
        '608/bridge 1.jpg',
        '800/bridge 1.jpg',
        '900/bridge 1.jpg',
      ].map((file) => `sized/${file}.webp`),
    );
    for (const file of pictures) {
      const bytes = await readFile(path.join(folder, 'dist/media', file));
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
      expect(bytes.includes('in hiding')).toBe(false);
    }
  });
});
