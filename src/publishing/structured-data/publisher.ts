import type { NewsMediaOrganization, Organization, Person } from 'schema-dts';
import type { Site } from '../../reading/content.ts';

/** The site as who publishes (schema.org/NewsMediaOrganization). */
export function publisherNode(
  site: Pick<Site, 'title'>,
  home: string,
): Exclude<NewsMediaOrganization, string> {
  return { '@type': 'NewsMediaOrganization', name: site.title, url: home };
}

/** An author by name: a desk that has the name of the site is part of it, others are people. */
export function authorNode(
  name: string,
  site: Pick<Site, 'title'>,
): Exclude<Person, string> | Exclude<Organization, string> {
  return name.includes(site.title)
    ? { '@type': 'Organization', name }
    : { '@type': 'Person', name };
}
