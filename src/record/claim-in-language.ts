import type { Language } from '../i18n/languages.ts';
import type { Attribution, Ending } from '../reading/content.ts';
import type { Quantity } from '../reading/quantity.ts';
import { formatCounted, formatQuantity } from '../reading/quantity/quantity-words.ts';
import type { HedgeObject } from '../reading/hedge.ts';
import type { ClaimWords, EndingName, StatementWords } from '../reading/translation.ts';
import { figureTexts } from './figure-texts.ts';
import type { Carrier, Change, Claim, Said } from './record.ts';

/**
 * A claim as a language tells it: the words of a translation, figures worded from what they say,
 * all else as it was. Of a redacted claim only the reasons have words.
 */
export function claimIn(claim: Claim, words: ClaimWords | undefined, language: Language): Claim {
  const endings = endingsIn(claim, words?.why);
  if (claim.standing === 'redacted') return { ...claim, ...endings };
  const texts = figureTexts([claim, ...claim.carried], language);
  const pairs = (before: Said, after: StatementWords | undefined): [string | null, string][] => [
    ...(after?.says === undefined ? [] : [[before.says, after.says] as [string, string]]),
    ...(after?.as === undefined ? [] : [[before.as, after.as] as [string | null, string]]),
  ];
  const carriers = words?.carried ?? {};
  const wordsOf = (carrier: Carrier) =>
    Object.hasOwn(carriers, carrier.in) ? carriers[carrier.in] : undefined;
  // What a carrier repeats has the words of where it was said first.
  const known = new Map([
    ...pairs(claim, words),
    ...claim.carried.flatMap((carrier) => pairs(carrier, wordsOf(carrier))),
  ]);
  const hedges = hedgeWords([
    [claim, words],
    ...claim.carried.map((one) => [one, wordsOf(one)] as const),
  ]);
  const quotes = new Map(
    [[claim, words] as const, ...claim.carried.map((one) => [one, wordsOf(one)] as const)].flatMap(
      ([said, own]) =>
        said.quote && own?.quote !== undefined ? [[said.quote.text, own.quote]] : [],
    ),
  );
  const told = { known, hedges, quotes, texts, language };
  return {
    ...claim,
    ...saidIn(claim, told),
    note: words?.note ?? claim.note,
    ...endings,
    carried: claim.carried.map((carrier) => ({
      ...carrier,
      ...saidIn(carrier, told),
      note: wordsOf(carrier)?.note ?? carrier.note,
      drift: carrier.drift.map((change) => changeIn(change, told)),
      net: carrier.net.map((change) => changeIn(change, told)),
    })),
  };
}

/** What was done to a claim, with its reasons in the language. */
function endingsIn(
  { withdrawn, corrected, redacted }: Claim,
  why: ClaimWords['why'],
): Pick<Claim, EndingName> {
  // One text is the reason of what ended the claim, else of its correction.
  const only = redacted ? 'redacted' : withdrawn ? 'withdrawn' : 'corrected';
  const reasons = typeof why === 'string' ? { [only]: why } : (why ?? {});
  const worded = (ending: Ending | null, reason: string | undefined) =>
    ending && reason !== undefined ? { ...ending, why: reason } : ending;
  return {
    withdrawn: worded(withdrawn, reasons.withdrawn),
    corrected: worded(corrected, reasons.corrected),
    redacted: worded(redacted, reasons.redacted),
  };
}

/** What the words of one claim are in the language. */
interface Told {
  known: ReadonlyMap<string | null, string>;
  /** Words of doubt, by their object. */
  hedges: Record<HedgeObject, ReadonlyMap<string, string>>;
  quotes: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
  language: Language;
}

function saidIn(said: Said, { known, hedges, quotes, texts, language }: Told) {
  const { quote } = said;
  const isInLanguage = quote?.language?.split('-')[0] === language.tag;
  return {
    says: known.get(said.says) ?? said.says,
    as: said.as === null ? null : (known.get(said.as) ?? said.as),
    hedge: {
      figures: hedgeIn(said.hedge.figures, hedges.figures),
      attribution: hedgeIn(said.hedge.attribution, hedges.attribution),
    },
    quote: quote && {
      ...quote,
      translation: isInLanguage ? null : (quotes.get(quote.text) ?? quote.translation),
    },
    quantities: Object.fromEntries(
      Object.entries(said.quantities).map(([measure, list]) => [
        measure,
        list.map((quantity) => quantityIn(quantity, language)),
      ]),
    ),
    attribution: said.attribution && attributionIn(said.attribution, texts),
  };
}

function hedgeIn(word: string | null, words: ReadonlyMap<string, string>): string | null {
  return word === null ? null : (words.get(word) ?? word);
}

/** What each word of doubt is in the language; one that is translated nowhere is left out. */
function hedgeWords(
  pairs: readonly (readonly [Said, StatementWords | undefined])[],
): Told['hedges'] {
  const wordsOf = (object: HedgeObject) =>
    new Map(
      pairs.flatMap(([{ hedge }, words]): [string, string][] => {
        const [before, after] = [hedge[object], words?.hedge?.[object] ?? null];
        return before === null || after === null ? [] : [[before, after]];
      }),
    );
  return { figures: wordsOf('figures'), attribution: wordsOf('attribution') };
}

function quantityIn(quantity: Quantity, language: Language): Quantity {
  return {
    ...quantity,
    text: formatQuantity(quantity, language),
    head: formatCounted(quantity, quantity.unit, language),
    parts: quantity.parts.map((part) => ({
      ...part,
      text: formatCounted(part, quantity.unit, language),
    })),
  };
}

function attributionIn(attribution: Attribution, texts: ReadonlyMap<string, string>): Attribution {
  return {
    ...attribution,
    shares: attribution.shares.map(({ actor, share }) => ({
      actor,
      share: { ...share, text: texts.get(share.text) ?? share.text },
    })),
  };
}

function changeIn(change: Change, { known, hedges, texts }: Told): Change {
  const worded = (text: string | null): string | null => {
    if (text === null) return null;
    if (change.what === 'hedge') return hedgeIn(text, hedges[change.hedge ?? 'attribution']);
    if (change.what !== 'attribution') return texts.get(text) ?? known.get(text) ?? text;
    return text.replace(/(?<=: )[^,]+?(?=, | or |$)/gu, (share) => texts.get(share) ?? share);
  };
  // A quotation is compared in the words in which it was said.
  if (change.what === 'words' || change.what === 'window') return change;
  return { ...change, from: worded(change.from), to: worded(change.to) };
}
