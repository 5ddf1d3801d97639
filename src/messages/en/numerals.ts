/** Small numbers in words, as English newspapers write them. */

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SMALL_FIRST = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

/** "nine"; digits from 13 on. */
export const inWords = (n: number): string => SMALL[n] ?? String(n)

/** The same at the start of a sentence. */
export const inWordsFirst = (n: number): string => SMALL_FIRST[n] ?? String(n)
