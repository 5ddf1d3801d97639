/** What the page says of newer versions of itself. */
export const offline = {
  newer: 'A newer version is ready.',
  load: 'Load it',
}
