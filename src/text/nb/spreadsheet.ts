import type { svSpreadsheet } from '../sv/spreadsheet';
import { nbWheel } from './wheel';

/** What the command says of spreadsheets at Google, in Norwegian. */
export const nbSpreadsheet: typeof svSpreadsheet = {
  changed: (address) =>
    `Endringene er gjort i regnearket. planbok undo ${address} tar dem tilbake, og det gjør også Planbok i regnearket.`,
  noFile: (found) =>
    `${found} trenger en fil: jobbene og undo er det som kan gjøres direkte i et regneark. Hent det som .xlsx (Fil → Last ned).`,
  notHere: (found) =>
    `«${found}» er en adresse på nettet, og jobben trenger en fil. Last ned filen og oppgi den. Et av Googles regneark kan oppgis med adressen som nettleseren viser (https://docs.google.com/spreadsheets/d/…).`,
  noPicture: nbWheel.noPicture,
};
