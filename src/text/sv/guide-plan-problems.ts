import type { ProblemCode } from '../../plan/reading';

/** The guide on problems with the rows of a plan, in Swedish: what each means, and what one does. */
export const svPlanProblems = {
  'unknown-status':
    'Texten säger inte hur det går, eller säger två saker på en gång. Åtgärden räknas som oklar tills du har valt; dina ord sparas i en kolumn bredvid.',
  'missing-status':
    'En åtgärd utan status räknas varken som kvarstående eller försenad. Fråga den ansvarige, eller välj Ej påbörjad om inget har hänt.',
  'status-against-day':
    'Statusen säger ett och dagen i kolumnen för när raden blev klar ett annat: pågår, men klar i mars; eller klar, men på en dag som inte har kommit. Planbok räknar raden varken som klar eller som kvar, förrän du har sagt vilket som gäller. Ändra statusen eller dagen.',
  'struck-out':
    'En överstruken rad kan vara klar, ha utgått eller bara vara ett utkast. Planbok räknar den efter sin status tills du har sagt vad strecket betyder.',
  'struck-deadline':
    'Ett streck över datumet kan betyda att det är gjort eller att det har ändrats. Det gamla gäller tills ett nytt står i cellen.',
  'ambiguous-deadline':
    '25.8 kan vara den 25 augusti eller bara ett tal. Välj en av dagarna som föreslås, eller skriv din egen: utan dag kan åtgärden aldrig bli försenad.',
  'missing-deadline':
    'Utan tidpunkt syns åtgärden inte bland de försenade. Skriv löpande om den verkligen saknar slut.',
  'placeholder-deadline':
    'Någon skrev XX eller ett frågetecken för att fylla i senare, och det blev inte av. Be den ansvarige om en dag.',
  'missing-owner':
    'Ingen får påminnelsen om en åtgärd som ingen har. Välj bland namnen som redan finns i planen, eller skriv ett nytt.',
  'unsure-owner':
    'Cellen nämner kanske två, eller någon som är överstruken. Åtgärden står under den text som finns tills du har valt en.',
  'missing-title':
    'Raden har ansvarig, tidpunkt eller status men säger inte vad som ska göras. Ofta har en rad delats på två; flytta ihop dem.',
  'duplicate-id':
    'Hänvisningar som Å-07 pekar då på två åtgärder. Ge den senare raden ett nytt nummer och se efter var det gamla används.',
  'formula-error':
    'Excel kan inte räkna ut cellen, så Planbok kan inte läsa den. Felet brukar komma av en rad eller ett blad som har tagits bort.',
  'formula-without-result':
    'Filen kommer från ett program som inte sparar vad formlerna blev. Excel räknar ut dem när filen öppnas.',
  'dropped-without-reason':
    'Vid genomgången frågar någon varför. En rad i kommentaren räcker, gärna med beslutets nummer.',
  'reopened-without-reason':
    'Åtgärden stod som klar vid förra körningen. Ändrades den av misstag är det bara att välja Klar igen.',
  'moved-again':
    'Den som har flyttats år efter år blir sällan gjord. Ta upp den på mötet: ge den tid och någon som ansvarar, eller stryk den med ett beslut.',
  'moved-in-circle':
    'Två rader säger att de kommer från varandra. Då går det inte att följa åtgärden mellan åren.',
} satisfies Partial<Record<ProblemCode, string>>;
