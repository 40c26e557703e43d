import { kind, list, type Kind } from './text-kind';

/** Texts beside the kinds that are asked, which stay as plain as they are. */
export const plainTexts: readonly Kind[] = [
  kind('under way', 'ongoing', '{state} | {state}. | {state}, {more} | {state} {tail} | {state} ({more})', {
    state: list('Pågår | Pågående | Påbörjad | Igång | Under arbete | In progress | Ongoing | Started'),
    more: list(
      'enligt plan | se protokoll | klart i december | väntar på offert | ej klar | möte i maj | budget klar | arbetet fortsätter',
    ),
    tail: list(
      'enligt plan | sedan mars | till december | nu | med hjälp av Bo | för alla enheter | men försenad',
    ),
  }),
  kind(
    'not begun',
    'notStarted',
    '{state} | {state}. | {state} {tail} | {state}, {more} | åtgärden {state}',
    {
      state: list('ej påbörjad | inte påbörjad | ej startad | inte startat | not started | not begun'),
      tail: list('än | pga personalbrist | på grund av pandemin | i år'),
      more: list(
        'väntar på budget | startar i höst | personalbrist | saknar resurser | planeras till hösten',
      ),
    },
  ),
  kind(
    'done',
    'done',
    '{state} | {state}. | {state} {tail} | {state}, {more} | {state} ({more}) | åtgärden är {state}',
    {
      state: list('klar | genomförd | avslutad | klart | utförd | completed | finished'),
      tail: list('v. 10 | i mars | 2026-03-12 | enligt plan | av Anna Berg | av IT | sedan 2025'),
      more: list('se protokoll | Anna Berg | enligt plan | v. 10 | 2026-03-12'),
    },
  ),
  kind(
    'all parts done',
    'done',
    '{all} {parts} {done} | {all} {parts} är {done} | {allEn} {partsEn} {doneEn}',
    {
      all: list('alla | samtliga | båda'),
      parts: list('etapper | faser | steg | delar | delmoment | åtgärder'),
      done: list('klara | genomförda | avslutade'),
      allEn: list('all | both'),
      partsEn: list('phases | stages | steps | parts | actions'),
      doneEn: list('complete | completed | done | finished'),
    },
  ),
  kind(
    'dropped',
    'cancelled',
    '{state} | {state}. | {state} {why} | {state}, {more} | åtgärden {state} | ej påbörjad, {state}',
    {
      state: list('utgår | utgått | inställd | avbruten | struken | läggs ned | cancelled | withdrawn'),
      why: list(
        'enligt beslut | pga pandemin | på grund av budget | efter beslut i nämnden | då medel saknas | eftersom ingen sökte | enligt förslag från Bo | ur planen',
      ),
      more: list(
        'ersätts av 2.3 | se protokoll | beslut 2026-03-01 | inte längre aktuell | kan inte genomföras | inga medel',
      ),
    },
  ),
  kind(
    'moved',
    'moved',
    '{state} till {later} | {state} fram till {later} | {state} {why} | {state} | åtgärden {state} till {later} | ej klar, {state} till {later}',
    {
      state: list('flyttas | flyttad | framflyttad | senareläggs | uppskjuten | överförs'),
      later: list(
        '2027 | hösten | nästa år | v. 36 | juni | Q3 | nästa möte | vt 2027 | handlingsplan 2027 | nästa års plan',
      ),
      why: list('pga sjukdom | enligt beslut | på grund av budget'),
    },
  ),
  kind(
    'moved, in English',
    'moved',
    '{state} to {later} | {state} until {later} | {state} {why} | {state} from May to {later} | not done, {state} to {later}',
    {
      state: list('moved | postponed | deferred | carried forward | pushed | rolled over'),
      later: list('2027 | autumn | next year | June | Q3 2027 | next meeting | the 2027 plan | week 36'),
      why: list('due to illness | as agreed | because of Covid'),
    },
  ),
  kind(
    'waiting',
    'waiting',
    '{state} {for} | {state} {for} sedan mars | {stopped} | {stopped} tills vidare | {stopped} pga budget | {stopped} i väntan på beslut',
    {
      state: list('väntar på | avvaktar | inväntar | waiting for | awaiting'),
      for: list('offert | beslut | budget | Bo | leverans | färdig ritning | att upphandlingen blir klar'),
      stopped: list('pausad | vilande | på is | parkerad | on hold | paused | stoppad'),
    },
  ),
  kind(
    'steps one after another',
    'ongoing',
    '{first} {done}, {next} {open} | {first} {done} men {next} {open} | {first} {done}. {next} {open} | {next} {open}, {first} {done}',
    {
      first: list('upphandling | målning | utbildningen | kartläggning | design'),
      done: list('klar | genomförd | done'),
      next: list('installation | byggnation | uppföljning | golv'),
      open: list('pågår | ej påbörjad | kvarstår | återstår | not started'),
    },
  ),
  kind(
    'time to begin',
    'notStarted',
    '{begins} {when} | ej påbörjad, {begins} {when} | {beginsEn} {whenEn} | not started, {beginsEn} {whenEn}',
    {
      begins: list('startar | påbörjas | inleds | planeras | planerad till'),
      when: list('i höst | 2027 | i september | när budgeten är klar | v. 36 | efter sommaren'),
      beginsEn: list('starts | begins | planned for | scheduled for'),
      whenEn: list('in autumn | 2027 | September | when design complete'),
    },
  ),
];

/** What people write in plain plans, under what it says: none is asked. */
export const written: readonly Kind[] = [
  kind(
    'written, ongoing',
    'ongoing',
    `
    Pågår, kommer att avslutas i höst
    | Klar, kommer att följas upp
    | Pågår enligt plan, klart v 40
    | Pågår men försenad
    | Pågår, försenad pga leverans
    | Pågår. Nästa möte 12 maj.
    | Pågår - 3 av 5 enheter klara
    | Pågår i tre av fem enheter
    | Pågår, 50 %
    | Pågår, ca hälften klart
    | Pågår, hälften kvar
    | Pågår, återstår utbildning
    | Pågår, mycket kvar
    | Pågår - väntar på återkoppling från Bo
    | Pågår - inväntar beslut
    | Pågår (Anna)
    | Pågår under 2026
    | Pågår till 2027
    | Pågår sedan 2025
    | Påbörjad 2026-03-01
    | Påbörjad i mars, klar i december
    | Påbörjad. Avslutas i december.
    | Påbörjad, avslutas 2026-12-31
    | Startad i mars
    | Under behandling
    | Under utredning
    | Utreds
    | Ses över
    | Klar, utvärdering återstår
    | Genomförd, utvärdering pågår
    | Löpande
    | Löpande arbete
    | Löpande, följs upp varje år
    | Pågår löpande
    | In progress, due in June
    | In progress - 60% complete
    | In progress; awaiting vendor
    | In progress since March
    | Ongoing - next review in June
    | Ongoing; will be completed in autumn
    | Started in March, to be completed in December
    | Completed. Evaluation ongoing
    | Done, but documentation remaining`,
    {},
  ),
  kind(
    'written, notStarted',
    'notStarted',
    `
    Startar i höst
    | Startar när vi har fått medel
    | Ej påbörjad. Startar i höst.
    | Ej påbörjad, planeras till hösten
    | Ej påbörjad, resurser saknas
    | Ej påbörjad - avvaktar budget
    | Ej påbörjad (v. 20)
    | Inte påbörjad, men planerad
    | Beslutad, ej påbörjad
    | Not started - awaiting funding
    | Not started, planned for Q4
    | Not started due to staffing`,
    {},
  ),
  kind(
    'written, waiting',
    'waiting',
    `
    Vilande
    | Vilande tills vidare
    | Vilande pga föräldraledighet
    | Väntar på svar från leverantören
    | Väntar på besked
    | Väntar på besked om budget
    | Väntar på beslut om finansiering
    | Avvaktar utredning
    | Avvaktar resultatet av pilot
    | On hold until funding is confirmed
    | On hold pending board decision`,
    {},
  ),
  kind(
    'written, cancelled',
    'cancelled',
    `
    Utgår enligt beslut
    | Utgår enligt nämndbeslut 2026-03-12
    | Utgår p.g.a. pandemin
    | Inställd p.g.a. sjukdom
    | Inställd på grund av för få anmälda
    | Utgår (dubblett)
    | Utgår - ingår i åtgärd 4
    | Utgår, se åtgärd 4
    | Stryks ur planen
    | Ej aktuell
    | Ej aktuellt i år
    | Cancelled per board decision
    | Cancelled due to low interest
    | Cancelled - see minutes
    | Withdrawn by the requester`,
    {},
  ),
  kind(
    'written, moved',
    'moved',
    `
    Flyttas till nästa års handlingsplan
    | Flyttas fram till hösten
    | Flyttas fram en månad
    | Flyttas pga resursbrist
    | Flyttas till HT26
    | Flyttat till 2027
    | Skjuts upp tills vidare
    | Framskjuten pga semester
    | Moved to next year's plan
    | Moved to Q4 due to staffing
    | Postponed until after summer
    | Deferred to 2027
    | Carried forward to 2027 plan
    | Senarelagt till efter sommaren`,
    {},
  ),
  kind(
    'written, done',
    'done',
    `
    Klar v. 10
    | Klar vecka 10`,
    {},
  ),
];
