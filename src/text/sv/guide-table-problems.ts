import type { ProblemCode } from '../../plan/reading';

/** The guide on problems with tables and their headings, in Swedish. */
export const svTableProblems = {
  'unnamed-heading':
    'Inget går förlorat: kolumnen följer med som den är. Vill du att den räknas med, säg vad den innehåller under Kolumner i panelen, så minns arbetsboken det.',
  'doubtful-heading':
    'Rubriken, cellerna och platsen pekar åt olika håll. Öppna Kolumner, se efter vad som står i cellerna och välj; svaret sparas.',
  'several-headings':
    'Två kolumner gör anspråk på samma sak, till exempel en status för varje enhet. Läget blir rätt först när en av dem har valts.',
  'merged-cells':
    'Värdet gäller alla rader det täcker. I den ordnade planen står det på varje rad, så att listan går att sortera och filtrera.',
  'listed-row':
    'Det är en summa, en anteckning eller en teckenförklaring. Är det ändå en åtgärd: skriv den i åtgärdskolumnen, på en rad inne i tabellen.',
  'mixed-kinds':
    'Listan blandar åtgärder med annat, som risker eller frågor. De räknas med tills de står för sig.',
  'unsure-band':
    'En rubrik mellan raderna kan vara ett mål, en person eller en tid. Ett svar räcker för alla likadana på bladet.',
  'action-or-heading':
    'Raden ser ut som en rubrik men kan vara en åtgärd utan uppgifter. Det avgör om den räknas.',
  'same-actions':
    'Samma rader på två blad räknas två gånger, och mötet får fel siffror. Säg vilket blad som är kopian, eller att båda gäller.',
  'near-miss':
    'Något av det som gör ett blad till en plan saknas, oftast en rubrik. Peka ut rubrikraden eller säg att bladet inte är någon plan.',
  'status-board':
    'På en tavla flyttas kort mellan kolumner. Mötet behöver en lista, och den går att göra med några klipp och klistra.',
  'no-plan':
    'Panelen visar bladet som ligger närmast och vad som saknas. Har du ingen plan än kan Planbok lägga in en tom.',
  'unsure-table':
    'Bladet har några rubriker som en plan har. Svara ja och välj kolumn, eller nej: arbetsboken minns båda.',
  'unsure-kind':
    'Kolumnerna passar två slags listor nästan lika bra. Svaret avgör om raderna räknas som åtgärder.',
  'row-outside':
    'Raden står under eller bredvid tabellen, med en tom rad emellan. Flytta in den om den hör dit.',
  'year-without-actions':
    'Det valda året har ingen plan. Byt år överst på fliken Plan, eller ge bladet årtalet i sitt namn.',
  'open-elsewhere':
    'Förra årets rader är öppna men det är årets plan som räknas. Årsbytet går igenom dem en i taget.',
} satisfies Partial<Record<ProblemCode, string>>;
