import type { WorkbookSnapshot } from '../book/snapshot';
import { calendarFile } from './calendar/calendar-file';
import { calendarOf } from './calendar/calendar';
import { documentOf } from './document/document';
import { exportFile } from './export/export-file';
import type { HandoutChoice } from './handout-choice';
import { wheelFile } from './wheel/wheel-file';
import type { JobRequest, Outcome } from '../jobs/job';
import type { HandoutText } from '../text/handouts';
import type { WordDocument } from '../word/word-document';

/** A hand-out before it is saved, and what is said of it. */
export interface MadeHandout {
  /** The word in the name of its file. */
  readonly what: string;
  /** `null` where the workbook has nothing for it. */
  readonly content: string | WordDocument | null;
  readonly count: number;
  readonly lines: readonly string[];
  /** What a person has to see to, a sentence each. */
  readonly left: readonly string[];
}

/** Makes what was ordered. `candidates`: whom a name may mean that is not one owner's. */
export function madeHandout(
  { handout, hasDeadlines, csv, layout, of }: HandoutChoice,
  book: WorkbookSnapshot,
  { reading, language }: Outcome,
  request: JobRequest,
  text: HandoutText,
): MadeHandout | { readonly candidates: readonly string[] } {
  switch (handout) {
    case 'calendar': {
      const { owner } = request;
      const made = calendarOf(book, reading, request, language, { hasDeadlines, owner }, text);
      if ('candidates' in made) return made;
      const { events, left } = made.calendar;
      return {
        what: handout,
        content:
          events.length === 0 ? null : calendarFile(made.calendar, request.today, language, text.categories),
        count: events.length,
        lines: [events.length === 0 ? text.noEntries : text.entries(events.length)],
        left: left.map(({ code, title, said }) => text.left[code](title, said)),
      };
    }
    case 'document': {
      const made = documentOf(of, book, reading, request, language);
      return {
        what: made?.name ?? of,
        content: made?.document ?? null,
        count: made?.points ?? 0,
        lines: [made === null ? text.document.none[of] : text.document.items(made.points)],
        left: [],
      };
    }
    case 'wheel': {
      const { content, count, left } = wheelFile(reading, request, language, text);
      return {
        what: handout,
        content: count === 0 ? null : content,
        count,
        lines: [count === 0 ? text.wheel.none : text.wheel.activities(count)],
        left: left.map(({ title, when }) => text.wheel.noMonth(title, when)),
      };
    }
    case 'export': {
      const { content, count } = exportFile(reading, request, language, csv, layout, text);
      return {
        what: layout === undefined ? csv : `${csv}-${layout}`,
        content: count === 0 ? null : content,
        count,
        lines: [count === 0 ? text.noRows : text.rowsIn(count)],
        left: [],
      };
    }
  }
}
