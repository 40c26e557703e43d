/*
 * What standards ask of a management review: the clause, and what it is about in words of Planbok's own
 * (`text/sv/review-topics.ts`), never in those of the standard.
 */

/** What a review is to look at. */
type Input =
  | 'previous'
  | 'context'
  | 'parties'
  | 'obligations'
  | 'aspects'
  | 'risks'
  | 'riskActions'
  | 'objectives'
  | 'policy'
  | 'nonconformities'
  | 'monitoring'
  | 'compliance'
  | 'audits'
  | 'resources'
  | 'complaints'
  | 'improvement'
  | 'customers'
  | 'processes'
  | 'providers'
  | 'incidents'
  | 'participation'
  | 'energy'
  | 'actionPlans';

/** What is to come of it. */
type Result =
  | 'conclusion'
  | 'improvementDecisions'
  | 'changeDecisions'
  | 'resourceDecisions'
  | 'unmetObjectives'
  | 'integration'
  | 'strategy'
  | 'energyDecisions'
  | 'competence';

/** What a management review may take up. */
export type Topic = Input | Result;

/** Each with the clause that asks for it. */
interface Standard {
  readonly inputs: readonly (readonly [clause: string, topic: Topic])[];
  readonly results: readonly (readonly [clause: string, topic: Topic])[];
}

/**
 * Environment: the edition of 2026 asks for the same, in a clause of inputs and one of results. The letters of its inputs are
 * taken to be those of 2015, which public accounts of the new edition do not contradict and do not print either.
 */
const environment = (inputs: string, results: string): Standard => ({
  inputs: [
    [`${inputs} a`, 'previous'],
    [`${inputs} b 1`, 'context'],
    [`${inputs} b 2`, 'parties'],
    [`${inputs} b 2`, 'obligations'],
    [`${inputs} b 3`, 'aspects'],
    [`${inputs} b 4`, 'risks'],
    [`${inputs} c`, 'objectives'],
    [`${inputs} d 1`, 'nonconformities'],
    [`${inputs} d 2`, 'monitoring'],
    [`${inputs} d 3`, 'compliance'],
    [`${inputs} d 4`, 'audits'],
    [`${inputs} e`, 'resources'],
    [`${inputs} f`, 'complaints'],
    [`${inputs} g`, 'improvement'],
  ],
  results: [
    [results, 'conclusion'],
    [results, 'improvementDecisions'],
    [results, 'changeDecisions'],
    [results, 'resourceDecisions'],
    [results, 'unmetObjectives'],
    [results, 'integration'],
    [results, 'strategy'],
  ],
});

/** By the name that a person gives: the number and the year of its edition. */
export const standards = {
  '14001:2015': environment('9.3', '9.3'),
  '14001:2026': environment('9.3.2', '9.3.3'),
  '9001:2015': {
    inputs: [
      ['9.3.2 a', 'previous'],
      ['9.3.2 b', 'context'],
      ['9.3.2 c 1', 'customers'],
      ['9.3.2 c 2', 'objectives'],
      ['9.3.2 c 3', 'processes'],
      ['9.3.2 c 4', 'nonconformities'],
      ['9.3.2 c 5', 'monitoring'],
      ['9.3.2 c 6', 'audits'],
      ['9.3.2 c 7', 'providers'],
      ['9.3.2 d', 'resources'],
      ['9.3.2 e', 'riskActions'],
      ['9.3.2 f', 'improvement'],
    ],
    results: [
      ['9.3.3 a', 'improvementDecisions'],
      ['9.3.3 b', 'changeDecisions'],
      ['9.3.3 c', 'resourceDecisions'],
    ],
  },
  '45001:2018': {
    inputs: [
      ['9.3 a', 'previous'],
      ['9.3 b', 'context'],
      ['9.3 b 1', 'parties'],
      ['9.3 b 2', 'obligations'],
      ['9.3 b 3', 'risks'],
      ['9.3 c', 'policy'],
      ['9.3 c', 'objectives'],
      ['9.3 d 1', 'incidents'],
      ['9.3 d 1', 'nonconformities'],
      ['9.3 d 2', 'monitoring'],
      ['9.3 d 3', 'compliance'],
      ['9.3 d 4', 'audits'],
      ['9.3 d 5', 'participation'],
      ['9.3 d 6', 'risks'],
      ['9.3 e', 'resources'],
      ['9.3 f', 'complaints'],
      ['9.3 g', 'improvement'],
    ],
    results: [
      ['9.3', 'conclusion'],
      ['9.3', 'improvementDecisions'],
      ['9.3', 'changeDecisions'],
      ['9.3', 'resourceDecisions'],
      ['9.3', 'unmetObjectives'],
      ['9.3', 'integration'],
      ['9.3', 'strategy'],
    ],
  },
  '50001:2018': {
    inputs: [
      ['9.3.2 a', 'previous'],
      ['9.3.2 b', 'context'],
      ['9.3.2 b', 'risks'],
      ['9.3.2 c 1', 'nonconformities'],
      ['9.3.2 c 2', 'monitoring'],
      ['9.3.2 c 3', 'audits'],
      ['9.3.2 c 4', 'compliance'],
      ['9.3.2 d', 'improvement'],
      ['9.3.2 e', 'policy'],
      ['9.3.3 a', 'objectives'],
      ['9.3.3 b', 'energy'],
      ['9.3.3 c', 'actionPlans'],
    ],
    results: [
      ['9.3.4', 'changeDecisions'],
      ['9.3.4 a', 'improvementDecisions'],
      ['9.3.4 b', 'policy'],
      ['9.3.4 c', 'energyDecisions'],
      ['9.3.4 d', 'unmetObjectives'],
      ['9.3.4 e', 'integration'],
      ['9.3.4 f', 'resourceDecisions'],
      ['9.3.4 g', 'competence'],
    ],
  },
} as const satisfies Readonly<Record<string, Standard>>;

export type StandardName = keyof typeof standards;

export const DEFAULT_STANDARD: StandardName = '14001:2015';

export const standardNames = Object.keys(standards) as readonly StandardName[];

/** The standard of that name, also with what it is commonly written with: `ISO 14001:2015`. */
export function standardNamed(name: string | undefined): StandardName | undefined {
  const bare = (name ?? '').replace(/^(?:SS-|EN |SS-EN )*ISO[\s-]*/iu, '').trim();
  return standardNames.find((known) => known === bare.replace('-', ':'));
}

export interface Requirement {
  readonly clause: string;
  readonly topic: Topic;
  readonly kind: 'input' | 'result';
}

/** What the standard asks for, in the order of its clauses. */
export function requirementsOf(name: StandardName): readonly Requirement[] {
  const { inputs, results }: Standard = standards[name];
  const of = (kind: Requirement['kind'], all: Standard['inputs']): Requirement[] =>
    all.map(([clause, topic]) => ({ clause, topic, kind }));
  return [...of('input', inputs), ...of('result', results)];
}
