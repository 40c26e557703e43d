import type { CycleProblemCode } from '../../plan/cycle/cycle-problem-code';
import type { YearProblemCode } from '../../plan/years/year-problem-code';
import type { svPlanProblems } from './guide-plan-problems';
import type { svWritingProblems } from './guide-writing-problems';

/** Those that another part of the guide has. */
type Elsewhere = keyof typeof svPlanProblems | keyof typeof svWritingProblems;

/** The guide on problems when a year is closed, in Swedish. */
export const svYearGuide: Readonly<Record<Exclude<YearProblemCode, Elsewhere>, string>> = {
  'year-unsaid': 'Välj planens år på fliken Plan, eller skriv --year på kommandoraden.',
  'year-open':
    'Varje öppen rad behöver ett av tre svar. Vet du inte, svara Senare: raden står kvar, och frågan kommer tillbaka.',
  'year-same': 'Nästa plan har en rad som liknar den. Utan svar skulle samma arbete stå två gånger.',
  'year-reason': 'En åtgärd som tas bort utan förklaring ser ut att ha glömts.',
  'year-unnumbered':
    'Numret är det som knyter den nya raden till den gamla. Utan det vet ingen om ett år varifrån den kom.',
  'year-no-column':
    'Inget försvinner: uppgiften finns i den gamla planen. Lägg till en kolumn i den nya om den ska med.',
  'year-no-such-action': 'Se efter numret. Svar med fel nummer används aldrig på någon annan rad.',
  'year-several-plans': 'Ge bara ett av bladen nästa års årtal i namnet, eller säg vilka som inte är planer.',
};

/** The guide on problems with the annual cycle and the climate pot, in Swedish. */
export const svCycleGuide: Readonly<Record<CycleProblemCode | 'negative-amount' | 'pot-overspent', string>> =
  {
    'no-such-month': 'Aktiviteten står sist i årscykeln och kommer inte med i kalendern.',
    'day-outside-month': 'Texten säger en dag och kolumnen en annan månad. Kalendern lämnar den utan dag.',
    'same-day': 'Två aktiviteter som samma personer behövs vid ligger på samma dag.',
    'negative-amount': 'Saldot räknas som det står. Skriv i kommentaren om det är en rättelse.',
    'pot-overspent': 'Mer är använt eller reserverat än vad som har kommit in. Ta upp det på mötet.',
  };
