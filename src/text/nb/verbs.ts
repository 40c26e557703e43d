import type { svVerbs } from '../sv/verbs';
import { agenda, check, overview, perOwner } from './glossary';

/** What is said of the verbs themselves, in Norwegian: the command's help, and manifest.xml. */
export const nbVerbs: typeof svVerbs = {
  help: {
    review: 'alt på en gang: tabellen, statusoversikten, koblingene og sakslisten',
    scan: 'hva arbeidsboken inneholder; skriver ingen fil',
    create: 'en tom handlingsplan på et nytt ark, når arbeidsboken ikke har noen',
    findings: 'lister opp revisjonens funn fra en tekst eller tabell (--from)',
    check: 'bare det et menneske må avgjøre; skriver ingen fil',
    structure: 'planen som tabell: én rad per tiltak, lister, riktige datoer',
    rollup: 'statusoversikten, på et eget ark',
    link: 'kobler revisjonens funn til tiltakene, eller foreslår (--suggest)',
    agenda: 'sakslisten, på et eget ark',
    minutes: 'referatet fra møtet, av sakslisten slik den står, og listen over beslutninger',
    decisions: 'fører beslutningene inn i planen: nye tiltak, nye frister, koblet begge veier',
    coverage: 'hva standarden krever som sakslisten mangler; skriver ingen fil',
    'year-change': 'lukker året: fullført, flyttet til neste års plan eller utgått, rad for rad',
    cycle: 'neste års årshjul, foreslått av årets på et nytt ark',
    pot: 'klimapottens regnskap, med saldo og avgifter, på et eget ark',
    owners: 'en side per ansvarlig, eller tekst til e-post (--text)',
    log: 'hva Planbok har gjort i arbeidsboken og når, på et eget ark',
  },
  ribbon: {
    check: {
      label: check,
      tip: 'Lister opp det bare du kan avgjøre i handlingsplanen. Planen endres ikke.',
    },
    rollup: {
      label: overview,
      tip: 'Lager eller oppdaterer arket Statusoversikt. Cellene i planen endres ikke.',
    },
    agenda: {
      label: agenda,
      tip: 'Lager eller oppdaterer sakslisten til ledelsens gjennomgang. Det du har skrevet i den, blir stående.',
    },
    owners: {
      label: perOwner,
      tip: 'Lager eller oppdaterer arket Per ansvarlig: det som er åpent for hver enkelt, på en side å skrive ut.',
    },
  },
};
