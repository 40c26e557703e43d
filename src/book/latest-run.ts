import type { LoggedRun } from './logged-run';
import { isEarlier, type RunLine } from './run-line';

/** The last run that has been done, or done once more, and not taken back; `undefined` where the log has none. */
export function latestRun(lines: readonly RunLine[]): LoggedRun | undefined {
  const standing: LoggedRun[] = [];
  for (const line of lines) {
    if (isEarlier(line)) continue;
    if (line.act === 'undone') standing.pop();
    else standing.push(line);
  }
  return standing.at(-1);
}
