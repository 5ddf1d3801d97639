/** An SVG as a PNG, painted by the browser. What the SVG shows must be in its own text: pictures and fonts as data. */
import { m } from '../messages/messages.ts'

/** The longest side of a picture, in pixels: what browsers paint for certain. */
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

/** Milliseconds between two looks at a picture, how many must be alike, and how many there are at most. */
const LOOK = { every: 80, alike: 3, most: 25 } as const

/**
 * Waits until a picture looks the same a few times over: browsers call an SVG decoded before the type that it carries is
 * ready, and paint no letters until then.
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
 * A picture of ours as an address that holds it as PNG, whatever it is kept as: many programs that open SVG read no WebP,
 * and show a sign for a broken picture in its place. Rejects when the server does not answer.
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

/** A file of ours as an address that holds its bytes. Rejects when the server does not answer. */
export async function dataAddress(url: string): Promise<string> {
  const blob = await fetched(url)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      // Read as an address, which is a text.
      resolve(reader.result as string)
    }
    reader.onerror = () => {
      reject(new Error(m.files.faults.unread({ address: url })))
    }
    reader.readAsDataURL(blob)
  })
}
