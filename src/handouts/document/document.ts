import type { WorkbookSnapshot } from '../../book/snapshot';
import type { JobRequest } from '../../jobs/job';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import type { WordDocument } from '../../word/word-document';
import { agendaDocument } from './agenda-document';
import { cycleBlocks } from './cycle-blocks';
import type { DocumentKind } from './document-kind';
import { minutesDocument, minutesToPrint } from './minutes-document';

/** A document with the annual cycle at its end. */
export interface MadeDocument {
  readonly document: WordDocument;
  /** In the name of its file. */
  readonly name: string;
  /** How many points of the agenda it has. */
  readonly points: number;
}

/** The agenda or the minutes as a document; `null` where the workbook has nothing to make it of. */
export function documentOf(
  of: DocumentKind,
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: JobRequest,
  language: Language,
): MadeDocument | null {
  const withCycle = (document: WordDocument): WordDocument => ({
    ...document,
    blocks: [...document.blocks, ...cycleBlocks(reading, request, document.language)],
  });
  if (of === 'minutes') {
    const minutes = minutesToPrint(book, reading, request, language);
    if (!minutes) return null;
    const { day, points } = minutes;
    return {
      document: withCycle(minutesDocument(minutes, reading)),
      name: `minutes-${day}`,
      points: points.length,
    };
  }
  const agenda = agendaDocument(book, reading, request, language);
  if (!agenda) return null;
  const points = agenda.blocks.filter(({ kind }) => kind === 'heading').length;
  return { document: withCycle(agenda), name: of, points };
}
