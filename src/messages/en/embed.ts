/** What stands below a map in another page. */
export const embed = {
  /** The link to the whole page. */
  openMap: 'Open the map',
  /** `licence` is its name: "CC BY 4.0". */
  licence: ({ licence }: { licence: string }) => `Data ${licence}`,
}
