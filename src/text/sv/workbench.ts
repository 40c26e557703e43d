import {
  agenda,
  cancel,
  check,
  languages,
  overview,
  perOwner,
  product,
  sheets,
  showPane,
  undo,
} from './glossary';
import { cells } from './grammar';
import { nothingWritten } from './shared';

/** Sentences of the workbench, the page with a workbook where there is no Excel; `en/workbench.ts` has the same in English. */
export const svWorkbench = {
  title: product,
  local: 'Lokal arbetsbok',
  localWhy: 'Det här är inte Excel: arbetsboken är öppen på den här datorn och inget skickas någonstans.',
  unsaved: 'ej sparad',
  commands: {
    region: 'Planbok i menyfliken',
    verbs: {
      check: { label: check, why: 'Vad behöver rättas eller avgöras?' },
      rollup: { label: overview, why: 'Gör eller uppdatera bladet med lägesbilden' },
      agenda: { label: agenda, why: 'Gör eller uppdatera dagordningen till ledningens genomgång' },
      owners: { label: perOwner, why: 'Gör eller uppdatera bladet med en sida per ansvarig' },
    },
    pane: showPane,
    hidePane: 'Dölj panelen',
    running: (name: string): string => `${name} …`,
    missing: 'Tilläggets sidor är inte byggda. Kör npm run build och ladda om.',
  },
  file: {
    undo,
    open: 'Öppna…',
    save: 'Spara en kopia',
    copyWord: 'kopia',
    drop: 'Släpp arbetsboken här',
    opening: (name: string): string => `Öppnar ${name} …`,
    savedBeside: (path: string): string => `Sparad som ${path}. Originalet är som det var.`,
    downloaded: (name: string): string => `${name} hämtas. Originalet är som det var.`,
    download: 'Hämta en kopia också',
    abandon: (name: string): string =>
      `${name} har ändringar som inte är sparade. De försvinner om en annan arbetsbok öppnas.`,
    abandonSave: 'Spara en kopia och öppna',
    abandonNo: cancel,
    abandonYes: 'Öppna utan att spara',
  },
  language: languages.en,
  languageWhy: 'Switch to English',
  grid: 'Kalkylblad',
  sheets,
  address: 'Cell eller område',
  formula: 'Cellens innehåll',
  formulaBar: 'Formelfält',
  choices: 'Välj ur listan',
  columnEdge: 'Dra för att ändra kolumnens bredd. Alt+Skift+höger- eller vänsterpil gör det också.',
  choose: 'Öppna listan',
  pane: product,
  paneRegion: 'Åtgärdsfönster',
  resize: 'Panelens bredd',
  close: 'Stäng',
  proposed: (before: string, after: string): string =>
    before === ''
      ? `Förslag: ${after}`
      : after === ''
        ? `Nu: ${before}. Förslag: tomt`
        : `Nu: ${before}. Förslag: ${after}`,
  problems: {
    protected: 'Bladet är skyddat, så cellen kan inte ändras.',
    refused: 'Cellen tar bara emot värden ur sin lista eller av rätt slag. Inget är ändrat.',
    typeAgain: 'Skriv om',
    keepOld: 'Behåll det som stod',
    tooMuch: (count: number): string => `Högst ${cells(count)} kan klistras in på en gång. Inget är ändrat.`,
    stopped:
      'Räkningen av dina egna formler har stannat. De visar de värden de hade och räknas om när arbetsboken öppnas i Excel.',
    away: 'Arbetsbordet svarar inte. Är programmet i terminalen avslutat? Det som inte är sparat finns kvar så länge det är igång.',
    notFound: 'Det finns inte längre.',
    bug: 'Planbok gjorde fel. Inget är skrivet. Rapportera gärna vad du gjorde.',
    noSuchCell: (text: string): string => `”${text}” är ingen cell. Skriv till exempel F7.`,
    external: (address: string): string =>
      `Länken leder till ${address}. Håll ned Ctrl och klicka för att öppna den.`,
    oddLink: 'Länken leder inte till någon webbsida och öppnas inte.',
    command:
      'Kommandot gick inte att köra färdigt. Arbetsboken är som den var, eller kan återställas i panelen.',
  },
  nothingWritten,
};
