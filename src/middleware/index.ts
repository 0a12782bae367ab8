import { defineMiddleware } from 'astro:middleware';
import { handedOver } from '../publishing/handed-over.ts';

/** In a build, each page is finished while others are rendered, and written once. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const beside = handedOver()?.beside;
  if (beside === undefined) return next();
  const path = decodeURIComponent(url.pathname).slice(1);
  // A path that ends in the name of a file is one that is not a page, but for that of wrong addresses.
  const isPage = path === '' || path.endsWith('/') || path.endsWith('.html');
  const turn = isPage ? beside.turn() : 0;
  const response = await next();
  if (!isPage) return response;
  const file = path === '404/' ? '404.html' : path.endsWith('.html') ? path : `${path}index.html`;
  const html = await beside.finishPage(turn, file, await response.text());
  return new Response(html, response);
});
