import type { APIRoute } from 'astro';
import { STYLE } from '../components/style.ts';

export const GET: APIRoute = () => new Response(STYLE, { headers: { 'content-type': 'text/css' } });
