import type { svHandoutsPane } from '../sv/handouts-pane';

/** The part of the pane that hands files out, in Norwegian. */
export const nbHandoutsPane: typeof svHandoutsPane = {
  lead: 'Filene lages av arbeidsboken slik den står. Ingenting i den endres.',
  names: {
    agenda: 'Sakslisten i Word',
    minutes: 'Referatet i Word',
    calendar: 'Kalender med møtet og årshjulet (.ics)',
    deadlines: 'Kalender, også med fristene for tiltakene (.ics)',
    wheel: 'Årshjulet som bilde (.svg)',
    actions: 'Tiltakene som liste (.csv)',
    findings: 'Funnene som liste (.csv)',
    decisions: 'Beslutningene som liste (.csv)',
    'ciso-actions': 'Tiltakene for CISO Assistant (.csv)',
    'ciso-findings': 'Funnene for CISO Assistant (.csv)',
    openproject: 'Tiltakene for OpenProject (.csv)',
    planner: 'Tiltakene for Planner (.csv)',
  },
  forPrograms: 'Lister for andre programmer',
  template: 'Deres egen Word-mal (.docx eller .dotx)',
  templateNote: 'Sidene og stilene blir malens. Dokumentet legges der det står {{planbok}}, ellers sist.',
  making: 'Filen lages …',
  save: (name) => `Lagre ${name}`,
  notSaved:
    'Skjer det ingenting? Excel for Mac tar ikke imot filer fra panelet. Åpne da arbeidsboken i Excel på nettet.',
};
