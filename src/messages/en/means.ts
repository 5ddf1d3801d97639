/** What English sentences are made with. */
import { languageOf } from '../language.ts'

export const english = languageOf('en-GB')

export const { count, list, either, dayText, dayShort, monthText } = english
