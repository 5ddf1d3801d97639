/** The screen for a page that cannot be shown: a sentence, the findings, and a button to retry. */
import { m } from '../messages/messages.ts'
import { LoadError } from './fetch-page-data.ts'

export function showFailure(target: HTMLElement, error: unknown): void {
  const box = element('div')
  box.setAttribute('role', 'alert')
  box.append(element('h1', '', m.failure.title))
  box.append(element('p', '', error instanceof Error ? error.message : m.failure.unexpected))
  if (error instanceof LoadError && error.details.length) {
    const list = element('ul')
    for (const detail of error.details.slice(0, 50)) list.append(element('li', '', detail))
    box.append(list)
  }
  const again = element('button', '', m.failure.again)
  again.addEventListener('click', () => {
    location.reload()
  })
  box.append(again)
  const main = element('main', 'failure')
  main.append(box)
  target.replaceChildren(main)
}

function element(name: string, className = '', text = ''): HTMLElement {
  const node = document.createElement(name)
  node.className = className
  node.textContent = text
  return node
}
