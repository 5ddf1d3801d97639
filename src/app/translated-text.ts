/**
 * Keeps the page alive under the browser's translator, which puts a `<font>` with other words in the place of each text. What the
 * page then writes into the text that it knows, or takes away, would be seen by nobody. So that text comes back, empty, beside
 * its translation: when it is written anew, or goes, the old translation goes; the translator reads the new text.
 */
export function keepTranslated(root: Node): () => void {
  /** Text of the page → its translation, and what it said. */
  const translated = new Map<Text, { readonly by: Element; readonly said: string }>()

  const observer = new MutationObserver((records) => {
    for (const record of records)
      if (record.type === 'characterData') rewritten(record.target as Text)
      else for (const node of record.removedNodes) if (node instanceof Text) removed(node, record)
    // What is written here is no news.
    observer.takeRecords()
  })

  function removed(text: Text, { target, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const before = translated.get(text)
    if (before) {
      if (text.isConnected) return
      translated.delete(text)
      before.by.remove()
      if (text.data === '') text.data = before.said
      return
    }
    if (text.isConnected || text.data.trim() === '') return
    const by = [...addedNodes, previousSibling, nextSibling].find(isTranslation)
    if (!by || by.parentNode !== target) return
    translated.set(text, { by, said: text.data })
    text.data = ''
    by.before(text)
    observer.observe(text, { characterData: true })
  }

  function rewritten(text: Text): void {
    const old = translated.get(text)
    if (!old) return
    translated.delete(text)
    old.by.remove()
  }

  observer.observe(root, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}

const isTranslation = (node: Node | null): node is Element =>
  node instanceof Element && node.localName === 'font'
