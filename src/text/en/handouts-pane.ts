import type { svHandoutsPane } from '../sv/handouts-pane';

/** The part of the pane that hands files out, in English. */
export const enHandoutsPane: typeof svHandoutsPane = {
  lead: 'The files are made from the workbook as it stands. Nothing in it is changed.',
  names: {
    agenda: 'The agenda in Word',
    minutes: 'The minutes in Word',
    calendar: 'Calendar with the meeting and the annual cycle (.ics)',
    deadlines: 'Calendar, also with the due dates of actions (.ics)',
    wheel: 'The annual wheel as a picture (.svg)',
    actions: 'The actions as a list (.csv)',
    findings: 'The findings as a list (.csv)',
    decisions: 'The decisions as a list (.csv)',
    'ciso-actions': 'The actions for CISO Assistant (.csv)',
    'ciso-findings': 'The findings for CISO Assistant (.csv)',
    openproject: 'The actions for OpenProject (.csv)',
    planner: 'The actions for Planner (.csv)',
  },
  forPrograms: 'Lists for other programs',
  template: 'Your own Word template (.docx or .dotx)',
  templateNote:
    'Pages and styles are those of the template. The document goes where it says {{planbok}}, else last.',
  making: 'Making the file …',
  save: (name) => `Save ${name}`,
  notSaved:
    'Nothing happens? Excel for Mac takes no files from the pane. Open the workbook in Excel on the web instead.',
};
