import type { Field, TableKind } from '../../plan/field';
import type { Problem } from '../../plan/reading';
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
import { meetingProblemsNb } from './meeting-problems';
import type { problemSv } from '../sv/problems';

const quoted = ({ found }: Problem): string => quotedAfter(found);
const options = (problem: Problem): string =>
  problem.candidates === undefined || problem.candidates.length === 0
    ? ''
    : ` Menes ${either(problem.candidates)}?`;

const isKind = (text: string): text is TableKind => Object.hasOwn(tableAsked, text);
const kindsAsked = ({ candidates = [] }: Problem): string =>
  either(
    candidates.flatMap((kind) => (isKind(kind) ? [tableAsked[kind]] : kind === 'none' ? [otherList] : [])),
  ) || tableAsked.actions;
const isField = (text: string): text is Field => Object.hasOwn(fields, text);
const fieldsAsked = ({ candidates = [] }: Problem): readonly string[] =>
  candidates.map((field) => (isField(field) ? `«${fields[field]}»` : field));

const chooseStatus = 'Velg en status i listen.';
const forAllAlike = 'Svaret gjelder alle slike mellomoverskrifter på arket.';
const notAnswered = 'Svaret er ikke skrevet:';

/** What is the matter with a cell and what to do about it, in Norwegian. */
export const problemNb: typeof problemSv = {
  'unknown-status': (p) => `Statusen${quoted(p)} kan ikke tolkes. ${chooseStatus}`,
  'missing-status': () => `${statusMissing}. ${chooseStatus}`,
  'status-against-day': (p) =>
    `Statusen er${quoted(p)}, men dagen da raden ble fullført, er ${listed(p.candidates ?? [])}. Velg statusen som gjelder, eller rett dagen.`,
  'struck-out': (p) =>
    `Tiltaket er overstrøket, men har statusen${quoted(p)}. Velg statusen som gjelder: den samme igjen, hvis den står fast.`,
  'struck-deadline': (p) =>
    `Fristen${quoted(p)} er overstrøket, men telles. Skriv den som gjelder: den samme igjen, hvis den står fast.`,
  'ambiguous-deadline': (p) =>
    `Fristen${quoted(p)} kan leses på flere måter eller mangler dato.${options(p)} Skriv en dato.`,
  'missing-deadline': () => `${deadlineMissing}. Skriv en dato eller «løpende».`,
  'placeholder-deadline': (p) => `Fristen${quoted(p)} er ikke fylt ut. Skriv en dato.`,
  'missing-owner': () => `${ownerMissing}.`,
  'unsure-owner': (p) => `Det går ikke frem hvem som er ansvarlig:${quoted(p)}.${options(p)} Skriv et navn.`,
  'missing-title': () =>
    'Raden har opplysninger, men ikke noe tiltak. Skriv hva som skal gjøres, eller slett raden.',
  'duplicate-id': (p) => `Nummeret${quoted(p)} finnes på flere rader. Gi radene ulike numre.`,
  'formula-error': (p) => `Cellen viser feilen${quoted(p)}. Rett formelen.`,
  'formula-without-result': (p) =>
    `Formlene i kolonnen${quoted(p)} har ingen lagrede resultater. Åpne filen i Excel, lagre den og kjør igjen.`,
  'unnamed-heading': (p) => `Kolonnen${quoted(p)} gjenkjennes ikke. Den beholdes som den er.`,
  'doubtful-heading': (p) =>
    p.columns
      ? `Flere kolonner kan være ${fieldsAsked(p)[0] ?? ''}: ${listed(p.columns.map(({ heading }) => `«${heading}»`))}. ${p.isUnread ? 'Ingen av dem leses nå.' : `Nå leses «${p.columns[0]?.heading ?? ''}».`} Hvilken gjelder?`
      : `Kolonnen${quoted(p)} er tolket under tvil.${options({ ...p, candidates: fieldsAsked(p) })}`,
  'several-headings': (p) =>
    p.cells
      ? `Hver enhet har sin egen status (${p.cells.join(', ')}). Ingen av dem telles før det er sagt hvilken som gjelder for hele tiltaket.`
      : `Flere kolonner kan være${quoted(p)}. Si hvilken som gjelder.`,
  'merged-cells': () => 'Sammenslåtte celler i planen: verdien er lest for alle radene den dekker.',
  'no-such-reference': (p) => `Henvisningen${quoted(p)} peker på noe som ikke finnes i arbeidsboken.`,
  'ambiguous-reference': (p) => `Henvisningen${quoted(p)} kan peke på flere rader.${options(p)}`,
  'finding-without-action': (p) => `Ingen tiltak svarer på funnet${quoted(p)}.`,
  'nonconformity-without-cause': (p) =>
    p.severity === 'note' ? 'Listen har ingen kolonne for årsaker.' : `Avviket${quoted(p)} mangler årsak.`,
  'nonconformity-without-requirement': (p) => `Avviket${quoted(p)} mangler kravet som ikke er oppfylt.`,
  'nonconformity-without-effect-check': (p) => `Avviket${quoted(p)} er lukket uten effektkontroll.`,
  'positive-with-action': (p) => `Det positive funnet${quoted(p)} har et tiltak. Stemmer typen?`,
  'finding-overdue': (p) =>
    `Funnet${quoted(p)} skulle ha vært fullført ${listed(p.candidates ?? [])}, men er åpent.`,
  'finding-with-all-done': (p) =>
    `Alt som svarer på funnet${quoted(p)}, er fullført (${listed(p.candidates ?? [])}). Er det lukket? ${chooseStatus}`,
  'closed-with-open-actions': (p) =>
    `Funnet${quoted(p)} er lukket, men ${listed(p.candidates ?? [])} gjenstår å gjøre.`,
  'closed-by-own-owner': (p) =>
    `Avviket${quoted(p)} er lukket av ${listed(p.candidates ?? [])}, som selv er ansvarlig for tiltaket. La noen andre kontrollere.`,
  'refused-without-reason': (p) => `Forslaget${quoted(p)} er avslått. Skriv hvorfor.`,
  'dropped-without-reason': (p) =>
    `Tiltaket${quoted(p)} utgår eller flyttes. Skriv hvorfor, eller hvilken beslutning.`,
  'reopened-without-reason': (p) => `Tiltaket${quoted(p)} var fullført og er åpnet igjen. Skriv hvorfor.`,
  'unknown-finding-kind': (p) =>
    `Det går ikke frem om${quoted(p)} er et positivt funn, et forbedringsforslag eller et avvik.`,
  'listed-row': (p) => `Raden${quoted(p)} er ikke lest som et tiltak.`,
  'mixed-kinds': (p) =>
    p.found === '1'
      ? `Ifølge denne kolonnen er 1 rad ikke et tiltak (${(p.cells ?? []).join(', ')}). Den telles likevel. Flytt den til en egen liste hvis den ikke skal det.`
      : `Ifølge denne kolonnen er ${p.found ?? ''} rader ikke tiltak (${(p.cells ?? []).join(', ')}). De telles likevel. Flytt dem til en egen liste hvis de ikke skal det.`,
  'unsure-band': (p) =>
    p.candidates?.[0] === 'status'
      ? `Sier${quoted(p)} hvordan det går med tiltakene der?`
      : p.candidates?.[0] === 'area'
        ? `Hører radene under${quoted(p)} til det som står ovenfor, eller er de en egen del? ${forAllAlike}`
        : p.candidates?.[0] === 'deadline'
          ? `Skal tiltakene under${quoted(p)} være fullført da? ${forAllAlike}`
          : `Er${quoted(p)} ansvarlig for tiltakene under? ${forAllAlike}`,
  'action-or-heading': (p) => `Er${quoted(p)} et tiltak eller en overskrift over radene under?`,
  'same-actions': (p) =>
    `${countedTwice(p)} ${p.candidates?.length === 1 ? 'Er tabellen her en kopi?' : 'Hvilket ark er kopien?'}`,
  'near-miss': (p) =>
    `Arket ligner en plan, men er ikke lest som en${p.found === undefined ? '' : `: ${p.found}`}.`,
  'status-board': (p) =>
    `Arket ser ut som en tavle (${p.found ?? ''}) og er ikke lest: der står hvert kort ved sin status, og Planbok leser ett tiltak på hver rad. Lag en liste med overskriftene Tiltak, Ansvarlig, Frist og Status, med ett kort på hver rad.`,
  'no-plan': () => `${noPlanFound}. Finnes det en? Si på hvilket ark, og hvilken kolonne som er tiltaket.`,
  'unsure-table': (p) =>
    `Er dette ${kindsAsked(p)}${p.found === undefined ? '' : ` (${p.found})`}? Si hvilken kolonne som er tiltaket, eller at arket ikke er noen plan.`,
  'unsure-kind': (p) =>
    `Inneholder tabellen ${kindsAsked(p)}${p.found === undefined ? '' : ` (${p.found})`}? Den er lest som det første.`,
  'row-outside': (p) => `Raden${quoted(p)} står utenfor alle tabeller og er ikke lest.`,
  'year-without-actions': (p) =>
    `Ingen plan i arbeidsboken er for ${p.found ?? ''}.${options(p)} Si hvilket år som gjelder.`,
  'open-elsewhere': (p) =>
    `${p.found === '1' ? '1 åpent tiltak' : `${p.found ?? ''} åpne tiltak`} i ${p.at.sheet} telles ikke: planen er for ${p.candidates?.[0] ?? ''}. Gi ${p.found === '1' ? 'det' : 'dem'} status fullført, utgår eller flyttes, eller velg det året.`,
  'name-taken': (p) => `Arknavnet${quoted(p)} er opptatt av et ark som ikke er Planboks.`,
  'changed-source': (p) =>
    `Originalen er endret siden den ordnede planen ble laget, tiltaket${quoted(p)}: ${(p.candidates ?? []).join(' → ')}. Forslaget fører det over.`,
  'differing-source': (p) =>
    `Originalen og den ordnede planen er begge endret, tiltaket${quoted(p)}: ${(p.candidates ?? []).join(' / ')}. Skriv det samme begge steder.`,
  'new-in-source': (p) =>
    `Tiltaket${quoted(p)} er skrevet i originalen siden den ordnede planen ble laget. Forslaget legger det til sist i den ordnede planen.`,
  'added-to-source': (p) =>
    `Tiltaket${quoted(p)} er skrevet i originalen siden den ordnede planen ble laget, og telles ikke. Skriv det inn i den ordnede planen.`,
  'removed-from-source': (p) =>
    `Tiltaket${quoted(p)} finnes ikke lenger i originalen, men telles i den ordnede planen.`,
  'changed-reading': (p) =>
    `Tiltaket${quoted(p)} telles ikke som før når planen er ordnet: ${(p.candidates ?? []).join(' → ')}. Rett status eller frist i cellen.`,
  'protected-workbook': () =>
    'Strukturen i arbeidsboken er beskyttet, så Planbok kan ikke legge til ark. Fjern beskyttelsen (Se gjennom, Beskytt arbeidsbok) og kjør igjen.',
  'protected-sheet': (p) =>
    `Arket${quoted(p)} er beskyttet og endres ikke. Planen ordnes på et nytt ark i stedet.`,
  'no-room': (p) =>
    `Arket har allerede så mange kolonner det kan ha, så kolonnen${quoted(p)} får ikke plass. Planen får derfor et nytt ark.`,
  'too-wide': (p) =>
    `Planen har allerede så mange kolonner et ark kan ha: kolonnen${quoted(p)} får ikke plass, heller ikke på et nytt ark. Den ordnes derfor ikke, men telles som den står. Fjern kolonner som ikke trengs, og kjør gjennomgangen på nytt.`,
  'damaged-part': (p) =>
    `Delen${quoted(p)} i filen er skadet. Planbok leser den ikke og lar den være som den er; Excel vil kanskje reparere filen.`,
  'answer-to-formula': () => `${notAnswered} cellen regnes ut av en formel. Endre formelen i stedet.`,
  'answer-to-heading': () => `${notAnswered} cellen er en overskrift. Skriv svaret i radens egen celle.`,
  'answer-in-merge': () =>
    `${notAnswered} cellen ligger inne i en sammenslått celle. Del cellen og svar igjen.`,
  'answer-protected': () => `${notAnswered} arket er beskyttet. Fjern beskyttelsen og svar igjen.`,
  'answer-elsewhere': () =>
    `${notAnswered} cellen hører ikke til noen rad som Planbok leser. Skriv det i cellen selv.`,
  'answer-link': () =>
    'Koblingen er ikke skrevet: cellen for den er opptatt eller beskyttet, eller tiltaket har ikke noe eget nummer. Skriv nummeret på tiltaket ved funnet.',
  'answer-unlink': (p) =>
    `Koblingen blir stående: den sies i en tekst${quoted(p)}, eller i en celle som er beskyttet, sammenslått eller en formel. Endre i cellen selv.`,
  ...meetingProblemsNb,
  'year-unsaid': (p) =>
    `Ingen plan er for det året som står for tur til å lukkes.${options(p)} Si hvilket som skal lukkes.`,
  'year-open': (p) =>
    `Tiltaket${quoted(p)} er åpent selv om året lukkes eller er lukket. Er det fullført, flyttes det (ny frist) eller utgår det (begrunnelse og beslutning)?`,
  'year-same': (p) =>
    `Er tiltaket${quoted(p)} det samme som ${listed(p.candidates ?? [])} i neste års plan? Det flyttes ikke før det er sagt.`,
  'year-reason': (p) =>
    `Tiltaket${quoted(p)} skal utgå, men begrunnelse eller beslutning mangler. Oppgi begge.`,
  'year-unnumbered': (p) =>
    `Tiltaket${quoted(p)} har ikke noe nummer som bare det har, eller peker i sirkel, så det kan ikke følges til neste plan. Gi det et eget nummer og kjør igjen.`,
  'year-no-column': (p) =>
    `Planen har ingen kolonne for ${listed((p.candidates ?? []).map((one) => `«${one}»`))}: det blir stående i den gamle planen.`,
  'year-no-such-action': (p) =>
    `Svaret om${quoted(p)} er ikke brukt: ingen tiltak i årets plan heter det, eller flere.`,
  'year-several-plans': (p) =>
    `Flere ark kan være neste års plan: ${listed(p.candidates ?? [])}. Ingen rad flyttes før det er ett, eller ett per plan med samme navn.`,
  'moved-again': (p) =>
    `Tiltaket${quoted(p)} er flyttet ${p.candidates?.[0] ?? 'flere'} ganger. Skal det gjennomføres eller utgå?`,
  'moved-in-circle': (p) =>
    `Tiltaket${quoted(p)} er flyttet i sirkel: det som det kommer fra, kommer i sin tur fra det. Rett nummeret.`,
  'new-rows-blocked': (p) =>
    `Nye rader er ikke lagt til: ${p.found === undefined || p.found === '' ? 'noe' : `«${p.found}»`} står i veien under planen. Flytt det, eller la det stå tomme rader over det, og kjør igjen.`,
  'new-rows-grouped': (p) =>
    `Nye rader er ikke lagt til: planen har overskrifter mellom radene, og en rad sist ville høre til den siste. Ordne planen først (overskriften${quoted(p)}).`,
  'new-rows-protected': (p) =>
    `Nye rader er ikke lagt til: arket${quoted(p)} er beskyttet. Fjern beskyttelsen og kjør igjen.`,
  'no-such-month': (p) => `Tiden${quoted(p)} i årshjulet er ingen måned. Skriv måneden med bokstaver.`,
  'day-outside-month': (p) =>
    `Dagen i${quoted(p)} ligger ikke i ${either(p.candidates ?? [])}. Endre dagen eller måneden.`,
  'same-day': (p) => `${listed((p.candidates ?? []).map((one) => `«${one}»`))} kolliderer ${p.found ?? ''}.`,
  'negative-amount': (p) =>
    `Beløpet${quoted(p)} er under null. Er det en rettelse, eller skal det stå uten minus?`,
  'pot-overspent': (p) => `Klimapotten er overtrukket med ${p.found ?? ''} kroner.`,
};
