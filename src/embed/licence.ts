/** Under which licence the dataset is: for credits, snippets and metadata. */
export const LICENCE = 'Data CC BY 4.0'
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
