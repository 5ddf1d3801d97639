/** What the page is about, above the map where there is no room for more. */
export const about = {
  /** `published` as the atlas has it: "August 2016". `thesis` is a whole sentence of the atlas. */
  answer: ({ published, thesis }: { published: string; thesis: string }) =>
    `The article (${published}): ${thesis}`,
}
