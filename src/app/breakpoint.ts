/** The width in pixels that separates the layouts of phones and desktops; style sheets have the same number. */

/** At this width or more, columns are beside the map; below, they share a sheet over it. */
export const DESKTOP_WIDTH = 1000

/** The media query of the phone layout. */
export const PHONE = `(width < ${DESKTOP_WIDTH}px)`
