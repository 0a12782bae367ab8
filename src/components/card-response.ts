import type { Card } from '../publishing/cards/card.ts';
import { cardPicture } from '../publishing/cards/card-picture.ts';
import { handedOver } from '../publishing/handed-over.ts';
import { CHART_LOOK } from './chart-look.ts';

/** The picture of a card: in a build drawn on another thread, in the preview anew each time. */
export async function cardResponse(card: Card): Promise<Response> {
  const build = handedOver();
  const picture =
    build === null
      ? await cardPicture(card, CHART_LOOK, null)
      : await build.beside.drawCard(card, CHART_LOOK, build.code);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
