import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import type { StyleRule } from '../../charts/standalone/style-rules.ts';
import { keptFile } from '../kept-file.ts';
import { cardSvg } from './card.ts';
import type { Card } from './card.ts';
import { allLetters } from './letters.ts';
import { outlineTexts } from './outline-texts.ts';

const png = { palette: true, colours: 128, effort: 1, compressionLevel: 9 } as const;

/**
 * The picture of a page for where it is shared, as PNG. What was drawn before is not drawn again.
 *
 * @param rules how drawings look
 * @param folder where pictures are kept from one build to the next
 */
export async function cardPicture(
  card: Card,
  rules: readonly StyleRule[],
  folder = path.join(process.cwd(), 'node_modules/.cache/cards'),
): Promise<Uint8Array> {
  const letters = await allLetters();
  const shapes = outlineTexts(cardSvg(card, rules, letters), letters);
  const name = createHash('sha256')
    .update(JSON.stringify([png, sharp.versions]))
    .update(shapes)
    .digest('hex');
  return keptFile(path.join(folder, `${name}.png`), () =>
    sharp(Buffer.from(shapes)).png(png).toBuffer(),
  );
}
