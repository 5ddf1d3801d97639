/** Words of closed lists: yes and no in common languages, and words of the vocabularies in any case. */

/**
 * Yes and no as people and spreadsheets write them. Only words that mean the same wherever they are one of the two; "x" is neither, as it
 * marks both what is so and what is not.
 */
const YES =
  'yes y true t 1 1.0 on ja j wahr waar oui vrai si sí sì verdadero vero sim verdadeiro tak prawda ano áno pravda igen igaz da adevărat да истина так істина' +
  ' evet doğru bəli hə doğrudur kyllä tosi jah tõene sant sann sand ναι αληθής այո კი ✓ ✔ ☑ ✅ 是 真 はい 예 네 참 نعم صحيح بله כן אמת हाँ हां'
const NO =
  'no n false f 0 0.0 off nein falsch nee onwaar non faux falso não nao nie fałsz ne nepravda nem hamis nu fals нет ложь ні хибність не' +
  ' hayır yanlış xeyr yox yanlışdır ei epätosi väär nej falskt nei usann falsk όχι ψευδής ոչ არა ✗ ✘ ☒ ❌ 否 假 いいえ 偽 아니요 아니오 거짓 لا خطأ خیر לא שקר नहीं'

/** Folds case, also of the two letters i of Turkic languages. */
const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i').trim()

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...YES.split(' ').map((word) => [folded(word), true] as const),
  ...NO.split(' ').map((word) => [folded(word), false] as const),
])

/** Whether a cell says yes; null if it says neither. */
export const readAnswer = (text: string): boolean | null => ANSWERS.get(folded(text)) ?? null

/** Whether a cell says it in the words of the codebook, or as a spreadsheet in English does. */
export const isPlainAnswer = (text: string): boolean => /^(yes|no|true|false|1|0)$/i.test(text)

/** The letters and digits of a text, in any case. */
export const letters = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]/gu, '')

/** The word of a list with the same letters ("In force" is "in-force"); the text itself if there is none. */
export function readWord(text: string, words: readonly string[]): string {
  if (words.includes(text)) return text
  const wanted = letters(text)
  return words.find((word) => letters(word) === wanted) ?? text
}
