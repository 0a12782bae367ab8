import type { Attribution } from '../reading/content.ts';
import type { Claim, Said } from '../record/record.ts';
import { capitalised, measureLabel } from '../i18n/labels.ts';
import { listOf } from '../i18n/numbers.ts';
import type { PageContext } from './page-context.ts';

/** Who speaks, as a reader is told: names, with whom they speak for; or that nobody is named. */
export function speakersText(claim: Claim, at: PageContext): string {
  const { words } = at.language;
  const speakers = at.names.speakers(claim);
  if (speakers.length === 0) return words.site.nobodyNamed;
  if (claim.by.length === 0) {
    return words.site.unnamedSpeaker(
      speakers.join(words.marks.comma),
      listOf(claim.speakers.map(at.names.short), at.language),
    );
  }
  const [only, ...others] = claim.by;
  const source =
    others.length === 0 && only !== undefined ? at.record.sources.get(only) : undefined;
  const principal = source?.speaksFor ?? source?.owner;
  const text = listOf(speakers, at.language);
  return principal === undefined ? text : words.site.speakerFor(text, at.names.inText(principal));
}

/** The same at the start of a line: a description, unlike a name, takes a capital there. */
export function speakersLine(claim: Claim, at: PageContext): string {
  const text = speakersText(claim, at);
  return claim.by.length === 0 ? capitalised(text, at.language) : text;
}

/** Every figure of a claim with its measure and its hedge: "killed: at least 27 civilians". */
export function quantityTexts(said: Pick<Said, 'quantities' | 'hedge'>, at: PageContext): string[] {
  const { marks, site, quantities: worded } = at.language.words;
  const { figures: hedge } = said.hedge;
  return Object.entries(said.quantities).map(([measure, quantities]) => {
    const label = measureLabel(measure, at.language, at.record.site.measures);
    const figures = quantities.map(({ text }) => text).join(marks.semicolon);
    return site.labelled(label, hedge === null ? figures : worded.hedged(figures, hedge));
  });
}

/**
 * Whom a claim holds responsible, with its hedge, and whom it clears; `null` where it speaks of nobody
 * and gives no figure, or where what happened has no author and no claim names one.
 */
export function attributionText(
  said: Pick<Claim, 'entry' | 'attribution' | 'clears' | 'hedge' | 'quantities' | 'by'>,
  at: PageContext,
): string | null {
  const { words } = at.language;
  const { attribution, clears, hedge } = said;
  if (attribution === null && clears.length === 0) {
    const asks = at.record.entryById.get(said.entry)?.responsibility !== null;
    return asks && Object.keys(said.quantities).length > 0 ? words.site.namesNobody : null;
  }
  const self = said.by.length === clears.length && clears.every((id) => said.by.includes(id));
  const text = [
    ...(attribution === null ? [] : [wordedAttribution(attribution, at)]),
    ...(clears.length === 0 ? [] : [words.attribution.clears(clears.map(at.names.inText), self)]),
  ].join(words.marks.semicolon);
  return hedge.attribution === null ? text : words.attribution.hedged(text, hedge.attribution);
}

/** Actors in words: jointly, one or the other, or each with its share. */
function wordedAttribution({ mode, actors, shares }: Attribution, at: PageContext): string {
  const { words } = at.language;
  if (mode === 'split') {
    return words.attribution.split(
      shares.map(({ actor, share }) => ({ name: at.names.shortInText(actor), share: share.text })),
    );
  }
  return words.attribution[mode](actors.map(at.names.inText));
}
