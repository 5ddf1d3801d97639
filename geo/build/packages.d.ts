// The build's own packages live in geo/build/package.json and are absent from the root install:
// these few lines say what the build uses of each, so that the types hold whether they are there or not.
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      files: Record<string, string | Uint8Array>,
    ): Promise<Record<string, string | Uint8Array>>
  }
  export default mapshaper
}

declare module 'd3-delaunay' {
  export class Voronoi {
    circumcenters: Float64Array
  }
  export class Delaunay {
    static from(points: ArrayLike<readonly [number, number]>): Delaunay
    triangles: Uint32Array
    halfedges: Int32Array
    voronoi(bounds?: [number, number, number, number]): Voronoi
  }
}

declare module 'sharp' {
  interface Raw {
    width: number
    height: number
    channels: 1 | 3 | 4
  }
  interface Overlay {
    input: string
    left: number
    top: number
  }
  interface Sharp {
    composite(overlays: Overlay[]): Sharp
    grayscale(): Sharp
    blur(sigma: number): Sharp
    raw(): Sharp
    webp(options: {
      quality: number
      alphaQuality?: number
      effort?: number
      smartSubsample?: boolean
    }): Sharp
    png(): Sharp
    toBuffer(): Promise<Buffer>
  }
  export default function sharp(
    input: Uint8Array | { create: { width: number; height: number; channels: 3; background: string } },
    options?: { raw?: Raw; limitInputPixels?: boolean | number },
  ): Sharp
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[] },
  ): Promise<Buffer>
}
