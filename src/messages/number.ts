/** Numbers as text, the same in every language and for every reader. */

const MINUS = '−'
const THIN = '\u202f'

/**
 * "−12 345.6" with U+2212 for minus and a narrow no-break space between thousands from 10 000 on. At most `digits`
 * decimals, or exactly as many if `fixed`, so that columns line up.
 */
export function formatNumber(value: number, digits = 3, fixed = false): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : value > 0 ? '∞' : `${MINUS}∞`
  const text = Math.abs(value).toFixed(digits)
  const [whole = '', decimals = ''] = text.includes('e') ? [text] : text.split('.')
  const kept = fixed ? decimals : decimals.replace(/0+$/, '')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN) : whole
  // No "−0".
  const sign = value < 0 && /[1-9]/.test(text) ? MINUS : ''
  return sign + grouped + (kept ? `.${kept}` : '')
}
