/**
 * The parts of the page by name, as they stand after a colon: "One part of the page stopped working: the timeline".
 * A language may use them in no other way, so each needs one form alone.
 */
export const parts = {
  argument: 'the argument',
  bar: 'the bar at the top',
  card: 'the card of the day',
  choice: 'the choice between things that lie on one another',
  dates: 'the bar of dates',
  details: 'the details',
  empty: 'the note on the map',
  help: 'the help',
  key: 'the key of the map',
  keyDays: 'the key days',
  ledger: 'the fact check',
  legend: 'the legend',
  links: 'the list of links',
  map: 'the map',
  matrix: 'the table of who is linked with whom',
  notices: 'the notices',
  presentation: 'the presentation',
  print: 'the map for printing',
  share: 'the dialog for sharing',
  sheet: 'the panel below the map',
  spoken: 'the text for screen readers',
  switches: 'the switches of the layers',
  timeline: 'the timeline',
  tour: 'the tour',
  view: 'this view',
  ways: 'the buttons on the map',
}
