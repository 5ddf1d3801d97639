/** Rows of totals that spreadsheets have below a table: they are sums of its rows, and no row of their own. */
import { letters } from './read-words.ts'

/** In common languages, as letters alone. */
const TOTAL = new Set(
  'total totals grandtotal subtotal sum sums summe gesamt insgesamt gesamtsumme totalgénéral somme totale totali suma razem celkem итого всего усього разом összesen toplam cəmi geneltoplam yekun jami jumla ukupno skupaj yhteensä summa totalt ialt σύνολο სულ ընդամենը المجموع الإجمالي סהכ 合计 总计 合計 합계'
    .split(' ')
    .map(letters),
)

/** Whether the first filled cell says so and all cells that a row of the table needs are empty. */
export function isTotalRow(cells: readonly string[], needed: readonly number[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== '')
  if (first < 0 || !TOTAL.has(letters(cells[first] ?? ''))) return false
  return needed.every((i) => i === first || (cells[i] ?? '').trim() === '')
}
