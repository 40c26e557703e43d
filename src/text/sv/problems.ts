import type { Field, TableKind } from '../../plan/field';
import type { Problem, ProblemCode } from '../../plan/reading';
import {
  deadlineMissing,
  fields,
  noPlanFound,
  otherList,
  ownerMissing,
  statusMissing,
  tableAsked,
} from './glossary';
import { countedTwice, either, listed, quotedAfter } from './grammar';
import { meetingProblemsSv } from './meeting-problems';

const quoted = ({ found }: Problem): string => quotedAfter(found);
const options = (problem: Problem): string =>
  problem.candidates === undefined || problem.candidates.length === 0
    ? ''
    : ` Menas ${either(problem.candidates)}?`;

const kindsAsked = ({ candidates = [] }: Problem): string =>
  either(
    candidates.flatMap((kind) => (isKind(kind) ? [tableAsked[kind]] : kind === 'none' ? [otherList] : [])),
  ) || tableAsked.actions;
const isKind = (text: string): text is TableKind => Object.hasOwn(tableAsked, text);
const isField = (text: string): text is Field => Object.hasOwn(fields, text);
const fieldsAsked = ({ candidates = [] }: Problem): readonly string[] =>
  candidates.map((field) => (isField(field) ? `”${fields[field]}”` : field));

const chooseStatus = 'Välj en status i listan.';
const forAllAlike = 'Svaret gäller alla sådana mellanrubriker på bladet.';
const notAnswered = 'Svaret är inte skrivet:';

/** What is the matter with a cell and what to do about it, in Swedish. */
export const problemSv: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  'unknown-status': (p) => `Statusen${quoted(p)} går inte att tolka. ${chooseStatus}`,
  'missing-status': () => `${statusMissing}. ${chooseStatus}`,
  'status-against-day': (p) =>
    `Statusen är${quoted(p)}, men dagen då raden blev klar är ${listed(p.candidates ?? [])}. Välj den status som gäller, eller rätta dagen.`,
  'struck-out': (p) =>
    `Åtgärden är överstruken men har statusen${quoted(p)}. Välj den status som gäller: samma igen, om den står fast.`,
  'struck-deadline': (p) =>
    `Tidpunkten${quoted(p)} är överstruken men räknas. Skriv den som gäller: samma igen, om den står fast.`,
  'ambiguous-deadline': (p) =>
    `Tidpunkten${quoted(p)} kan läsas på flera sätt eller saknar datum.${options(p)} Skriv ett datum.`,
  'missing-deadline': () => `${deadlineMissing}. Skriv ett datum eller ”löpande”.`,
  'placeholder-deadline': (p) => `Tidpunkten${quoted(p)} är inte ifylld. Skriv ett datum.`,
  'missing-owner': () => `${ownerMissing}.`,
  'unsure-owner': (p) => `Det framgår inte vem som ansvarar:${quoted(p)}.${options(p)} Skriv ett namn.`,
  'missing-title': () => 'Raden har uppgifter men ingen åtgärd. Skriv vad som ska göras eller ta bort raden.',
  'duplicate-id': (p) => `Numret${quoted(p)} finns på flera rader. Ge raderna olika nummer.`,
  'formula-error': (p) => `Cellen visar felet${quoted(p)}. Rätta formeln.`,
  'formula-without-result': (p) =>
    `Formlerna i kolumnen${quoted(p)} har inga sparade resultat. Öppna filen i Excel, spara den och kör igen.`,
  'unnamed-heading': (p) => `Kolumnen${quoted(p)} känns inte igen. Den behålls som den är.`,
  'doubtful-heading': (p) =>
    p.columns
      ? `Flera kolumner kan vara ${fieldsAsked(p)[0] ?? ''}: ${listed(p.columns.map(({ heading }) => `”${heading}”`))}. ${p.isUnread ? 'Ingen av dem läses nu.' : `Nu läses ”${p.columns[0]?.heading ?? ''}”.`} Vilken gäller?`
      : `Kolumnen${quoted(p)} är tolkad med tvekan.${options({ ...p, candidates: fieldsAsked(p) })}`,
  'several-headings': (p) =>
    p.cells
      ? `Varje enhet har sin egen status (${p.cells.join(', ')}). Ingen av dem räknas förrän det är sagt vilken som gäller för hela åtgärden.`
      : `Flera kolumner kan vara${quoted(p)}. Ange vilken som gäller.`,
  'merged-cells': () => 'Sammanfogade celler i planen: värdet är läst för alla rader det täcker.',
  'no-such-reference': (p) => `Hänvisningen${quoted(p)} pekar på något som inte finns i arbetsboken.`,
  'ambiguous-reference': (p) => `Hänvisningen${quoted(p)} kan peka på flera rader.${options(p)}`,
  'finding-without-action': (p) => `Ingen åtgärd svarar på iakttagelsen${quoted(p)}.`,
  'nonconformity-without-cause': (p) =>
    p.severity === 'note' ? 'Listan har ingen kolumn för orsaker.' : `Avvikelsen${quoted(p)} saknar orsak.`,
  'nonconformity-without-requirement': (p) => `Avvikelsen${quoted(p)} saknar det krav som inte är uppfyllt.`,
  'nonconformity-without-effect-check': (p) => `Avvikelsen${quoted(p)} är stängd utan effektkontroll.`,
  'positive-with-action': (p) => `Den positiva iakttagelsen${quoted(p)} har en åtgärd. Stämmer typen?`,
  'finding-overdue': (p) =>
    `Iakttagelsen${quoted(p)} skulle ha varit klar ${listed(p.candidates ?? [])} men är öppen.`,
  'finding-with-all-done': (p) =>
    `Allt som svarar på iakttagelsen${quoted(p)} är klart (${listed(p.candidates ?? [])}). Är den stängd? ${chooseStatus}`,
  'closed-with-open-actions': (p) =>
    `Iakttagelsen${quoted(p)} är stängd, men kvar att göra är ${listed(p.candidates ?? [])}.`,
  'closed-by-own-owner': (p) =>
    `Avvikelsen${quoted(p)} är stängd av ${listed(p.candidates ?? [])}, som själv ansvarar för åtgärden. Låt någon annan kontrollera.`,
  'refused-without-reason': (p) => `Förslaget${quoted(p)} är avslaget. Skriv varför.`,
  'dropped-without-reason': (p) =>
    `Åtgärden${quoted(p)} utgår eller flyttas. Skriv varför, eller vilket beslut.`,
  'reopened-without-reason': (p) => `Åtgärden${quoted(p)} var klar och är öppen igen. Skriv varför.`,
  'unknown-finding-kind': (p) =>
    `Det framgår inte om${quoted(p)} är en positiv iakttagelse, ett förbättringsförslag eller en avvikelse.`,
  'listed-row': (p) => `Raden${quoted(p)} är inte läst som en åtgärd.`,
  'mixed-kinds': (p) =>
    p.found === '1'
      ? `Enligt den här kolumnen är 1 rad inte en åtgärd (${(p.cells ?? []).join(', ')}). Den räknas ändå. Flytta den till en egen lista om den inte ska det.`
      : `Enligt den här kolumnen är ${p.found ?? ''} rader inte åtgärder (${(p.cells ?? []).join(', ')}). De räknas ändå. Flytta dem till en egen lista om de inte ska det.`,
  'unsure-band': (p) =>
    p.candidates?.[0] === 'status'
      ? `Säger${quoted(p)} hur det går med åtgärderna där?`
      : p.candidates?.[0] === 'area'
        ? `Hör raderna under${quoted(p)} till det som står ovanför, eller är de en egen del? ${forAllAlike}`
        : p.candidates?.[0] === 'deadline'
          ? `Ska åtgärderna under${quoted(p)} vara klara då? ${forAllAlike}`
          : `Är${quoted(p)} ansvarig för åtgärderna under? ${forAllAlike}`,
  'action-or-heading': (p) => `Är${quoted(p)} en åtgärd eller en rubrik över raderna under?`,
  'same-actions': (p) =>
    `${countedTwice(p)} ${p.candidates?.length === 1 ? 'Är tabellen här en kopia?' : 'Vilket blad är kopian?'}`,
  'near-miss': (p) =>
    `Bladet liknar en plan men är inte läst som en${p.found === undefined ? '' : `: ${p.found}`}.`,
  'status-board': (p) =>
    `Bladet ser ut som en tavla (${p.found ?? ''}) och är inte läst: där står varje kort vid sitt läge, och Planbok läser en åtgärd på varje rad. Gör en lista med rubrikerna Åtgärd, Ansvarig, Klart senast och Status, med ett kort på varje rad.`,
  'no-plan': () => `${noPlanFound}. Finns det en? Säg på vilket blad och vilken kolumn som är åtgärden.`,
  'unsure-table': (p) =>
    `Är det här ${kindsAsked(p)}${p.found === undefined ? '' : ` (${p.found})`}? Säg vilken kolumn som är åtgärden, eller att bladet inte är någon plan.`,
  'unsure-kind': (p) =>
    `Innehåller tabellen ${kindsAsked(p)}${p.found === undefined ? '' : ` (${p.found})`}? Den är läst som det första.`,
  'row-outside': (p) => `Raden${quoted(p)} står utanför alla tabeller och är inte läst.`,
  'year-without-actions': (p) =>
    `Ingen plan i arbetsboken är för ${p.found ?? ''}.${options(p)} Säg vilket år som gäller.`,
  'open-elsewhere': (p) =>
    `${p.found === '1' ? '1 öppen åtgärd' : `${p.found ?? ''} öppna åtgärder`} i ${p.at.sheet} räknas inte: planen är för ${p.candidates?.[0] ?? ''}. Ge ${p.found === '1' ? 'den' : 'dem'} status klar, utgår eller flyttas, eller välj det året.`,
  'name-taken': (p) => `Bladnamnet${quoted(p)} är upptaget av ett blad som inte är Planboks.`,
  'changed-source': (p) =>
    `Originalet har ändrats sedan den ordnade planen gjordes, åtgärden${quoted(p)}: ${(p.candidates ?? []).join(' → ')}. Förslaget för över det.`,
  'differing-source': (p) =>
    `Originalet och den ordnade planen har båda ändrats, åtgärden${quoted(p)}: ${(p.candidates ?? []).join(' / ')}. Skriv samma sak på båda ställena.`,
  'new-in-source': (p) =>
    `Åtgärden${quoted(p)} har skrivits i originalet sedan den ordnade planen gjordes. Förslaget lägger till den sist i den ordnade planen.`,
  'added-to-source': (p) =>
    `Åtgärden${quoted(p)} har skrivits i originalet sedan den ordnade planen gjordes, och räknas inte. Skriv in den i den ordnade planen.`,
  'removed-from-source': (p) =>
    `Åtgärden${quoted(p)} finns inte kvar i originalet, men räknas i den ordnade planen.`,
  'changed-reading': (p) =>
    `Åtgärden${quoted(p)} räknas inte som förut när planen är ordnad: ${(p.candidates ?? []).join(' → ')}. Rätta status eller tidpunkt i cellen.`,
  'protected-workbook': () =>
    'Arbetsbokens struktur är skyddad, så Planbok kan inte lägga till blad. Ta bort skyddet (Granska, Skydda arbetsbok) och kör igen.',
  'protected-sheet': (p) =>
    `Bladet${quoted(p)} är skyddat och ändras inte. Planen ordnas på ett nytt blad i stället.`,
  'no-room': (p) =>
    `Bladet har redan så många kolumner det kan ha, så kolumnen${quoted(p)} får inte plats. Planen får därför ett nytt blad.`,
  'too-wide': (p) =>
    `Planen har redan så många kolumner ett blad kan ha: kolumnen${quoted(p)} får inte plats, inte heller på ett nytt blad. Den ordnas därför inte, men räknas som den står. Ta bort kolumner som inte behövs och granska igen.`,
  'damaged-part': (p) =>
    `Delen${quoted(p)} i filen är skadad. Planbok läser den inte och lämnar den som den är; Excel kan vilja laga filen.`,
  'answer-to-formula': () => `${notAnswered} cellen räknas ut av en formel. Ändra formeln i stället.`,
  'answer-to-heading': () => `${notAnswered} cellen är en rubrik. Skriv svaret i radens egen cell.`,
  'answer-in-merge': () =>
    `${notAnswered} cellen ligger inuti en sammanfogad cell. Dela cellen och svara igen.`,
  'answer-protected': () => `${notAnswered} bladet är skyddat. Ta bort skyddet och svara igen.`,
  'answer-elsewhere': () =>
    `${notAnswered} cellen hör inte till någon rad som Planbok läser. Skriv det i cellen själv.`,
  'answer-link': () =>
    'Kopplingen är inte skriven: cellen för den är upptagen eller skyddad, eller så har åtgärden inget eget nummer. Skriv åtgärdens nummer vid iakttagelsen.',
  'answer-unlink': (p) =>
    `Kopplingen står kvar: den sägs i en text${quoted(p)}, eller i en cell som är skyddad, sammanfogad eller en formel. Ändra i cellen själv.`,
  ...meetingProblemsSv,
  'year-unsaid': (p) =>
    `Ingen plan är för det år som är på tur att stängas.${options(p)} Ange vilket som ska stängas.`,
  'year-open': (p) =>
    `Åtgärden${quoted(p)} är öppen fast dess år stängs eller är stängt. Är den klar, flyttas den (ny tidpunkt) eller utgår den (skäl och beslut)?`,
  'year-same': (p) =>
    `Är åtgärden${quoted(p)} samma som ${listed(p.candidates ?? [])} i nästa års plan? Den flyttas inte förrän det är sagt.`,
  'year-reason': (p) => `Åtgärden${quoted(p)} ska utgå, men skäl eller beslut saknas. Ange båda.`,
  'year-unnumbered': (p) =>
    `Åtgärden${quoted(p)} har inget nummer som bara den har, eller pekar i cirkel, så den kan inte följas till nästa plan. Ge den ett eget nummer och kör igen.`,
  'year-no-column': (p) =>
    `Planen har ingen kolumn för ${listed((p.candidates ?? []).map((one) => `”${one}”`))}: det står kvar i den gamla planen.`,
  'year-no-such-action': (p) =>
    `Svaret om${quoted(p)} är inte använt: ingen åtgärd i årets plan heter så, eller flera.`,
  'year-several-plans': (p) =>
    `Flera blad kan vara nästa års plan: ${listed(p.candidates ?? [])}. Ingen rad flyttas förrän det är ett, eller ett per plan med samma namn.`,
  'moved-again': (p) =>
    `Åtgärden${quoted(p)} har flyttats ${p.candidates?.[0] ?? 'flera'} gånger. Ska den genomföras eller utgå?`,
  'moved-in-circle': (p) =>
    `Åtgärden${quoted(p)} är flyttad i cirkel: det den kommer från kommer i sin tur från den. Rätta numret.`,
  'new-rows-blocked': (p) =>
    `Nya rader är inte tillagda: ${p.found === undefined || p.found === '' ? 'något' : `”${p.found}”`} står i vägen under planen. Flytta det, eller lämna tomma rader ovanför det, och kör igen.`,
  'new-rows-grouped': (p) =>
    `Nya rader är inte tillagda: planen har rubriker mellan raderna, och en rad sist skulle höra till den sista. Ordna planen först (rubriken${quoted(p)}).`,
  'new-rows-protected': (p) =>
    `Nya rader är inte tillagda: bladet${quoted(p)} är skyddat. Ta bort skyddet och kör igen.`,
  'no-such-month': (p) => `Tiden${quoted(p)} i årscykeln är ingen månad. Skriv månaden med bokstäver.`,
  'day-outside-month': (p) =>
    `Dagen i${quoted(p)} ligger inte i ${either(p.candidates ?? [])}. Ändra dagen eller månaden.`,
  'same-day': (p) => `${listed((p.candidates ?? []).map((one) => `”${one}”`))} krockar ${p.found ?? ''}.`,
  'negative-amount': (p) =>
    `Beloppet${quoted(p)} är under noll. Är det en rättelse, eller ska det stå utan minus?`,
  'pot-overspent': (p) => `Klimatpotten är övertrasserad med ${p.found ?? ''} kronor.`,
};
