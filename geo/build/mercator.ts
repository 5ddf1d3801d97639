// Web Mercator as two functions between latitude and the map's vertical axis, both without units of screen.

/** Vertical position of a latitude in degrees: radians of the Mercator sheet, north up. */
export const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))

/** Latitude in degrees of a vertical position. */
export const latitude = (y: number): number => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90
