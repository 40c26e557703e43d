import type { Problem, ProblemCode } from '../reading';
import type { WorkbookSettings } from './settings';

/**
 * Problems that are rules of how plans and findings are kept, not questions that a reading depends on: each can be switched off
 * for a workbook. In the order in which they are listed.
 */
export const rules = [
  'missing-owner',
  'missing-deadline',
  'placeholder-deadline',
  'dropped-without-reason',
  'reopened-without-reason',
  'finding-without-action',
  'finding-overdue',
  'finding-with-all-done',
  'closed-with-open-actions',
  'closed-by-own-owner',
  'refused-without-reason',
  'nonconformity-without-cause',
  'nonconformity-without-requirement',
  'nonconformity-without-effect-check',
  'positive-with-action',
  'missing-role',
  'double-role',
] as const satisfies readonly ProblemCode[];

export type RuleCode = (typeof rules)[number];

export const isRule = (code: string): code is RuleCode => rules.some((rule) => rule === code);

/** What a request says of rules, beside what the workbook remembers. */
export interface RuleChoice {
  /** Rules to switch off. */
  readonly without?: readonly RuleCode[];
  /** Rules to switch on again. */
  readonly with?: readonly RuleCode[];
}

/** The rules that are switched off, each once, in their order. */
export const rulesOff = (
  { off = [] }: Pick<WorkbookSettings, 'off'>,
  asked: RuleChoice = {},
): readonly RuleCode[] => {
  const all = new Set<string>(
    [...off, ...(asked.without ?? [])].filter((code) => !asked.with?.some((on) => on === code)),
  );
  return rules.filter((rule) => all.has(rule));
};

/** The names as the workbook keeps them: those that are known are in their order, others stay. */
export const storedRules = (
  settings: Pick<WorkbookSettings, 'off'>,
  asked: RuleChoice,
): readonly string[] => [
  ...rulesOff(settings, asked),
  ...(settings.off ?? []).filter((name) => !isRule(name)),
];

/** The problems that the workbook is told of. */
export const withoutRules = (problems: readonly Problem[], off: readonly RuleCode[]): readonly Problem[] =>
  off.length === 0 ? problems : problems.filter(({ code }) => !off.some((rule) => rule === code));
