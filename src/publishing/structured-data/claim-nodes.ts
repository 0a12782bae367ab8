import type { Claim as ClaimNode, CreativeWork, Organization, Person } from 'schema-dts';
import type { Id, SourceKind } from '../../reading/content.ts';
import { given } from '../../reading/given.ts';
import { compareDates } from '../../reading/date.ts';
import { publicationsOf } from '../../record/versions.ts';
import type { Names } from '../../record/names.ts';
import type { Claim, Entry } from '../../record/record.ts';
import { entryPath } from '../entry-path.ts';
import { plainDate } from './plain-date.ts';
import type { Describing } from './report-node.ts';

/** Kinds of sources that are people. */
const people: ReadonlySet<SourceKind> = new Set<SourceKind>(['official', 'witness']);

/**
 * The claims of an entry (schema.org/Claim), each by who made it, with where it appeared. They are
 * claims of others: nothing here rates them. What somebody denies having said has no author. What was removed is not there.
 */
export function claimNodes(
  entry: Entry,
  names: Names,
  at: Describing,
): Exclude<ClaimNode, string>[] {
  return entry.claims
    .filter(({ standing }) => standing !== 'redacted')
    .map((claim) => {
      const appeared = [...new Set(claim.carried.map((carrier) => carrier.in))];
      const works = new Map(appeared.map((id) => [id, workNode(id, names, at)]));
      const first = firstOf(appeared, at);
      const work = works.get(first ?? '');
      const ascribed = claim.deniedBy === null ? claim.by : [];
      const authors = ascribed.flatMap((id) => speakerNode(id, names, at) ?? []);
      return {
        '@type': 'Claim',
        '@id': at.to(entryPath(at.record, entry.id, at.prefix, claim.id)),
        text: claim.says,
        ...given({ datePublished: plainDate(claim.said) }),
        ...(authors.length === 0 ? {} : { author: authors }),
        ...(claim.by.length === 0 && claim.as !== null ? { creditText: claim.as } : {}),
        ...(claim.standing === 'current' ? {} : { creativeWorkStatus: statusOf(claim) }),
        appearance: [...works.values()],
        ...(work === undefined
          ? {}
          : { firstAppearance: work['@id'] === undefined ? work : { '@id': work['@id'] } }),
      };
    });
}

function statusOf({ standing }: Claim): string {
  if (standing === 'denied') return 'Denied';
  return standing === 'withdrawn' ? 'Withdrawn' : 'Superseded';
}

/** Who speaks or publishes; nothing for whom nobody names. */
function speakerNode(
  id: Id,
  names: Names,
  { record }: Describing,
): Exclude<Person, string> | Exclude<Organization, string> | null {
  const kind = record.sources.get(id)?.kind;
  const name = names.of(id);
  if (kind === 'unnamed') return null;
  return kind !== undefined && people.has(kind)
    ? { '@type': 'Person', name }
    : { '@type': 'Organization', name };
}

function workNode(
  id: Id,
  names: Names,
  at: Describing,
): Exclude<CreativeWork, string> & { '@id'?: string } {
  const document = at.record.documents.get(id);
  const publisher = document === undefined ? null : speakerNode(document.publisher, names, at);
  const { url, title, reference, published, archived, language } = document ?? {};
  return {
    '@type': 'CreativeWork',
    // An address that a later version took over is no name of this one.
    ...(url === undefined || isShared(id, url, at) ? {} : { '@id': url }),
    ...given({
      name: title ?? reference,
      url,
      archivedAt: archived,
      datePublished: plainDate(published),
      inLanguage: language,
    }),
    ...(publisher === null ? {} : { publisher }),
  };
}

/** Whether versions of one publication have the address. */
function isShared(id: Id, url: string, { record: { documents } }: Describing): boolean {
  return publicationsOf([id], documents)
    .flat()
    .some((other) => other !== id && documents.get(other)?.url === url);
}

/** The document that was published first, where that is told of every other too. */
function firstOf(ids: readonly Id[], { record }: Describing): Id | undefined {
  if (ids.length < 2) return ids[0];
  const dated = ids.flatMap((id) => {
    const date = record.documents.get(id)?.published;
    return date === undefined || plainDate(date)?.length !== 10 ? [] : [{ id, date }];
  });
  if (dated.length < ids.length) return undefined;
  const [first, second] = dated.sort((a, b) => compareDates(a.date, b.date));
  if (first === undefined || second?.date.edtf === first.date.edtf) return undefined;
  return first.id;
}
