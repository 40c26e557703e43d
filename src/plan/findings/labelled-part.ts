import { folded } from '../matching';
import { entriesOf } from '../word-list';
import { goesOnFrom } from './joined-lines';
import { openingKind } from './own-kind';

/** Parts of a finding that reports set under labels of their own. */
export const labelledFields = [
  'text',
  'requirement',
  'cause',
  'action',
  'kind',
  'owner',
  'deadline',
  'status',
] as const;

export type LabelledField = (typeof labelledFields)[number];

const lists: Readonly<Record<LabelledField, string>> = {
  requirement: `
    avvikelse mot | clause | criteria | criterion | krav | kravelement | kravhänvisning | kravpunkt | kravreferens
    krav i standard | krav i standarden | reference | referens | requirement | requirements | standard
    standardkrav | standardpunkt`,
  cause: `
    bakomliggande orsak | cause | causes | grundorsak | möjlig orsak | orsak | orsaker | reason | root cause
    root causes | rotorsak | trolig orsak`,
  action: `
    action | actions | corrective action | corrective actions | förslag | förslag till åtgärd
    förslag på åtgärd | föreslagen åtgärd | föreslagna åtgärder | korrigerande åtgärd | korrigerande åtgärder
    planerad åtgärd | proposal | proposed action | proposed actions | recommendation | recommendations
    recommended action | rekommendation | rekommendationer | rekommenderad åtgärd | suggested action
    suggestion | åtgärd | åtgärder | åtgärdsförslag`,
  kind: 'category | classification | grade | grading | grad | kategori | klassificering | klassning | typ | type',
  text: `
    avvikelsetext | beskrivning | description | finding | iakttagelse | statement
    statement of nonconformity`,
  owner:
    'ansvar | ansvarig | ansvarig person | owner | person responsible | responsible | responsible person | åtgärdsansvarig',
  deadline: `
    act by | action by | complete by | completed by | deadline | due | due by | due date | färdigt senast | klart senast | klar senast
    no later than | senast | senast åtgärdat | senast klar | senast klart | senast den | ska vara klart | sista dag | slutdatum
    target date | tidsfrist | to be completed by | åtgärd senast | åtgärdad senast | åtgärdas senast | åtgärdat senast
    åtgärder senast`,
  status: 'status',
};

const fieldOf: ReadonlyMap<string, LabelledField> = new Map(
  labelledFields.flatMap((field) => entriesOf(lists[field]).map((label) => [label, field] as const)),
);

const label = /^([^:]{2,40}):(?:\s+(?=\S)|$)/u;

/** The field that a line's label names, and what stands after it: nothing where the next line says it. */
export function labelledPart(
  line: string,
): { readonly field: LabelledField; readonly text: string } | undefined {
  const found = label.exec(line);
  const field = found?.[1] === undefined ? undefined : fieldOf.get(folded(found[1]));
  return found && field ? { field, text: line.slice(found[0].length) } : undefined;
}

/** Parts that one line says: what stands below is no name, no day, no kind and no clause. */
const ofOneLine: ReadonlySet<LabelledField> = new Set(['requirement', 'kind', 'owner', 'deadline', 'status']);

/**
 * The part that a line without a label belongs to.
 * @param field the part that the lines above belong to
 * @param before the line above, without its label
 */
export const partBelow = (field: LabelledField, before: string, line: string): LabelledField =>
  ofOneLine.has(field) && before !== '' && !goesOnFrom(before, line) ? 'text' : field;

/** Whether the part that lines end with is over when a line comes: all but the text of the finding end where their sentence does. */
export const endsPart = (field: LabelledField, before: string, line: string): boolean =>
  field !== 'text' && labelledPart(before)?.text !== '' && !goesOnFrom(before, line);

/**
 * Whether a line says more of the finding whose lines come before it. A label that the finding began with begins the next one,
 * and so does a second text or kind; a strength asks for nothing, so that a recommendation below it is a finding of its own.
 */
export function saysMoreOf(before: readonly string[], line: string): boolean {
  const part = labelledPart(line);
  const [first] = before;
  if (part === undefined || first === undefined) return false;
  if (labelledPart(first)?.field === part.field) return false;
  if (part.field === 'action' && openingKind(line) && openingKind(first)?.kind.kind === 'positive')
    return false;
  if (part.field === 'kind') return before.every((one) => labelledPart(one)?.field !== 'kind');
  return (
    part.field !== 'text' ||
    before.every((one) => {
      const field = labelledPart(one)?.field;
      return field !== undefined && field !== 'text';
    })
  );
}
