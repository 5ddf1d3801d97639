/** The shapes in which a picture is taken, in pixels at scale 1, and its scales. */
export const SHAPES = {
  wide: { width: 1280, height: 800 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
} as const

export type ShapeName = keyof typeof SHAPES

export const SCALES = [1, 2, 4] as const

/** Paper in landscape: A4 and Letter both hold it, with its list of ties below or on the next page. */
export const PAPER = { width: 1240, height: 800 } as const
