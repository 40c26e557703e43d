import type { FailureCode } from '../hosts/failure';

/** The exit codes of the command. Scripts rely on these numbers (docs/cli.md). */
export const exitCodes = { done: 0, toDecide: 1, usage: 2, failed: 3, conflict: 4 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeOf = (code: FailureCode): ExitCode =>
  code === 'conflict' ? exitCodes.conflict : exitCodes.failed;
