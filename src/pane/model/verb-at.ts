import type { JobName } from '../../jobs/job';
import { verbs, type Verb } from '../../jobs/verbs';

/** The verb that the main button of a place in the pane orders. @throws Error where the table names none */
export function verbAt(place: NonNullable<Verb['paneButton']>): JobName {
  const verb = verbs.find(({ paneButton }) => paneButton === place);
  if (!verb) throw new Error(`no verb has the button of ${place}`);
  return verb.name;
}
