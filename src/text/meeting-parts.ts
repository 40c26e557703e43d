import { meetingParts as en } from './en/glossary';
import { meetingParts as nb } from './nb/glossary';
import { meetingParts as sv } from './sv/glossary';

/** What is said of the meeting, as labels: a workbook may have those of any language. */
export const meetingLabels = [sv, en, nb] as const;
