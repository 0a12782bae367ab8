import type { APIRoute } from 'astro';
import { PRINT_STYLE } from '../components/style.ts';

export const GET: APIRoute = () =>
  new Response(PRINT_STYLE, { headers: { 'content-type': 'text/css' } });
