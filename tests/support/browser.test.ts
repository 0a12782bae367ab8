import { expect, test } from 'vitest';
import { launch } from './browser.ts';

test('the browser draws text, each letter with a glyph of its own', async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  // Letters without a glyph are all drawn as the same box, or as nothing.
  const drawn = async (text: string) => {
    await page.setContent(`<p style="font-size: 40px">${text}</p>`);
    return (await page.screenshot()).toString('base64');
  };
  expect(await drawn('a')).not.toBe(await drawn('e'));
  await page.close();
});
