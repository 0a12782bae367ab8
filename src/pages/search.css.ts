import type { APIRoute } from 'astro';
import { SEARCH_STYLE } from '../components/style.ts';

export const GET: APIRoute = () =>
  new Response(SEARCH_STYLE, { headers: { 'content-type': 'text/css' } });
