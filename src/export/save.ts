/** Hands a text or bytes to the reader as a file. The one place that touches the browser's downloads. */

/** Downloads `content` under a name. The address made for it is given back after the download has begun. */
export function save(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
