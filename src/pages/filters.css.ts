import type { APIRoute } from 'astro';
import { filterStyle } from '../components/filters.ts';
import { theSite } from '../components/the-site.ts';

export const GET: APIRoute = async () =>
  new Response(filterStyle((await theSite()).record), { headers: { 'content-type': 'text/css' } });
