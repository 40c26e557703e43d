import { svWheel } from './wheel';

/** Vad kommandot säger om kalkylark hos Google, på svenska. */
export const svSpreadsheet = {
  changed: (address: string): string =>
    `Ändringarna är gjorda i kalkylarket. planbok undo ${address} tar tillbaka dem, och det gör även Planbok i kalkylarket.`,
  noFile: (found: string): string =>
    `${found} behöver en fil: jobben och undo är det som går att göra direkt i ett kalkylark. Hämta det som .xlsx (Arkiv → Ladda ned).`,
  notHere: (found: string): string =>
    `”${found}” är en adress på webben, och jobbet behöver en fil. Hämta filen till datorn och ange den. Ett av Googles kalkylark kan anges med adressen som webbläsaren visar (https://docs.google.com/spreadsheets/d/…).`,
  noPicture: svWheel.noPicture,
};
