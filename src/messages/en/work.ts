/** What the work is called, by whom it is and under which licence: the same on the page, in files and in previews. */
export const work = {
  name: 'Between Blocs',
  /** Who made the map and its data; nobody is named for the article. */
  makers: 'Between Blocs contributors',
  licence: 'CC BY 4.0',
}
