/**
 * Rules across rows: what the schema of one row cannot see.
 *
 * Each rule is a function of its own in `rules/`; a new one is a new entry here. A rule takes data that the schema has
 * passed and yields a finding for each place that breaks it.
 */
import type { Finding } from './findings.ts'
import * as place from './rules/places.ts'
import * as references from './rules/references.ts'
import * as standing from './rules/provenance.ts'
import * as time from './rules/time.ts'
import type { AtlasData } from './schema.ts'

/** Yields one finding for each place in the data that breaks the rule. */
export type Rule = (data: AtlasData) => Iterable<Finding>

/** Every rule, by its name in words. The order is that of the findings. */
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
  return Object.values(RULES).flatMap((rule) => [...rule(data)])
}
