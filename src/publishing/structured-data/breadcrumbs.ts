import type { BreadcrumbList } from 'schema-dts';

/** A page on the way from the home page. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way to a page, itself last (schema.org/BreadcrumbList). */
export function breadcrumbs(trail: readonly Crumb[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
