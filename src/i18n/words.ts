import type { en } from './en.ts';

/**
 * Every word and sentence of the interface, in the shape of the English file: a language that
 * lacks one does not compile.
 */
export type Words = typeof en;
