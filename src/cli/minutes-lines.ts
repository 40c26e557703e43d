import type { EnteredDecision, MinutesFigures } from '../jobs/job';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

/** Decisions that are shown; the sheet has them all. */
const MOST = 50;
const LONGEST = 300;

/** What the meeting decided, a line each: number, decision, who and when. */
export function minutesLines({ day, decisions }: MinutesFigures, text: typeof svCli): readonly string[] {
  const lines = decisions.slice(0, MOST).map(({ id, text: decided, owner, due }) => {
    const parts = [decided, owner, due].filter((part) => part !== '').join(' · ');
    return `  ${id}  ${printable(parts, LONGEST)}`;
  });
  const more = decisions.length - lines.length;
  return [
    '',
    text.minutes.decided(day, decisions.length),
    ...lines,
    ...(more > 0 ? [`  ${text.more(more)}`] : []),
  ];
}

/** What became of each decision in the plan; `isHindered`: something must be put right before any can be entered. */
export function enteredLines(
  entered: readonly EnteredDecision[],
  isHindered: boolean,
  text: typeof svCli,
): readonly string[] {
  const { none, hindered, title, as } = text.minutes.entered;
  const nothing = isHindered ? hindered : none;
  const lines = entered.slice(0, MOST).map((one) => {
    const action = one.action === null ? '' : `  ${one.action}`;
    return `  ${printable(`${one.id}  ${as[one.as]}${action}`, LONGEST)}`;
  });
  const more = entered.length - lines.length;
  return [
    '',
    entered.length === 0 ? nothing : title,
    ...lines,
    ...(more > 0 ? [`  ${text.more(more)}`] : []),
  ];
}
