import type { MultiPolygon, Polygon } from 'geojson';

/** The edge of an area, its rings wound as spherical geometry needs them: the outer clockwise. */
export interface Outline {
  /** A country by its three letters of ISO 3166-1, anything else by what its file calls it. */
  id: string;
  shape: Polygon | MultiPolygon;
}

/** Outlines that the owner of a site gives. */
export interface SiteOutlines {
  /** Its path in the content folder. */
  file: string;
  /** Who drew them, as the page names it. */
  source: string;
  shapes: Outline[];
}
