import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import type { StyleRule } from '../../charts/standalone/style-rules.ts';
import { keptFile } from '../kept-file.ts';
import { cardSvg } from './card.ts';
import type { Card } from './card.ts';
import { allLetters } from './letters.ts';
import { outlineTexts } from './outline-texts.ts';

// A card is flat: dots between colours would only make it larger, and the last percent of it is dear.
const png = { palette: true, colours: 128, dither: 0, effort: 1, compressionLevel: 6 } as const;

/**
 * The picture of a page for where it is shared, as PNG. What was drawn before is not drawn again.
 *
 * @param rules how drawings look
 * @param code a fingerprint of the program; `null` where it may change under way: then all is drawn
 * @param folder where pictures are kept from one build to the next
 */
export async function cardPicture(
  card: Card,
  rules: readonly StyleRule[],
  code: string | null,
  folder = path.join(process.cwd(), 'node_modules/.cache/cards'),
): Promise<Uint8Array> {
  const draw = async () => {
    const letters = await allLetters();
    const shapes = outlineTexts(cardSvg(card, rules, letters), letters);
    return sharp(Buffer.from(shapes)).png(png).toBuffer();
  };
  if (code === null) return draw();
  const { chart, ...words } = card;
  const name = createHash('sha256')
    .update(JSON.stringify([code, sharp.versions, rules, words]))
    .update(
      JSON.stringify(chart && [chart.kind, chart.title, chart.svgs?.narrow, chart.svgs?.wide]),
    )
    .digest('hex');
  return keptFile(path.join(folder, `${name}.png`), draw);
}
