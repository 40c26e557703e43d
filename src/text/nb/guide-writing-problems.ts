import type { svWritingProblems } from '../sv/guide-writing-problems';

/** The guide on what stands in the way of writing, and on an original beside its ordered copy, in Norwegian. */
export const nbWritingProblems: Readonly<Record<keyof typeof svWritingProblems, string>> = {
  'changed-source':
    'Noen har skrevet i det gamle arket. Kontroller og skriv, så følger endringen med; be deretter alle om å skrive i det nye.',
  'differing-source':
    'Den samme opplysningen er endret to steder til ulike ting. Planbok velger ikke for dere.',
  'new-in-source':
    'En ny rad i det gamle arket telles først når den også finnes i det nye. Kontroller og skriv, så blir den med.',
  'added-to-source':
    'Raden kan ikke føres over av seg selv, ofte fordi arket er beskyttet eller har noe under tabellen.',
  'removed-from-source':
    'Raden er slettet fra det gamle arket, men finnes i det nye, som er det som telles. Slett den der også hvis den skal bort.',
  'changed-reading':
    'En opplysning betydde noe annet sammen med radene rundt. Planbok sier fra i stedet for å endre tallene i stillhet.',
  'name-taken':
    'Du har et eget ark som heter det samme som det Planbok skulle lage. Gi ditt et nytt navn, så lages det nye.',
  'protected-workbook':
    'Tallene regnes ut og vises likevel i panelet. Den som har passordet, kan fjerne beskyttelsen en stund.',
  'protected-sheet':
    'Beskyttelsen respekteres. Vil du heller ha planen på plass: fjern beskyttelsen og kontroller på nytt.',
  'no-room': 'Et ark har plass til 16 384 kolonner, og de er brukt. Ofte er det formatering langt til høyre.',
  'too-wide':
    'Et ark har plass til 16 384 kolonner, og planens egne overskrifter fyller dem. Planbok trenger noen til, for numre og for det som sto der.',
  'damaged-part':
    'Resten av filen fungerer. Lagre en kopi i Excel, så skrives delen på nytt, og kontroller at ingenting mangler.',
  'answer-to-formula': 'Skrev Planbok svaret, ville formelen forsvinne, og kanskje flere celler med den.',
  'answer-to-heading':
    'Svaret pekte på overskriften i tabellen. Det kan skje når rader er flyttet siden du ble spurt.',
  'answer-in-merge': 'Excel lagrer bare det som står øverst til venstre i en sammenslått celle.',
  'answer-protected': 'Svaret ditt finnes ikke noe annet sted: svar på nytt når beskyttelsen er borte.',
  'answer-elsewhere': 'Raden er flyttet eller slettet siden spørsmålet ble stilt.',
  'answer-link':
    'Koblingen skrives i begge listene. Tiltaket trenger et nummer som ingen andre har, for at det skal gå.',
  'answer-unlink': 'En kobling som står i løpende tekst, kan bare den som skrev teksten, fjerne.',
  'new-rows-blocked':
    'Nye tiltak legges sist i planen og aldri oppå noe annet. Summer og notater bør stå noen rader lenger ned.',
  'new-rows-grouped':
    'Ordne planen først, så får hver rad målet sitt i en egen kolonne. Da spiller det ingen rolle hvor en ny rad står.',
  'new-rows-protected':
    'Beslutningene finnes fortsatt i listen sin og kan føres inn når beskyttelsen er borte.',
};
