import type { MeetingProblemCode } from '../../plan/meeting/meeting-problem-code';
import type { Problem } from '../../plan/reading';
import { lowered } from '../lowered';
import { either, listed, quotedAfter } from './grammar';

/** What is the matter with a meeting, its minutes or its decisions, and what to do about it, in Swedish. */
export const meetingProblemsSv: Readonly<Record<MeetingProblemCode, (problem: Problem) => string>> = {
  'missing-role': (p) => `Dagordningen saknar uppgift${quotedAfter(p.found)}. Fyll i den före mötet.`,
  'double-role': (p) =>
    `${p.found ?? ''} har två roller på mötet: ${(p.candidates ?? []).join(' och ')}. Den som justerar ska vara en annan.`,
  'differing-role': (p) =>
    `${p.found ?? ''} är olika på olika ställen: ${either(p.candidates ?? [])}. Skriv den som gäller i dagordningen.`,
  'differing-meeting-date': (p) =>
    `Föregående möte har olika datum:${quotedAfter(p.found)} och ”${p.candidates?.[0] ?? ''}”. Rätta det som är fel.`,
  'previous-not-before': (p) =>
    `Föregående möte${quotedAfter(p.found)} är inte före mötet, ${p.candidates?.[0] ?? ''}. Ett av datumen är fel.`,
  'two-meetings': (p) =>
    `Två möten har samma dag, ${p.found ?? ''}: ${listed(p.candidates ?? [])}. Är det samma möte, slå ihop dem; annars ändra dagen.`,
  'absent-role': (p) =>
    `${p.found ?? ''} står både som ${listed((p.candidates ?? []).map(lowered))}. Ändra det som är fel.`,
  'held-meeting': (p) =>
    `Dagordningen är för mötet ${p.found ?? ''}, som har ett protokoll. Gör om den, så börjar nästa mötes: den töms på det som står i protokollet.`,
  'coming-meeting': (p) => `Mötet är ${p.found ?? ''}. Protokollet görs när mötet har hållits.`,
  'meeting-without-agenda': () => 'Gör dagordningen först: protokollet görs ur den.',
  'meeting-without-day': () => 'Skriv mötets dag i dagordningen: protokollet får den som namn.',
  'missing-in-minutes': (p) => `Protokollet saknar uppgift${quotedAfter(p.found)}. Fyll i den i protokollet.`,
  'differing-minutes': (p) =>
    `Dagordningen har ändrats och protokollet med: ${either(p.candidates ?? [])}. Protokollet står kvar. Ändra det ena.`,
  'withdrawn-decision': (p) =>
    `Beslutet${quotedAfter(p.found)} står inte längre i ${listed(p.candidates ?? [])}. Ta bort det även här om det inte gäller.`,
  'unlisted-decision': (p) =>
    `Beslutet${quotedAfter(p.found)} står i protokollet men inte i listan över beslut. Skriv in det i listan, med status Utgår om det inte gäller.`,
  'who-without-decision': (p) =>
    `Vid${quotedAfter(p.found)} står vem eller när (${listed(p.candidates ?? [])}) men inget beslut. Skriv vad som beslutades.`,
  'unassigned-decision': (p) =>
    `Beslutet${quotedAfter(p.found)} har varken ansvarig eller tidpunkt. Skriv dem i listan, eller status Klart om det är gjort.`,
  'same-meeting': (p) =>
    `Dagordningen är för ${p.candidates?.[0] ?? ''} och har inga beslut utöver dem i protokollet för ${p.found ?? ''}. Är det samma möte, skriv ${p.found ?? ''} i dagordningen och rätta dagen i protokollet. Är det ett nytt, skriv dess beslut först.`,
  'minuted-before': (p) =>
    `${p.candidates?.[0] ?? ''} beslut i dagordningen står redan i protokollet för ${p.found ?? ''} och tas inte med igen. Gör om dagordningen, så töms den på dem.`,
  'decision-not-entered': (p) =>
    `Beslutet${quotedAfter(p.found)} är inte infört: cellen räknas ut av en formel, är sammanfogad eller skyddad. Skriv det i planen själv.`,
  'dropped-action': (p) =>
    `Beslutet${quotedAfter(p.found)} gäller ${p.candidates?.[0] ?? ''}, som har utgått. Ändra beslutet, eller ta upp åtgärden igen.`,
};
