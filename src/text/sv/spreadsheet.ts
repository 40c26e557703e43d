import { svWheel } from './wheel';

/** Vad kommandot säger om kalkylark hos Google, på svenska. */
export const svSpreadsheet = {
  changed: (address: string): string =>
    `Ändringarna är gjorda i kalkylarket. planbok undo ${address} tar tillbaka dem, och det gör även Planbok i kalkylarket.`,
  noFile: (found: string): string =>
    `${found} behöver en fil: jobben och undo är det som går att göra direkt i ett kalkylark. Hämta det som .xlsx (Arkiv → Ladda ned).`,
  noPicture: svWheel.noPicture,
};
