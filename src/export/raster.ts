/** Rasterizes SVG to PNG in the browser. The SVG must be self-contained: images and fonts as `data:` addresses. */
import { m } from '../messages/messages.ts'

/** The longest side in pixels that all browsers can paint. */
export const LONGEST = 8192

/** The PNG of an SVG of `width` by `height` pixels, `scale` times as large. Rejects when the browser cannot paint it. */
export async function pngOf(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
  if (Math.max(w, h) > LONGEST)
    throw new RangeError(m.files.faults.tooLarge({ width: w, height: h, most: LONGEST }))
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(w, h)
    image.src = url
    await image.decode()
    await settled(image, width, height)
    const canvas = painted(image, w, h)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error(m.files.faults.notPainted))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

function painted(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error(m.files.faults.notPainted)
  pen.drawImage(image, 0, 0, width, height)
  return canvas
}

/** Milliseconds between two samples of an image, how many must be equal, and their highest number. */
const LOOK = { every: 80, alike: 3, most: 25 } as const

/**
 * Waits until an image looks the same several times: browsers report an SVG as decoded before its embedded fonts are ready, and
 * paint no text until then.
 */
async function settled(image: HTMLImageElement, width: number, height: number): Promise<void> {
  let last = ''
  let alike = 0
  for (let looks = 0; looks < LOOK.most && alike < LOOK.alike; looks++) {
    const now = painted(image, Math.ceil(width / 2), Math.ceil(height / 2)).toDataURL()
    alike = now === last ? alike + 1 : 0
    last = now
    await new Promise((done) => setTimeout(done, LOOK.every))
  }
}

/**
 * An image file as a `data:` address in PNG, as many programs for SVG cannot read WebP. Rejects if it cannot be fetched.
 */
export async function pngAddress(url: string): Promise<string> {
  const bitmap = await createImageBitmap(await fetched(url))
  const { width, height } = bitmap
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  return canvas.toDataURL('image/png')
}

async function fetched(url: string): Promise<Blob> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(m.files.faults.unanswered({ status: response.status, address: url }))
  return response.blob()
}

/** A file as a `data:` address. Rejects if it cannot be fetched. */
export async function dataAddress(url: string): Promise<string> {
  const blob = await fetched(url)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      // A string after `readAsDataURL`.
      resolve(reader.result as string)
    }
    reader.onerror = () => {
      reject(new Error(m.files.faults.unread({ address: url })))
    }
    reader.readAsDataURL(blob)
  })
}
