import { cellKey } from '../../book/area';
import type { Edit } from '../../book/edit';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import { termsWith } from '../../plan/suggestions/link-suggestions';
import type { Text } from '../../text/text';
import type { AgendaFigures, JobRequest } from '../job';
import { sinceLast } from '../history/since';
import { plansOf } from '../review-year';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';
import { chosenAgenda } from './agenda-choice';
import { agendaEdits, madeAgenda, type AgendaRun } from './agenda-edits';
import { agendaMeeting } from '../minutes/agenda-meeting';
import { emptiedAgenda } from '../minutes/minuted-agenda';
import { unlistedDecisions } from '../minutes/unlisted-decisions';
import { agendaFigures } from './agenda-figures';
import { keptOf, type Kept } from './agenda-kept';
import { keyed } from './keyed-section';
import { AGENDA_MARK, mark } from './agenda-layout';
import { remembered } from './agenda-memory';
import { plainPoints } from './agenda-arrangement';
import { DEFAULT_PRESET, presets } from './agenda-presets';
import { agendaSections } from './agenda-sections';
import { leftAgenda } from './left-agenda';
import { askedMeeting } from './meeting';
import { agendaState, type AgendaLinks, type AgendaState } from './agenda-state';

/**
 * What stands in the agenda. An older Planbok did not remember which points it wrote: they are those of which it remembers
 * a line, so that a point that a person has deleted since does not come back.
 */
export function keptFor(book: WorkbookSnapshot, state: AgendaState): Kept {
  const kept = keptOf(book);
  if (kept.points === null || kept.written.size > 0) return kept;
  const base = remembered(book);
  const written = agendaSections(state, plainPoints(presets[DEFAULT_PRESET].points)).flatMap((section) =>
    section.key !== undefined && keyed(section).lines.some(({ key }) => base.has(mark(key)))
      ? [section.key]
      : [],
  );
  return { ...kept, written: new Set(written) };
}

export interface AgendaResult {
  readonly figures: AgendaFigures;
  readonly edits: () => readonly Edit[];
  /** The agenda's sheet as those edits make it. */
  readonly sheet: () => OwnSheet;
}

/** The agenda of the year's review: what a face says of it, and what makes it. */
export function agendaResult(
  book: WorkbookSnapshot,
  reading: PlanReading,
  year: number | null,
  request: JobRequest,
  text: Text,
  links: AgendaLinks,
): AgendaResult {
  const since = sinceLast(book, plansOf(reading, year, true), year, request.today);
  const { agenda = {}, words } = settingsIn(book).settings;
  const terms = termsWith(words?.terms ?? []);
  const { today } = request;
  const meeting = agendaMeeting(book, reading, today, askedMeeting(book, reading, request));
  const state = agendaState(
    reading,
    year,
    request.today,
    text,
    links,
    since,
    terms,
    meeting.day,
    ({ table, row }, column) => sheetNamed(book, table.sheet)?.formats.get(cellKey(row.row, column)),
    unlistedDecisions(book, reading, text),
  );
  const kept = emptiedAgenda(keptFor(book, state), book, meeting);
  const { points, choice } = chosenAgenda(kept, agenda, request);
  const sections = agendaSections(state, points);
  const run: AgendaRun = { today, meeting };
  const { edits: leaving, book: before } = leftAgenda(book, meeting.heldOn);
  return {
    figures: agendaFigures(sheetNameFor(before, AGENDA_MARK, text.agenda.sheet), sections),
    edits: () => [...leaving, ...agendaEdits(before, sections, kept, choice, reading, run, text)],
    sheet: () => madeAgenda(before, sections, kept, reading, run, text),
  };
}
