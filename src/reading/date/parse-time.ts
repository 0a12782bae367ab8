/** Why a text is no time of day. */
export interface TimeProblem {
  reason: string;
  expected: string | null;
  fix: string | null;
}

const EXPECTED = 'hours and minutes as "18:23", from "00:00" to "23:59", in the site\'s time zone';

/**
 * Reads a time of day, `18:23`, which is in the site's time zone. Another zone is refused; where
 * `day` and `timeZone` (an IANA name) are given, with the time to write instead.
 */
export function parseTime(
  text: string,
  site?: { day: string; timeZone: string },
): { time: string } | { problem: TimeProblem } {
  const trimmed = text.trim();
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(trimmed)) return { time: trimmed };
  const zoned =
    /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)$/i.exec(trimmed);
  if (zoned !== null) return { problem: otherZone(trimmed, zoned[1] ?? '', zoned[2] ?? '', site) };
  return {
    problem: {
      reason: `"${trimmed}" is not a time of day.`,
      expected: EXPECTED,
      // Some programs make curly quotes of straight ones, which YAML takes for text.
      fix: suggestion(trimmed.replace(/^[“”„‘’‚«»]+|[“”‘’«»]+$/gu, '')),
    },
  };
}

function otherZone(
  text: string,
  time: string,
  zone: string,
  site: { day: string; timeZone: string } | undefined,
): TimeProblem {
  const reason = `"${text}" names a time zone; times are in the site's own.`;
  if (site === undefined) return { reason, expected: EXPECTED, fix: null };
  const offset = /^[+-]/.test(zone)
    ? zone.replace(
        /^([+-]\d\d):?(\d\d)?$/,
        (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`,
      )
    : 'Z';
  const instant = new Date(`${site.day}T${time}:00${offset}`);
  if (Number.isNaN(instant.getTime())) return { reason, expected: EXPECTED, fix: null };
  const local = localParts(instant, site.timeZone);
  const otherDay = local.day === site.day ? '' : `, on ${local.day}`;
  return {
    reason: `${reason} In ${site.timeZone} it was ${local.time}${otherDay}.`,
    expected: EXPECTED,
    fix: otherDay === '' ? `"${local.time}"` : null,
  };
}

function localParts(instant: Date, timeZone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The time that another way of writing can only mean: `6:23 pm`, `18.23`, `1823`, `9:05`. */
function suggestion(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.h]?([0-5]\d))?(?::[0-5]\d)?\s?([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  return hour > 23 ? null : `"${String(hour).padStart(2, '0')}:${minutes ?? '00'}"`;
}
