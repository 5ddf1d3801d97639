/** The text of a page as a reader has it: without tags, with the characters that stand for others in markup. */
export const textIn = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => CHARACTERS[name] ?? '')

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
