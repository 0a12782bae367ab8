import { withoutIsolates } from '../i18n/isolated.ts';

/** Search engines show some 150 letters; where there is room left, the site says what it is. */
const ROOM = 100;

/**
 * What a page says of itself to those who have not opened it: what it is of, so that no two pages
 * say the same, and what is to be found there.
 *
 * @param about one sentence or several, or words without a full stop
 * @param site what the whole site is; empty where it does not say
 */
export function pageDescription(title: string, about: string, site: string): string {
  const own = about.startsWith(title) ? about : `${title} – ${about}`;
  const whole = /[.!?؟…]$/u.test(own) ? own : `${own}.`;
  return withoutIsolates(own.length < ROOM && site !== '' ? `${whole} ${site}` : whole);
}
