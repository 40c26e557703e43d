import type { TableKind } from '../../plan/field';
import { kindNamesSv } from './kind-names';

const changes = (count: number): string => (count === 1 ? 'en cell' : `${count} celler`);

/** What the ribbon's buttons say, in Swedish. */
export const svRibbon = {
  jobs: { check: 'Granska', rollup: 'Lägesbild', agenda: 'Dagordning', review: 'Granska och skriv' },
  notice: {
    sheet: 'Planbok säger',
    madeOn: (day: string): string =>
      `Planbok, ${day}. Bladet är bara till för dig att läsa och kan tas bort.`,
    cell: 'Cell',
    toDo: 'Vad du kan göra',
    more: (count: number): string => `… och ${count} till. Panelen visar alla.`,
  },
  openPane: 'Välj Start → Visa panelen.',
  checked: {
    title: (count: number): string =>
      count === 0 ? 'Granskat: inget är kvar att avgöra' : `Granskat: ${count} att avgöra`,
    read: (sheet: string, rows: number): string => `${sheet}: ${rows} rader lästa.`,
    fixes: (count: number): string =>
      count === 0
        ? 'Inget behöver skrivas om.'
        : `Panelen kan skriva om ${changes(count)} åt dig, efter att du har sett dem: Start → Visa panelen.`,
  },
  noPlan: {
    title: 'Ingen handlingsplan hittades',
    unchanged: 'Arbetsboken är oförändrad.',
    nearMiss: (sheet: string, row: number): string =>
      `Bästa träff: bladet ${sheet}, rad ${row}. Panelen låter dig peka ut rubrikraden: Start → Visa panelen.`,
    isIt: (kinds: readonly TableKind[]): string =>
      `Är det ${kinds.map((kind) => kindNamesSv[kind]).join(' eller ') || kindNamesSv.actions}?`,
    column: (letter: string, heading: string): string =>
      `Kolumn ${letter}${heading === '' ? '' : `, ”${heading}”,`} ser ut att vara åtgärden.`,
    answer: 'Svara i panelen, så minns arbetsboken det.',
  },
  needsReview: {
    title: 'Planen behöver ordnas först',
    cells: (count: number): string =>
      `${changes(count)} skulle skrivas, i din plan eller på ett nytt planblad. Planbok gör det inte innan du har sett dem.`,
  },
  halfDone: {
    title: 'Förra körningen avbröts halvvägs',
    what: (job: string, day: string): string =>
      `${job}, ${day}, hann inte klart. Öppna panelen och välj Återställ innan du gör något annat.`,
  },
  notShown: {
    title: 'Bladet kunde inte läggas till',
    why: 'Arbetsbokens struktur är skyddad. Ta bort skyddet (Granska → Skydda arbetsbok) och försök igen.',
  },
  failed: { title: 'Det gick inte', changed: 'Ändrad sedan Planbok läste arbetsboken.' },
  bug: {
    title: 'Något gick fel i Planbok',
    what: 'Det är ett fel i Planbok, inte i din arbetsbok. Öppna panelen: den säger om något hann skrivas.',
  },
};
