import { measureLabel } from '../i18n/labels.ts';
import { ascriptionOf, deniedAscription, namesOfSpeakers } from '../record/ascriptions.ts';
import type { Claim, Entry } from '../record/record.ts';
import type { PageContext } from './page-context.ts';

/** What a claim says of another, or another of it, with the other one. */
export interface Answer {
  text: string;
  href: string;
  /** It was never said: that stands wherever the claim does, however short. */
  denial: boolean;
}

/** Denials and disputes between a claim and others, seen from the claim: who ascribed it, who denies. */
export function answersAt(claim: Claim, at: PageContext): Answer[] {
  const { record, names, language } = at;
  const { ascribed, site } = language.words;
  const ascription = ascriptionOf(claim, record, names);
  const denied = deniedAscription(claim, record, names);
  const disputed = record.claims.get(claim.disputes ?? '');
  const disputing = (record.entryById.get(claim.entry)?.claims ?? []).filter(
    ({ disputes, standing }) => disputes === claim.id && standing !== 'redacted',
  );
  return [
    ...(ascription === null
      ? []
      : [
          {
            text: ascribed.here(ascription, givesFigure(claim)),
            to: claim.deniedBy ?? '',
            denial: true,
          },
        ]),
    ...(denied === null
      ? []
      : [{ text: ascribed.denial(denied), to: claim.denies ?? '', denial: true }]),
    ...(disputed === undefined
      ? []
      : [
          {
            text:
              disputed.standing === 'redacted'
                ? site.disputesRemoved
                : site.disputesClaim(speakersOf(disputed, at)),
            to: disputed.id,
            denial: false,
          },
        ]),
    ...disputing.map((one) => ({
      text: site.disputedBy(speakersOf(one, at)),
      to: one.id,
      denial: false,
    })),
  ].map(({ to, ...answer }) => ({ ...answer, href: at.claimHref(to) }));
}

/**
 * What stands beside an entry’s toll and does not count in it: what was ascribed to somebody who
 * denies it. And what rests on somebody who disputes it.
 */
export function answeredSentences(entry: Entry, at: PageContext): string[] {
  const { record, names, language } = at;
  const { ascribed, site } = language.words;
  const denied = entry.claims.flatMap((claim) => {
    const ascription = ascriptionOf(claim, record, names);
    if (ascription === null) return [];
    return givesFigure(claim)
      ? [ascribed.figure(ascription, figuresOf(claim, at))]
      : [ascribed.claim(ascription)];
  });
  const resting = entry.disputed.flatMap(({ what, claims: [disputed, by] }) => {
    const [claim, other] = [record.claims.get(disputed ?? ''), record.claims.get(by ?? '')];
    if (what !== 'claim' || claim === undefined || other === undefined) return [];
    const bases = claim.restsOn.flatMap((id) => record.claims.get(id)?.speakers ?? [id]);
    return bases.some((id) => other.speakers.includes(id))
      ? [site.restingDisputed(speakersOf(claim, at), speakersOf(other, at))]
      : [];
  });
  return [...denied, ...resting];
}

function speakersOf(claim: Claim, at: PageContext): string[] {
  const speakers = namesOfSpeakers(claim, at.names);
  return speakers.length > 0 ? speakers : [at.language.words.charts.nobodyNamed];
}

function givesFigure({ quantities }: Claim): boolean {
  return Object.keys(quantities).length > 0;
}

/** Every figure of a claim, each with what it counts: "11,000 killed". */
function figuresOf({ quantities }: Claim, { language, record }: PageContext): string {
  const { marks, site } = language.words;
  return Object.entries(quantities)
    .flatMap(([measure, figures]) =>
      figures.map(({ text }) =>
        measure === 'counted'
          ? text
          : site.tollOf(text, measureLabel(measure, language, record.site.measures)),
      ),
    )
    .join(marks.semicolon);
}
