/** The one width at which the page changes from a desk's layout to a telephone's; style sheets have the same number. */

/** From so many pixels on, columns stand beside the map; below, all of them share a sheet over it. */
export const DESK = 1000

/** The media query of the telephone's layout. */
export const PHONE = `(width < ${DESK}px)`
