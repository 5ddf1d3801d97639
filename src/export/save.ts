/** Hands a text to the reader as a file. The one place that touches the browser's downloads. */

/** Downloads `text` under a name. The address made for it is given back after the download has begun. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
