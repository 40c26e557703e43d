import type { ProblemCode } from '../../plan/reading';

/** The guide on what stands in the way of writing, and on an original beside its ordered copy, in Swedish. */
export const svWritingProblems = {
  'changed-source':
    'Någon har skrivit i det gamla bladet. Granska och skriv, så följer ändringen med; be sedan alla skriva i det nya.',
  'differing-source': 'Samma uppgift har ändrats på två ställen till olika saker. Planbok väljer inte åt er.',
  'new-in-source':
    'En ny rad i det gamla bladet räknas först när den också finns i det nya. Granska och skriv, så kommer den med.',
  'added-to-source':
    'Raden kan inte föras över av sig själv, ofta för att bladet är skyddat eller har något under tabellen.',
  'removed-from-source':
    'Raden är borttagen ur det gamla bladet men finns i det nya, som är det som räknas. Ta bort den där också om den ska bort.',
  'changed-reading':
    'En uppgift betydde något annat tillsammans med raderna omkring. Planbok säger till i stället för att ändra siffrorna i tysthet.',
  'name-taken': 'Du har ett eget blad som heter som det Planbok skulle göra. Döp om ditt, så görs det nya.',
  'protected-workbook':
    'Siffrorna räknas och visas ändå i panelen. Den som har lösenordet kan ta bort skyddet en stund.',
  'protected-sheet':
    'Skyddet respekteras. Vill du hellre ha planen på plats: ta bort skyddet och granska på nytt.',
  'no-room':
    'Ett blad har plats för 16 384 kolumner, och de är använda. Ofta är det formatering långt åt höger.',
  'too-wide':
    'Ett blad har plats för 16 384 kolumner, och planens egna rubriker fyller dem. Planbok behöver några till, för nummer och för det som stod där.',
  'damaged-part':
    'Resten av filen fungerar. Spara en kopia i Excel, så skrivs delen om, och kontrollera att inget saknas.',
  'answer-to-formula': 'Skrev Planbok svaret skulle formeln försvinna, och kanske fler celler med den.',
  'answer-to-heading':
    'Svaret pekade på tabellens rubrik. Det kan hända när rader har flyttats sedan du frågades.',
  'answer-in-merge': 'Excel sparar bara det som står överst till vänster i en sammanfogad cell.',
  'answer-protected': 'Ditt svar finns inte kvar någon annanstans: svara på nytt när skyddet är borta.',
  'answer-elsewhere': 'Raden har flyttats eller tagits bort sedan frågan ställdes.',
  'answer-link':
    'Kopplingen skrivs i båda listorna. Åtgärden behöver ett nummer som ingen annan har för att det ska gå.',
  'answer-unlink': 'En koppling som står i löpande text kan bara den som skrev texten ta bort.',
  'new-rows-blocked':
    'Nya åtgärder läggs sist i planen och aldrig ovanpå något annat. Summor och anteckningar bör stå några rader ner.',
  'new-rows-grouped':
    'Ordna planen först, så får varje rad sitt mål i en egen kolumn. Då spelar det ingen roll var en ny rad står.',
  'new-rows-protected': 'Besluten finns kvar i sin lista och kan föras in när skyddet är borta.',
} satisfies Partial<Record<ProblemCode, string>>;
