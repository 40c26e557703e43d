import type { JobName } from '../../jobs/job';
import type { ButtonName } from '../../jobs/verbs';
import { agenda, check, overview, perOwner } from './glossary';

interface VerbWords {
  /** A line of the command's help: what the verb does. */
  readonly help: Readonly<Record<JobName, string>>;
  /** The button in Excel, and what is said of it when the pointer rests there. */
  readonly ribbon: Readonly<Record<ButtonName, { readonly label: string; readonly tip: string }>>;
}

/** What is said of the verbs themselves, in Swedish: the command's help, and manifest.xml. */
export const svVerbs: VerbWords = {
  help: {
    review: 'allt på en gång: tabellen, lägesbilden, kopplingarna och dagordningen',
    scan: 'vad arbetsboken innehåller; skriver ingen fil',
    create: 'en tom handlingsplan på ett nytt blad, när arbetsboken inte har någon',
    findings: 'listar revisionens iakttagelser ur en text eller tabell (--from)',
    check: 'bara det som en människa måste avgöra; skriver ingen fil',
    structure: 'planen som tabell: en rad per åtgärd, listor, riktiga datum',
    rollup: 'lägesbilden, på ett eget blad',
    link: 'kopplar revisionens iakttagelser till åtgärderna, eller föreslår (--suggest)',
    agenda: 'dagordningen, på ett eget blad',
    minutes: 'protokollet över mötet, ur dagordningen som den står, och listan över beslut',
    decisions: 'för in besluten i planen: nya åtgärder, nya tidpunkter, kopplade åt båda hållen',
    coverage: 'vad standarden begär som dagordningen saknar; skriver ingen fil',
    'year-change': 'stänger året: klart, flyttat till nästa års plan eller utgått, rad för rad',
    cycle: 'nästa års årscykel, föreslagen ur årets på ett nytt blad',
    pot: 'klimatpottens huvudbok, med saldo och avgifter, på ett eget blad',
    owners: 'en sida per ansvarig, eller text till e-post (--text)',
    log: 'vad Planbok har gjort i arbetsboken och när, på ett eget blad',
  },
  ribbon: {
    check: {
      label: check,
      tip: 'Listar vad som bara du kan avgöra i handlingsplanen. Planen ändras inte.',
    },
    rollup: {
      label: overview,
      tip: 'Gör eller uppdaterar bladet Lägesbild. Planens celler ändras inte.',
    },
    agenda: {
      label: agenda,
      tip: 'Gör eller uppdaterar dagordningen till ledningens genomgång. Det du har skrivit i den står kvar.',
    },
    owners: {
      label: perOwner,
      tip: 'Gör eller uppdaterar bladet Per ansvarig: det som är öppet för var och en, på en sida att skriva ut.',
    },
  },
};
