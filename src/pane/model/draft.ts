import type { CellValue } from '../../book/cells';
import type { Meeting } from '../../conversation/conversation';
import type { Choice } from './choice';
import { meetingFields } from '../../plan/settings/settings';
import { addressIn, isFields } from './draft-fields';
import { sameMeeting } from './draft-meeting';
import { keptYearIn } from './draft-year';
import { keptYear } from './year-page';
import type { PaneState } from './state';

/*
 * What has been decided and not written, as a text that the program keeps on this machine: a pane that is opened again goes
 * on where it was. Anybody may have changed the text, so that it is read as anything.
 */

const VERSION = 1;
/** More than this is not kept: a person decides some hundreds at most, and a tick for a whole kind is kept in the workbook. */
const MOST_CHOICES = 2000;

/** The text to keep; `null` where nothing is decided. */
export function draftOf({
  choices,
  meeting,
  look,
  year,
  closing,
  keptYear: before,
}: PaneState): string | null {
  const ofYear = closing ? keptYear(closing) : before;
  const was = look?.settings.meeting ?? {};
  const isTyped = !sameMeeting(meeting, was);
  if (choices.size + ofYear.length === 0 && !isTyped && year === null) return null;
  const kept = [...choices].slice(0, MOST_CHOICES);
  return JSON.stringify({
    version: VERSION,
    year,
    choices: kept,
    ...(ofYear.length > 0 && { ofYear }),
    ...(isTyped && { meeting: { typed: meeting, was } }),
  });
}

const valueIn = (found: unknown): CellValue | undefined => {
  if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean') return found;
  if (!isFields(found)) return undefined;
  const { date } = found;
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : undefined;
};

function choiceIn(found: unknown): Choice | undefined {
  if (!isFields(found) || typeof found['was'] !== 'string') return undefined;
  const { kind, was } = found;
  if (kind === 'skip') return { kind, was };
  const value = valueIn(found['value']);
  if (kind !== 'use' || value === undefined) return undefined;
  if (found['action'] === undefined) return { kind, value, was };
  const action = addressIn(found['action']);
  return action && { kind, value, action, was };
}

function meetingIn(found: unknown): Meeting {
  if (!isFields(found)) return {};
  return Object.fromEntries(
    meetingFields.flatMap((field) =>
      typeof found[field] === 'string' ? [[field, found[field]] as const] : [],
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The state with what the text keeps. Choices are held against the workbook at the first look, like all others. */
export function withDraft(state: PaneState, text: string | null): PaneState {
  const found = text === null ? null : parsed(text);
  if (!isFields(found) || found['version'] !== VERSION) return state;
  const { year, choices, meeting, ofYear } = found;
  const kept = new Map<string, Choice>();
  for (const entry of Array.isArray(choices) ? choices.slice(0, MOST_CHOICES) : []) {
    const [key, choice] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    const known = choiceIn(choice);
    if (typeof key === 'string' && known) kept.set(key, known);
  }
  return {
    ...state,
    year: typeof year === 'number' && Number.isInteger(year) ? year : null,
    choices: kept,
    keptYear: keptYearIn(ofYear),
    draftMeeting: isFields(meeting)
      ? { typed: meetingIn(meeting['typed']), was: meetingIn(meeting['was']) }
      : null,
  };
}
