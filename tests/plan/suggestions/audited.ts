import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPraise } from '../../../src/plan/suggestions/praise';
import { termsWith } from '../../../src/plan/suggestions/link-suggestions';
import type { TermGroup } from '../../../src/plan/suggestions/glossary';
import { suggestionsFor } from '../../../src/plan/suggestions/suggestions';

/** A finding of an audit, and the numbers of the actions that answer it. */
export interface AuditedFinding {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly string[];
}

export interface AuditedAction {
  readonly id: string;
  readonly text: string;
}

/** An audit's findings and the plan that answers them, as a coordinator would link them. */
export interface Audited {
  readonly findings: readonly AuditedFinding[];
  readonly actions: readonly AuditedAction[];
}

/** The sets of examples, each a file `<name>.txt` beside this one. */
export const auditedNames = ['university', 'municipality', 'college'] as const;

export function audited(name: string, folder = __dirname): Audited {
  const lines = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n');
  const findings = lines.flatMap((line): readonly AuditedFinding[] => {
    const [, id, answers = '', text] = /^(\w+) > ([\w -]+): (.+)$/.exec(line) ?? [];
    if (id === undefined || text === undefined) return [];
    return [{ id, text, answers: answers === '-' ? [] : answers.split(' ') }];
  });
  const actions = lines.flatMap((line): readonly AuditedAction[] => {
    const [, id, text] = /^(\w+): (.+)$/.exec(line) ?? [];
    return id === undefined || text === undefined ? [] : [{ id, text }];
  });
  return { findings, actions };
}

/** All sets as one: the others' actions are in the way. */
export const together = (sets: readonly Audited[]): Audited => ({
  findings: sets.flatMap(({ findings }) => findings),
  actions: sets.flatMap(({ actions }) => actions),
});

/** How well suggestions hit, each a share from 0 to 1. */
export interface LinkingFigures {
  /** Of findings with an answer: one of their actions is among the first three. */
  readonly inThree: number;
  /** Of what is proposed: it is right. */
  readonly precision: number;
  /** Of findings with an answer: one of their actions is proposed. */
  readonly recall: number;
  /** Of findings without an answer: nothing is proposed. */
  readonly quiet: number;
}

const share = (of: readonly unknown[], all: readonly unknown[]): number =>
  all.length === 0 ? 1 : of.length / all.length;

export function linkingFigures(
  { findings, actions }: Audited,
  terms: readonly TermGroup[] = termsWith([]),
): LinkingFigures {
  const found = suggestionsFor(
    findings.map(({ text }) => ({ text, isContent: isPraise(text) })),
    actions.map(({ text }) => ({ text, preference: 0 })),
    terms,
  );
  const judged = findings.map(({ answers }, index) => {
    const suggested = (found[index] ?? []).map(({ place, proposed }) => {
      return { isRight: answers.includes(actions[place]?.id ?? ''), proposed };
    });
    return { hasAnswer: answers.length > 0, suggested };
  });
  const answered = judged.filter(({ hasAnswer }) => hasAnswer);
  const unanswered = judged.filter(({ hasAnswer }) => !hasAnswer);
  const proposed = judged.flatMap(({ suggested }) => suggested.filter((one) => one.proposed));
  return {
    inThree: share(
      answered.filter(({ suggested }) => suggested.some(({ isRight }) => isRight)),
      answered,
    ),
    precision: share(
      proposed.filter(({ isRight }) => isRight),
      proposed,
    ),
    recall: share(
      answered.filter(({ suggested }) => suggested.some((one) => one.proposed && one.isRight)),
      answered,
    ),
    quiet: share(
      unanswered.filter(({ suggested }) => !suggested.some((one) => one.proposed)),
      unanswered,
    ),
  };
}
