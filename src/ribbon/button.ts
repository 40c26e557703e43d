import { verbs, type ButtonName, type Verb } from '../jobs/verbs';

/** A verb with a button that does something at once. */
export type ButtonVerb = Verb & { readonly name: ButtonName };

/** The buttons as they stand on the ribbon, from the left; manifest.xml names their functions as the verbs. */
export const buttonVerbs: readonly ButtonVerb[] = verbs.filter(
  (verb): verb is ButtonVerb => verb.hasButton === true,
);
