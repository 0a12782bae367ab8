/** The size of a picture for sharing, in px: the shape that networks show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
