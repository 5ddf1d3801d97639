/** Tells scripts and checks that a complete map is on the screen: attributes of `<html>`. */
export function tellReady(renderer: 'svg' | 'map'): void {
  const { dataset } = document.documentElement
  dataset['ready'] = 'true'
  dataset['renderer'] = renderer
}
