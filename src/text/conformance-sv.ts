import type { Verdict } from '../hosts/conformance/trial';
import type { ProgramAssumption } from '../hosts/conformance/program-assumptions';

const names: Readonly<Record<Verdict['name'] | ProgramAssumption, string>> = {
  letters: 'Bokstäver av alla slag läses tillbaka som de skrevs',
  'formula-like-text': 'Text som ser ut som en formel förblir text',
  'retyped-text': 'Text som ser ut som ett tal, ett datum eller sant förblir text',
  'numbers-and-truth': 'Tal och sant/falskt läses tillbaka exakt',
  days: 'Dagar läses tillbaka som samma dagar',
  formulas: 'En formel behåller sin text och räknas ut',
  'emptied-and-kept': 'Tomt tömmer en cell; en cell som ska stå kvar står kvar',
  'long-text': 'En text på 32 000 tecken ryms',
  'many-cells': '3 000 celler på en gång',
  'large-sheet': 'ett stort blad, där få celler är klädda för sig',
  'number-formats': 'Talformat läses tillbaka',
  'list-rule': 'En lista med fasta ord i en cell',
  'list-rule-from-cells': 'En lista som hämtas från celler',
  'date-rule': 'En cell som bara tar datum',
  'conditional-look': 'Utseende som följer cellens värde',
  looks: 'Teckensnitt, fyllning och ramar kan sättas',
  widths: 'Kolumnbredder läses tillbaka',
  frozen: 'Låsta rader och kolumner läses tillbaka',
  table: 'En tabell får sitt namn och sitt område',
  'table-grows': 'En tabell växer med en rad under den',
  filter: 'Bladets filter läses tillbaka',
  'hidden-name': 'Ett dolt namn läses tillbaka',
  links: 'Länkar till en cell och till en sida',
  property: 'En inställning sparas i arbetsboken',
  'very-hidden-sheet': 'Ett blad kan döljas helt',
  chart: 'Ett staplat diagram kan läggas till',
  'page-setup': 'Utskrift på A4 kan ställas in',
  'conflict-refused': 'En cell som någon annan ändrat skrivs inte över',
  'unknown-sheet-refused': 'Inget skrivs när ett av bladen saknas',
  'excel-api-1-9': 'Excel stödjer ExcelApi 1.9',
  'selection-told': 'Excel berättar när en annan cell väljs',
  'change-told': 'Excel berättar när en cell ändras',
  'events-off': 'Excel berättar inget om ändringar när det är avstängt',
  'document-settings': 'Inställningar i dokumentet kan sparas',
};

/** The page that tries Planbok's assumptions in a live Excel, in Swedish. */
export const svConformance = {
  title: 'Stämmer Excel med våra antaganden?',
  intro:
    'Planbok tar vissa saker för givna om Excel. Här provas de ett och ett, i den arbetsbok som är öppen, och tas sedan bort igen. Resultatet stannar här tills du själv skickar det.',
  start: 'Kör provet',
  again: 'Kör provet igen',
  back: 'Till panelen',
  notEmpty: 'Arbetsboken har innehåll. Öppna en ny, tom arbetsbok och kör provet där.',
  running: (done: number, of: number): string => `${done} av ${of} provade`,
  passed: 'stämmer',
  failed: 'stämmer inte',
  summary: (passed: number, of: number): string =>
    passed === of ? `Alla ${of} antaganden stämmer.` : `${passed} av ${of} antaganden stämmer.`,
  stopped: (why: string): string => `Provet kunde inte göras: ${why}`,
  result: 'Resultatet som JSON, att skicka med en rapport',
  download: 'Hämta som fil',
  names,
};
