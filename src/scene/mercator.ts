/**
 * The plane in which edges are laid out: spherical Mercator in degrees of longitude at the equator. x is the longitude, y
 * grows to the north. Mercator is conformal, so angles and bows look on the map as they are computed.
 */
import type { Position } from '../atlas/schema.ts'

/** A point of the plane. */
export type Point = readonly [x: number, y: number]

const DEG = 180 / Math.PI

/** From longitude and latitude in degrees to the plane. */
export function project([lon, lat]: Position): Point {
  return [lon, heightAt(lat)]
}

/** The height of a latitude in the plane. */
export function heightAt(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + lat / DEG / 2)) * DEG
}

/** From the plane to longitude and latitude in degrees, rounded to about ten metres. */
export function unproject([x, y]: Point): Position {
  const lat = latitudeAt(y)
  return [Math.round(x * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4]
}

/** The latitude of a height in the plane, not rounded. */
export function latitudeAt(y: number): number {
  return (2 * Math.atan(Math.exp(y / DEG)) - Math.PI / 2) * DEG
}

/** The zoom level at which one CSS pixel covers so many degrees of the plane: the inverse of `degreesPerPixel`. */
export function zoomAt(degrees: number): number {
  return Math.log2(360 / (512 * degrees))
}

/** Degrees of the plane that one CSS pixel covers at a zoom level (tiles of 512 px). */
export function degreesPerPixel(zoom: number): number {
  return 360 / (512 * 2 ** zoom)
}

/** Not `Math.hypot`, which is ten times slower: the layout measures hundreds of thousands of distances. */
export function distance(a: Point, b: Point): number {
  const x = b[0] - a[0]
  const y = b[1] - a[1]
  return Math.sqrt(x * x + y * y)
}

/** The direction from a to b in degrees clockwise from north. */
export function bearing(a: Point, b: Point): number {
  return (Math.atan2(b[0] - a[0], b[1] - a[1]) * DEG + 360) % 360
}

/** Linear interpolation from a (t = 0) to b (t = 1). */
export function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}
