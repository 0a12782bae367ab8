import type { APIRoute } from 'astro';
import { SCRIPT, SCRIPT_NAME } from '../../components/script.ts';

export const getStaticPaths = () => [{ params: { name: SCRIPT_NAME } }];

export const GET: APIRoute = () =>
  new Response(SCRIPT, { headers: { 'content-type': 'text/javascript' } });
