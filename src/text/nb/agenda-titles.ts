import type * as sv from '../sv/agenda-titles';
import { tables } from './glossary';

export const agendaPoints: typeof sv.agendaPoints = {
  opening: 'Innledning og formålet med møtet',
  previous: 'Forrige møte og status for tidligere besluttede tiltak',
  plan: (year) =>
    year === null ? 'Oppfølging av handlingsplanen' : `Oppfølging av handlingsplanen for ${year}`,
  goals: (period, year) =>
    `Bærekraftsmål og handlingsplaner${period === null ? '' : ` for ${period}`}${year === null ? '' : ` og virksomhetsplan for ${year}`}`,
  nextPlan: (year) => (year === null ? 'Neste års handlingsplan' : `${tables.actions} for ${year}`),
  audit: (year) =>
    year === null ? 'Resultatet av miljørevisjonen' : `Resultatet av den interne miljørevisjonen ${year}`,
  climatePot: 'Klimapott og prosjekter',
  cycle: (year) =>
    year === null ? 'Årshjulet for miljøledelsessystemet' : `Årshjulet for miljøledelsessystemet ${year}`,
  meetingOpens: 'Møtet åpnes',
  checker: 'Valg av medunderskriver',
  context: 'Endringer i omgivelsene og i virksomheten',
  stakeholders: 'Interessenter og klager',
  compliance: 'Samsvarsforpliktelser og etterlevelse',
  risks: 'Vesentlige miljøaspekter, risikoer og muligheter',
  performance: 'Miljøprestasjon',
  customers: 'Kunder og deres synspunkter',
  processes: 'Prosesser og produkter',
  providers: 'Eksterne leverandører',
  workers: 'Hendelser, rådføring og medvirkning',
  energy: 'Energiprestasjon',
  policy: 'Policyen',
  externalAudit: 'Resultatet av den eksterne revisjonen',
  resources: 'Ressurser og kompetanse',
  improvement: 'Kontinuerlig forbedring',
  direction: 'Endringer i systemet og strategisk retning',
  conclusion: 'Konklusjon om systemets egnethet, tilstrekkelighet og virkning',
  other: 'Eventuelt',
  close: 'Møtet avsluttes, og tidspunktet for neste ledelsens gjennomgang besluttes',
};
