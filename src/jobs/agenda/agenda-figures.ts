import type { AgendaFigures } from '../job';
import type { AgendaSection } from './agenda-section';

/** What a face says of the agenda: its points, each with its lines. */
export const agendaFigures = (sheet: string, sections: readonly AgendaSection[]): AgendaFigures => ({
  sheet,
  items: sections.map(({ no, title, lines }) => ({
    no,
    title,
    lines: lines.map(({ item, input }) => (input === '' ? item : `${item}: ${input}`)),
  })),
});
