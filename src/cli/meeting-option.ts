import { meetingLabel } from '../plan/meeting/meeting-labels';
import { meetingFields, type Meeting } from '../plan/settings/settings';

/** Reads `chair=Anna Berg`, `Närvarande=alla`, `place=`; `undefined` for a text that names nothing of a meeting. */
export function meetingPart(text: string): Meeting | undefined {
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(equals, 0)).trim();
  const known = meetingFields.find((one) => one === name.toLowerCase()) ?? meetingLabel(name)?.part;
  const field = meetingFields.find((one) => one === known);
  return field && { [field]: text.slice(equals + 1).trim() };
}
