import { tables } from './glossary';

/** What the points of the agenda are called, by their keys. */
export const agendaPoints = {
  opening: 'Inledning och syftet med mötet',
  previous: 'Föregående möte och status avseende tidigare beslutade åtgärder',
  plan: (year: number | null): string =>
    year === null ? 'Uppföljning av handlingsplanen' : `Uppföljning av handlingsplanen för ${year}`,
  goals: (period: string | null, year: number | null): string =>
    `Hållbarhetsmål och handlingsplaner${period === null ? '' : ` för ${period}`}${year === null ? '' : ` samt verksamhetsplan för ${year}`}`,
  nextPlan: (year: number | null): string =>
    year === null ? 'Nästa års handlingsplan' : `${tables.actions} för ${year}`,
  audit: (year: number | null): string =>
    year === null ? 'Resultatet från miljörevisionen' : `Resultatet från den interna miljörevisionen ${year}`,
  climatePot: 'Klimatpott och projekt',
  cycle: (year: number | null): string =>
    year === null ? 'Miljöledningssystemets årscykel' : `Miljöledningssystemets årscykel för ${year}`,
  meetingOpens: 'Mötet öppnas',
  checker: 'Val av justerare',
  context: 'Förändringar i omvärlden och verksamheten',
  stakeholders: 'Intressenter och klagomål',
  compliance: 'Bindande krav och efterlevnad',
  risks: 'Betydande miljöaspekter, risker och möjligheter',
  performance: 'Miljöprestanda',
  customers: 'Kunder och deras synpunkter',
  processes: 'Processer och produkter',
  providers: 'Externa leverantörer',
  workers: 'Tillbud, samråd och medverkan',
  energy: 'Energiprestanda',
  policy: 'Policyn',
  externalAudit: 'Resultatet från den externa revisionen',
  resources: 'Resurser och kompetens',
  improvement: 'Ständig förbättring',
  direction: 'Ändringar i systemet och strategisk inriktning',
  conclusion: 'Slutsats om systemets lämplighet, tillräcklighet och verkan',
  other: 'Övriga frågor',
  close: 'Mötet avslutas och tidpunkt för nästa ledningens genomgång beslutas',
};
