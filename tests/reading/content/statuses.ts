import type { Language } from '../../../src/plan/field';
import type { Status } from '../../../src/plan/status';
import { plain, type Draw, type Said, type Story } from '../draw';
import { dateOf, monthOf, plusDays } from './days';

/** How a table writes its statuses: which of them it can tell, the key it needs, and what it says of an item. */
export interface StatusManner {
  readonly among: readonly Status[];
  readonly key: readonly (readonly [string, string])[];
  readonly say: (story: Story) => Said;
}

const split = (text: string): string[] => text.split(' | ');

const everyday: Record<Language, Partial<Record<Status, string[]>>> = {
  sv: {
    notStarted: split(
      'Ej påbörjad | Inte påbörjat | Ej startad | Planerad | Inte igång än | Har inte börjat',
    ),
    ongoing: split(
      'Pågår | Pågående | Påbörjad | Under arbete | Igång | Delvis klar | Halvvägs | Arbete pågår',
    ),
    done: split('Klar | Klart | Genomförd | Genomfört | Avslutad | Färdigt | Utfört | Åtgärdat | Slutfört'),
    waiting: split('Väntar | Vilande | Pausad | Väntar på besked | Avvaktar | På paus'),
    cancelled: split('Utgår | Inställd | Struken | Avbruten | Avslagen | Utgått'),
    moved: split(
      'Flyttad till nästa år | Skjuts till nästa år | Överförs till nästa plan | Flyttas till nästa års plan',
    ),
  },
  en: {
    notStarted: split('Not started | Not begun | Not yet started | Planned | To do | Not commenced'),
    ongoing: split(
      'In progress | Ongoing | Under way | Started | Partly done | Half done | Work in progress',
    ),
    done: split('Done | Completed | Complete | Finished | Closed | Implemented | Carried out'),
    waiting: split(
      'On hold | Waiting | Paused | Awaiting decision | Waiting for supplier | Pending approval',
    ),
    cancelled: split('Cancelled | Dropped | Rejected | Withdrawn | Abandoned'),
    moved: split('Moved to next year | Deferred to next year | Carried forward | Carried over to next plan'),
  },
  nb: {
    notStarted: split(
      'Ikke påbegynt | Ikke startet | Ikke igangsatt | Planlagt | Ikke i gang ennå | Har ikke begynt',
    ),
    ongoing: split(
      'Pågår | Pågående | Påbegynt | Under arbeid | I gang | Delvis ferdig | Halvveis | Arbeid pågår',
    ),
    done: split(
      'Ferdig | Fullført | Gjennomført | Avsluttet | Utført | Lukket | Ferdigstilt | Er gjennomført',
    ),
    waiting: split('Venter | På vent | Satt på vent | Venter på svar | Avventer | Avventer beslutning'),
    cancelled: split('Utgår | Avlyst | Kansellert | Avbrutt | Avslått | Bortfalt | Ikke aktuelt'),
    moved: split(
      'Utsatt til neste år | Flyttet til neste år | Overføres til neste plan | Flyttes til neste års plan',
    ),
  },
};

interface Hard {
  readonly text: string;
  readonly truth: Status;
  readonly also: readonly Status[];
}

const hard = (truth: Status, also: readonly Status[], text: string): Hard[] =>
  split(text).map((one) => ({ text: one, truth, also }));

/** What a reader that looks for one word gets wrong: every word counts. */
const careful: Record<Language, readonly Hard[]> = {
  sv: [
    ...hard(
      'notStarted',
      ['cancelled', 'unknown', 'ongoing'],
      'Genomfördes inte på grund av sjukdom | Gjordes ej | Utfördes aldrig',
    ),
    ...hard('notStarted', ['ongoing', 'unknown'], 'Inte klart | Ännu ej genomförd | Klar? Nej'),
    ...hard(
      'ongoing',
      ['notStarted', 'unknown'],
      'Blir klart till jul | Klart om två veckor | Beräknas vara färdigt i december',
    ),
    ...hard(
      'ongoing',
      ['unknown'],
      'Klart utom i källaren | Nästan klart | Underlag framtaget | På remiss | 3 av 7 klara',
    ),
    ...hard('unknown', ['ongoing', 'notStarted', 'waiting'], 'Försenad | Oklart | Ska kontrolleras | ?'),
    ...hard('done', [], 'Klart enligt plan | Helt klart'),
  ],
  en: [
    ...hard(
      'notStarted',
      ['cancelled', 'unknown', 'ongoing'],
      'Was not done because of illness | Not carried out | Never completed',
    ),
    ...hard('notStarted', ['ongoing', 'unknown'], 'Not complete | Not yet done | Done: no'),
    ...hard(
      'ongoing',
      ['notStarted', 'unknown'],
      'Will be done by Christmas | Done in two weeks | Expected to be completed in December',
    ),
    ...hard(
      'ongoing',
      ['unknown'],
      'Done except the basement | Nearly finished | Draft written | Out for consultation | 3 of 7 done',
    ),
    ...hard('unknown', ['ongoing', 'notStarted', 'waiting'], 'Delayed | Unclear | To be checked | ?'),
    ...hard('done', [], 'Completed as planned | Fully completed'),
  ],
  nb: [
    ...hard(
      'notStarted',
      ['cancelled', 'unknown', 'ongoing'],
      'Ble ikke gjennomført på grunn av sykdom | Ble ikke gjort | Aldri utført',
    ),
    ...hard('notStarted', ['ongoing', 'unknown'], 'Ikke ferdig | Ennå ikke gjennomført | Ferdig? Nei'),
    ...hard(
      'ongoing',
      ['notStarted', 'unknown'],
      'Blir ferdig til jul | Ferdig om to uker | Forventes ferdig i desember',
    ),
    ...hard(
      'ongoing',
      ['unknown'],
      'Ferdig unntatt i kjelleren | Nesten ferdig | Utkast utarbeidet | På høring | 3 av 7 ferdige',
    ),
    ...hard('unknown', ['ongoing', 'notStarted', 'waiting'], 'Forsinket | Uklart | Skal kontrolleres | ?'),
    ...hard('done', [], 'Ferdig som planlagt | Helt ferdig'),
  ],
};

const ALL: readonly Status[] = [
  'notStarted',
  'ongoing',
  'ongoing',
  'done',
  'done',
  'waiting',
  'cancelled',
  'moved',
];

/** A done word with a day that has not come. */
const promise = ({ language, today, pick }: Draw): Hard => ({
  text: `${pick(everyday[language].done ?? [])} ${plusDays(today, 40)}`,
  truth: 'ongoing',
  also: ['notStarted', 'unknown'],
});

/** As Norwegians write a day: 03.11.2021. */
const norwegianDay = (day: string): string => day.split('-').reverse().join('.');

/** One word for each status, as a list to choose from gives, or whatever comes to mind. */
function inWords(draw: Draw, hardShare: number): StatusManner {
  const words = everyday[draw.language];
  const isList = draw.chance(0.5);
  const chosen = new Map(ALL.map((status) => [status, draw.pick(words[status] ?? ['?'])]));
  return {
    among: ALL,
    key: [],
    say: ({ status, end }) => {
      if (draw.chance(hardShare)) {
        const { text, truth, also } = draw.chance(0.1) ? promise(draw) : draw.pick(careful[draw.language]);
        return { cell: plain(text), truth, also };
      }
      if (draw.chance(0.05)) return { cell: plain(null), truth: 'missing' };
      const word = isList ? (chosen.get(status) ?? '?') : draw.pick(words[status] ?? ['?']);
      const day =
        draw.language === 'sv'
          ? `${dateOf(end)}/${monthOf(end)}`
          : draw.language === 'nb'
            ? norwegianDay(end)
            : end;
      const text = status === 'done' && !isList && draw.chance(0.2) ? `${word} ${day}` : word;
      return { cell: plain(text), truth: status };
    },
  };
}

const signs = {
  marks: ['●', '◐', '○'],
  smileys: ['☺', '😐', '☹'],
  letters: ['K', 'P', 'E'],
  digits: ['3', '2', '1'],
} as const;

const meanings = {
  sv: ['Klar', 'Pågår', 'Ej påbörjad'],
  en: ['Completed', 'In progress', 'Not started'],
  nb: ['Ferdig', 'Pågår', 'Ikke startet'],
} as const;

/** Signs that the sheet explains. */
export function inSigns(draw: Draw): StatusManner {
  const set = signs[draw.pick(['marks', 'letters', 'digits'] as const)];
  const among: readonly Status[] = ['done', 'ongoing', 'notStarted'];
  const key = set.map((sign, index) => [sign, meanings[draw.language][index] ?? ''] as const);
  return {
    among,
    key,
    say: ({ status }) => ({ cell: plain(set[among.indexOf(status)] ?? ''), truth: status }),
  };
}

function inTicks(draw: Draw): StatusManner {
  const tick = draw.pick(['x', 'X', '✓', '✔']);
  return {
    among: ['done', 'notStarted'],
    key: [],
    say: ({ status }) =>
      status === 'done'
        ? { cell: plain(tick), truth: 'done' }
        : { cell: plain(null), truth: 'missing', also: ['notStarted'] },
  };
}

const yesAndNo: Record<Language, readonly (readonly [string, string])[]> = {
  sv: [
    ['Ja', 'Nej'],
    ['J', 'N'],
    ['ja', 'nej'],
  ],
  en: [
    ['Yes', 'No'],
    ['Y', 'N'],
  ],
  nb: [
    ['Ja', 'Nei'],
    ['J', 'N'],
    ['ja', 'nei'],
  ],
};

function inYesAndNo(draw: Draw): StatusManner {
  const [yes, no] = draw.pick<readonly [string, string]>(yesAndNo[draw.language]);
  return {
    among: ['done', 'notStarted'],
    key: [],
    say: ({ status }) => ({
      cell: plain(status === 'done' ? yes : no),
      truth: status,
      also: status === 'done' ? [] : ['ongoing'],
    }),
  };
}

const asksForTick = /\?$|Y\/N|^(Tick|Avprickat|Klarmarkering|Avklarat)/;

/** A manner that fits the heading: only a question is answered by a tick. */
export function statusManner(draw: Draw, heading: string, isKeyed: boolean): StatusManner {
  if (isKeyed) return inSigns(draw);
  if (asksForTick.test(heading) && !/^(Hur|How|Var|Where|Hvor|Hvordan)/.test(heading) && draw.chance(0.6))
    return draw.chance(0.5) ? inTicks(draw) : inYesAndNo(draw);
  return inWords(draw, draw.chance(0.5) ? 0.2 : 0);
}
