/** An attachment for what opens over the page: a press outside of it closes it, and so does Escape, which gives the focus back. */
export function dismissible(close: () => void, opener: () => HTMLElement | undefined) {
  return (node: HTMLElement) => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && !node.contains(event.target)) close()
    }
    const onkeydown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || opener()?.getAttribute('aria-expanded') !== 'true') return
      event.stopPropagation()
      close()
      opener()?.focus()
    }
    window.addEventListener('pointerdown', outside, true)
    node.addEventListener('keydown', onkeydown)
    return () => {
      window.removeEventListener('pointerdown', outside, true)
      node.removeEventListener('keydown', onkeydown)
    }
  }
}
