import type { Status } from '../../../src/plan/status';

type Reading = Exclude<Status, 'missing'>;

/**
 * Statuses as people write them in the plans of municipalities, hospitals, parishes, factories and IT security, read on
 * 24 November 2020 in a plan of that year. How each is to be read was written down before the reader was tried on it;
 * `unknown` is asked: so is what was reopened, which two readers read in two ways, as open and as under way.
 */
export const peopleWrote: Readonly<Record<Reading, string>> = {
  done: `
    Klart 2020-05-12
    Klar enl. plan / AB
    Genomfört av IT
    Done - see ref 12
    Klart (Anna)
    Klart, Anna Berg
    Klar 200915 /EL
    Genomfört 2020-09-14, protokoll § 45
    Klart. Dnr KS 2020/123
    Avslutat, se bilaga 3
    Utfört av fastighetsavdelningen
    Utfört av vaktmästaren 3/9
    Genomförd i april 2020
    Genomfört under våren
    Klart sedan 2019
    Klart i mars
    Klar v. 36
    Helt klart nu
    Redan klart
    Allt är klart
    Samtliga åtgärder genomförda
    Alla punkter åtgärdade
    4 av 4 klara
    fyra av fyra klara
    100 % klart
    ✔ Klar
    Klart!
    KLART
    Klart :)
    Klar, tack
    Publicerat på intranätet
    Publicerad på webben 2020-06-01
    Genomgånget på APT 2020-03-12
    Slutförd enligt plan
    Försenad men klar
    Genomfört, fortsätter löpande
    Klart för i år
    Avslutad och klar
    Infört
    Utbildning genomförd 2020-02-11
    Genomförd digitalt
    Är åtgärdat
    Har genomförts
    Done
    Done 12 May 2020
    Completed by HR
    Completed by the board 2020-06-10
    Completed on 3 March 2020
    Completed in Q1 2020
    Closed 2020-08-31
    Closed out, JIRA-123
    Implemented as planned
    Implemented, see minutes § 12
    All actions completed
    5 of 5 completed
    Now complete
    Resolved 14/09/2020
    Finished in spring 2020
    In place
    Signed off by the director
    Fixed
    Fixat`,
  ongoing: `
    Pågår
    Pågår, klart i december
    Påbörjat, räknar med att bli klara Q1 2021
    Nästan klart
    90 % klart
    Till största delen klart
    Så gott som färdigt
    3 av 5 klara
    tre av fem byggnader färdiga
    Delvis genomfört
    Halvvägs
    Klart utom källaren
    Allt klart förutom skyltarna
    På remiss
    Ute på remiss hos nämnden
    Upphandlad, leverans i januari
    Beställd
    Beställt, väntas v. 50
    Ligger hos juristen
    Under upphandling
    Arbete pågår enligt plan
    Igång
    Fortlöpande
    Bara målning kvar
    Mycket kvar att göra
    I princip klart
    Genomfört för skolorna, ej för förskolorna
    Oavslutad
    Ofärdig
    In progress
    Mostly done
    Nearly there, 80 %
    Almost finished
    All but one closed
    Two of three sites done
    Partially implemented
    Out to tender
    Tender stage
    With legal
    Ordered
    Ongoing, due in January
    Only painting left
    Unfinished
    Incomplete
    Work has begun
    Rollout started
    Being implemented`,
  notStarted: `
    Ej påbörjad
    Inte klart
    Ej genomförd
    Genomfördes inte
    Genomfördes ej pga pandemin
    Gjordes aldrig
    Genomförd? Nej
    klart - nej
    Klart: nej
    Ogjord
    Inte gjort än
    Har inte gjorts
    Blev inte gjort
    Planeras till 2021
    Ska göras
    Inte påbörjat på grund av personalbrist
    Not completed
    Not done
    Not yet done
    Yet to be done
    Never completed
    Hasn't been done
    Isn't done
    Done: no
    Completed? No
    To do
    Undone
    Planned for 2021`,
  waiting: `
    Väntar på offert
    Väntar på beslut i nämnden
    Avvaktar budget
    Pausad
    Vilande
    On hold
    Waiting for approval
    Awaiting funding
    Paused until the new year
    Blocked by procurement`,
  cancelled: `
    Utgår
    Ej aktuellt
    Inställt pga covid
    Avskriven
    Cancelled
    No longer relevant
    Won't do
    Genomförs ej`,
  moved: `
    Flyttas till 2021
    Framflyttad till våren 2021
    Skjuts upp till nästa år
    Carried forward to 2021
    Postponed to next year
    Deferred`,
  unknown: `
    Reopened
    Återöppnad
    Klar men återöppnad
    Closed, reopened 2020-10-01
    Klar Q2 2021
    Klar i morgon
    klart om två veckor
    Klart 2020-12-31
    Done by Friday
    Done tomorrow
    Completed Dec 2020
    Klart om budgeten beviljas
    Klart när rektor skrivit på
    Klart så snart leveransen kommit
    Klart förutsatt att vi får medel
    Done once approved
    Done when IT has time
    Completed pending sign-off
    Complete subject to audit
    Klart på plan 2
    Klart i Uppsala
    Done in building A
    Klart för personalen
    klar?
    Troligen klart
    Borde vara klart
    Should be done
    Klart enligt Anna, kolla
    Klart men ej besiktigat
    Effekt ej verifierad
    Not verified
    Kontroll genomförd
    Audit completed
    Underlag framtaget
    Utredning klar
    Draft completed
    Utkast klart
    Offert inhämtad, klar
    Active, Verified
    Försenad
    Se kommentar
    Klart utan effekt
    Klart med anmärkning
    Closed - risk accepted
    Done, but failed
    OK men
    Stängd, ej åtgärdad
    Klar enligt leverantören
    Klart?? fråga Eva`,
};
