import { createHash } from 'node:crypto';
import script from './copy-and-switch.js?raw';

/** The one script of pages that can be cited. Each is complete without it. */
export const SCRIPT = script;

/** Its name changes with it, so that a host may let it be kept for ever. */
export const SCRIPT_NAME = `page-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 8)}`;

/** Its address. */
export const SCRIPT_PATH = `/scripts/${SCRIPT_NAME}.js` as const;
