import { expect, test } from 'vitest';
import { launch } from './browser.ts';

test('the browser draws Latin and Arabic text, each letter with a glyph of its own', async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  // Letters without a glyph are all drawn as the same box.
  const drawn = async (text: string) => {
    await page.setContent(`<p style="font-size: 40px">${text}</p>`);
    return (await page.screenshot()).toString('base64');
  };
  expect(await drawn('a')).not.toBe(await drawn('e'));
  expect(await drawn('س')).not.toBe(await drawn('ح'));
  await page.close();
});
