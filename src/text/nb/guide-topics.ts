import type { svGuideTopics } from '../sv/guide-topics';

/** Each page of the guide: the word by which one asks for it, and its title. */
export const nbGuideTopics: typeof svGuideTopics = {
  open: { word: 'open', title: 'Open the workbook' },
  questions: { word: 'questions', title: 'Answer the questions' },
  write: { word: 'write', title: 'Review and write' },
  overview: { word: 'overview', title: 'The status overview' },
  agenda: { word: 'agenda', title: 'Make the agenda' },
  meeting: { word: 'meeting', title: 'Hold the meeting' },
  minutes: { word: 'minutes', title: 'The minutes' },
  decisions: { word: 'decisions', title: 'The decisions' },
  year: { word: 'year', title: 'The change of year' },
  next: { word: 'next', title: 'Next time' },
  undo: { word: 'undo', title: 'Take it back' },
  programs: { word: 'programs', title: 'Excel, Google Sheets and the command' },
  problems: { word: 'problems', title: 'All problems' },
  columns: { word: 'columns', title: 'Columns and words that are read' },
  answers: { word: 'answers', title: 'Questions and answers' },
  privacy: { word: 'privacy', title: 'Your data' },
  accessibility: { word: 'accessibility', title: 'Accessibility' },
  trouble: { word: 'trouble', title: 'When Excel is odd' },
};
