import { listOf } from '../i18n/numbers.ts';
import type { Id } from '../reading/content.ts';
import { formatDate } from '../reading/date/format-date.ts';
import { UNSTATED } from '../record/origins.ts';
import { speaksOfBlame } from '../record/responsibility.ts';
import type { Claim, Entry, Origin, TollFigure } from '../record/record.ts';
import { attributionText, speakersText } from './claim-texts.ts';
import { changeTexts } from './change-texts.ts';
import { documentName } from './document-name.ts';
import type { PageContext } from './page-context.ts';

/** A sentence, and the claims or sources behind it. */
export interface ReasonLine {
  sentence: string;
  links: { text: string; href: string }[];
}

/** Why one answer of an entry came out as it did. */
export interface ReasonPart {
  title: string;
  lines: ReasonLine[];
}

/**
 * Why everything that is computed of an entry came out as it did: each answer with what was counted
 * as one and what was left out.
 */
export function reasonParts(entry: Entry, at: PageContext): ReasonPart[] {
  const { why } = at.language.words;
  const parts = [
    { title: why.origins, lines: originLines(entry, at) },
    { title: why.responsibility, lines: responsibilityLines(entry, at) },
    { title: why.range, lines: entry.toll.length > 0 ? rangeLines(entry, at) : [] },
    { title: why.differing, lines: differingLines(entry, at) },
    { title: why.silence, lines: silenceLines(entry, at) },
    { title: why.changes, lines: changeLines(entry, at) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function originLines(entry: Entry, at: PageContext): ReasonLine[] {
  const { reasons, why } = at.language.words;
  const { origins, corroboration } = entry;
  // Who is not named is told of by a reason of its own, and is none of those that the grade counts.
  const named = origins.filter(({ id }) => id !== UNSTATED);
  const counted = named.map(({ claims }) => linksTo(claims, at));
  const [only, ...others] = counted;
  const isDisputed = corroboration === 'single-origin' && named.length > 1;
  const sentence = why.counted(named.length);
  // Of several, each has a line of its own, so that its claims are not taken for more of them.
  const listed =
    others.length === 0
      ? [{ sentence, links: only ?? [] }]
      : [{ sentence, links: [] }, ...counted.map((links) => ({ sentence: '', links }))];
  return [
    ...(named.length > 0 ? listed : []),
    { sentence: why.corroboration[isDisputed ? 'disputed' : corroboration], links: [] },
    ...entry.reasons.map(({ key, ids }) => {
      const names = ids.map((id) => speakerOf(id, at));
      const sentence = reasons[key]([...new Set(names)], ids.length);
      return { sentence, links: linksTo(ids, at) };
    }),
  ];
}

function responsibilityLines(entry: Entry, at: PageContext): ReasonLine[] {
  const { why } = at.language.words;
  const { responsibility } = entry;
  const nobody = responsibility === 'not-attributed' && entry.cleared.length === 0;
  if (responsibility === null || (nobody && entry.toll.length === 0)) return [];
  const current = entry.claims.filter(({ standing }) => standing === 'current');
  const counted = new Set(entry.origins.flatMap(({ claims }) => claims));
  const passed = current.filter((claim) => !counted.has(claim.id) && speaksOfBlame(claim));
  const changed = current.flatMap((claim) =>
    claim.carried
      .filter(({ drift }) => drift.some(({ what }) => what === 'attribution'))
      .map((carrier) => {
        const own = carrier.drift.filter(({ what }) => what === 'attribution');
        const publisher = documentName(
          carrier.in,
          claim.carried.map((one) => one.in),
          at,
        );
        const text = why.line(
          publisher,
          changeTexts(own, claim, at).join(at.language.words.marks.semicolon),
        );
        return { text, href: at.claimHref(claim.id) };
      }),
  );
  return [
    { sentence: why.grades[responsibility], links: [] },
    ...(nobody ? [] : entry.origins.flatMap((origin) => accountLine(origin, at))),
    ...(passed.length > 0 && entry.origins.length > 0
      ? [{ sentence: why.passedOn, links: passed.map((claim) => accountLink(claim, at)) }]
      : []),
    ...(changed.length > 0 ? [{ sentence: why.addedOnTheWay, links: changed }] : []),
  ];
}

/** Whom an origin names, claim by claim; where it names nobody, that. */
function accountLine(origin: Origin, at: PageContext): ReasonLine[] {
  const claims = origin.claims.flatMap((id) => at.record.claims.get(id) ?? []);
  const naming = claims.filter(speaksOfBlame);
  const told = naming.length > 0 ? naming : claims.filter(givesFigure);
  return told.length === 0
    ? []
    : [{ sentence: '', links: told.map((claim) => accountLink(claim, at)) }];
}

function accountLink(claim: Claim, at: PageContext) {
  const { why } = at.language.words;
  const whom = speaksOfBlame(claim) ? attributionText(claim, at) : why.namesNobody;
  return { text: why.line(claimName(claim, at), whom ?? ''), href: at.claimHref(claim.id) };
}

function rangeLines(entry: Entry, at: PageContext): ReasonLine[] {
  const { why } = at.language.words;
  const figures = entry.toll.flatMap((row) => row.figures);
  const earlier = figures.filter((figure) => figure.earlier);
  const smaller = figures.filter((figure) => figure.subgroup !== null && !figure.earlier);
  const line = (sentence: string, some: readonly TollFigure[]): ReasonLine[] => {
    const links = some.map(({ claim: id, text }) => ({
      text: why.line(nameOf(id, at), text),
      href: at.claimHref(id),
    }));
    return some.length === 0 ? [] : [{ sentence, links }];
  };
  return [
    { sentence: why.rangeAbout, links: [] },
    ...line(why.setAside, earlier),
    ...line(why.smaller, smaller),
  ];
}

function differingLines(entry: Entry, at: PageContext): ReasonLine[] {
  const { differ } = at.language.words.why;
  return entry.disputed.map(({ what, claims }) => ({
    sentence: differ[what],
    links: linksTo(claims, at),
  }));
}

function silenceLines(entry: Entry, at: PageContext): ReasonLine[] {
  const { why } = at.language.words;
  const named = entry.silent.map((actor) => ({
    sentence: why.namedBy(at.names.inText(actor)),
    links: linksTo(
      entry.claims
        .filter(({ standing }) => standing === 'current')
        .filter(({ attribution }) => attribution?.actors.includes(actor))
        .map(({ id }) => id),
      at,
    ),
  }));
  return named.length === 0 ? [] : [{ sentence: why.silent, links: [] }, ...named];
}

function changeLines(entry: Entry, at: PageContext): ReasonLine[] {
  const { why } = at.language.words;
  const carried = entry.claims
    .filter(({ standing }) => standing !== 'redacted')
    .flatMap((claim) => claim.carried.map((carrier) => ({ claim, carrier })));
  const changing = carried.filter(({ carrier }) => carrier.drift.length > 0);
  const documents = (some: typeof carried) => new Set(some.map(({ carrier }) => carrier.in)).size;
  if (changing.length === 0) return [];
  return [
    {
      sentence: why.changed(documents(changing), documents(carried)),
      links: changing.map(({ claim, carrier }) => ({
        text: why.line(
          documentName(
            carrier.in,
            claim.carried.map((one) => one.in),
            at,
          ),
          changeTexts(carrier.drift, claim, at).join(at.language.words.marks.semicolon),
        ),
        href: at.claimHref(claim.id),
      })),
    },
  ];
}

function givesFigure({ quantities }: Claim): boolean {
  return Object.keys(quantities).length > 0;
}

function linksTo(ids: readonly Id[], at: PageContext): ReasonLine['links'] {
  return ids.map((id) => ({
    text: nameOf(id, at),
    href: at.record.claims.has(id) ? at.claimHref(id) : at.whoHref(id),
  }));
}

/** A claim by who said it and when; a source or an actor by its name. */
function nameOf(id: Id, at: PageContext): string {
  const claim = at.record.claims.get(id);
  if (claim === undefined) return at.names.of(id);
  return claim.standing === 'redacted' ? id : claimName(claim, at);
}

function claimName(claim: Claim, at: PageContext): string {
  const who = speakerOf(claim.id, at);
  const date = claim.said === null ? '' : formatDate(claim.said, at.language, 'short');
  return at.language.words.why.claim(who, date);
}

function speakerOf(id: Id, at: PageContext): string {
  const claim = at.record.claims.get(id);
  if (claim === undefined) return at.names.of(id);
  if (claim.by.length === 0) return speakersText(claim, at);
  return listOf(claim.by.map(at.names.short), at.language);
}
