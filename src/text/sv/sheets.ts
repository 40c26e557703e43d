import type { TableKind } from '../../plan/field';
import { kindNamesSv } from './kind-names';

const actions = (count: number): string => (count === 1 ? '1 rad läst' : `${count} rader lästa`);

/** What Planbok says in Google Sheets outside its panel, in Swedish. */
export const svSheets = {
  menu: {
    check: 'Granska',
    rollup: 'Lägesbild',
    agenda: 'Dagordning',
    sidebar: 'Visa panelen',
    undo: 'Ångra senaste',
  },
  openPane: 'Panelen visar var: Tillägg → Planbok → Visa panelen.',
  checked: {
    title: (count: number): string =>
      count === 0 ? 'Granskat: inget är kvar att avgöra' : `Granskat: ${count} att avgöra`,
    read: (sheet: string, rows: number): string => `${sheet}: ${actions(rows)}.`,
    fixes: (count: number): string =>
      count === 1 ? 'En cell kan skrivas om åt dig.' : `${count} celler kan skrivas om åt dig.`,
    more: (count: number): string => `… och ${count} till.`,
  },
  noPlan: {
    title: 'Ingen handlingsplan hittades',
    nearMiss: (sheet: string, row: number): string => `Bästa träff: bladet ${sheet}, rad ${row}.`,
    isIt: (kinds: readonly TableKind[]): string =>
      `Är det ${kinds.map((kind) => kindNamesSv[kind]).join(' eller ') || kindNamesSv.actions}? Svara i panelen, så minns kalkylarket det.`,
    unchanged: 'Kalkylarket är oförändrat.',
  },
  needsReview: {
    title: 'Planen behöver ordnas först',
    cells: (count: number): string =>
      count === 1
        ? 'En cell skulle skrivas i din plan. Planbok gör det inte innan du har sett den.'
        : `${count} celler skulle skrivas i din plan. Planbok gör det inte innan du har sett dem.`,
  },
  halfDone: {
    title: 'Förra körningen avbröts halvvägs',
    what: 'Öppna panelen och välj Återställ innan du gör något annat.',
  },
  undone: {
    title: 'Återställt',
    what: (day: string): string => `Kalkylarket är som före körningen ${day}.`,
    nothing: 'Det finns ingen körning att ångra.',
  },
  failed: 'Det gick inte',
  bug: {
    title: 'Något gick fel i Planbok',
    what: 'Det är ett fel i Planbok, inte i ditt kalkylark. Öppna panelen: den säger om något hann skrivas.',
  },
};
