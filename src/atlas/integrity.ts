/**
 * Rules across rows, which the schema of one row cannot check. Each rule is a function in `rules/` with an entry here.
 */
import type { Finding } from './findings.ts'
import { WHOLE, type RuleContext } from './rules/context.ts'
import * as place from './rules/places.ts'
import * as references from './rules/references.ts'
import * as standing from './rules/provenance.ts'
import * as time from './rules/time.ts'
import * as types from './rules/own-types.ts'
import type { AtlasData } from './schema.ts'

/** Yields a finding for each place that breaks the rule, in data that has passed the schema. */
export type Rule = (data: AtlasData, context: RuleContext) => Iterable<Finding>

/** Every rule by its name, in the order of findings. */
export const RULES: Readonly<Record<string, Rule>> = {
  'ids are unique in their table': references.uniqueIds,
  'what is named exists': references.knownIds,
  'a bloc is an organisation': references.blocsAreOrganisations,
  'a span ends after it begins': time.spansAreForward,
  'phases of one basis follow each other': time.phasesFollow,
  'only the article says that a tie begins': time.beginningsAreTold,
  'memberships in one bloc follow each other': time.membershipsFollow,
  'the timeline runs forward and the opening day lies in it': time.timelineIsWhole,
  'anchors lie in the timeline, in their order': time.anchorsFollow,
  'days offered for comparison lie in the timeline, in order': time.comparisonsFit,
  'the day of a claim lies in its span and in the timeline': time.claimDaysFit,
  'a tie rests on a claim or on a source': standing.tiesAreFounded,
  'a phase of the article has a claim': standing.articlePhasesAreClaimed,
  'a phase of the record has a source': standing.recordPhasesAreSourced,
  'a form has what it needs': standing.formsAreWhole,
  'a type of one’s own has its words': types.ownTypesAreWhole,
  'a tie has a type that is there, and its words': types.tiesFitTheirTypes,
  'a quantity says where it stands': standing.quantitiesAreSourced,
  'a chart has figures of one unit': standing.chartsHaveFigures,
  'numbers are finite': standing.numbersAreFinite,
  'a claim is shown': standing.claimsAreShown,
  'evidence has a source': standing.evidenceIsSourced,
  'a paragraph is one of the article': standing.paragraphsExist,
  'a state has a country': standing.statesHaveCountries,
  'the map has an extent': place.extentsAreWhole,
}

/** All findings of all rules; empty for data that can be indexed. */
export function integrity(data: AtlasData): readonly Finding[] {
  return Object.values(RULES).flatMap((rule) => [...rule(data, WHOLE)])
}
