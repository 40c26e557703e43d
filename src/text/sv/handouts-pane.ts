/** The part of the pane that hands files out, in Swedish. */
export const svHandoutsPane = {
  lead: 'Filerna görs av arbetsboken som den står. Inget i den ändras.',
  names: {
    agenda: 'Dagordningen i Word',
    minutes: 'Protokollet i Word',
    calendar: 'Kalender med mötet och årscykeln (.ics)',
    deadlines: 'Kalender, också med åtgärdernas tidpunkter (.ics)',
    wheel: 'Årshjulet som bild (.svg)',
    actions: 'Åtgärderna som lista (.csv)',
    findings: 'Iakttagelserna som lista (.csv)',
    decisions: 'Besluten som lista (.csv)',
    'ciso-actions': 'Åtgärderna för CISO Assistant (.csv)',
    'ciso-findings': 'Iakttagelserna för CISO Assistant (.csv)',
    openproject: 'Åtgärderna för OpenProject (.csv)',
    planner: 'Åtgärderna för Planner (.csv)',
  },
  forPrograms: 'Listor för andra program',
  template: 'Er egen Word-mall (.docx eller .dotx)',
  templateNote:
    'Sidorna och formatmallarna blir mallens. Dokumentet läggs där det står {{planbok}}, annars sist.',
  making: 'Filen görs …',
  save: (name: string): string => `Spara ${name}`,
  notSaved:
    'Händer inget? Excel för Mac tar inte emot filer ur panelen. Öppna då arbetsboken i Excel på webben.',
};
