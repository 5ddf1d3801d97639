/** Spans of days. Whole days, months and lists are made by `Intl` alone (`language.ts`). */
export const dates = {
  /** Of what goes on: "since 2003". */
  since: ({ start }: { start: string }) => `since ${start}`,
  /** Both included. */
  fromTo: ({ from, last }: { from: string; last: string }) => `${from} to ${last}`,
}
