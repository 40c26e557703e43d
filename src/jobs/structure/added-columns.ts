import { allTexts } from '../../text/text';

const headings: ReadonlySet<string> = new Set(
  allTexts.flatMap(({ plan }) => [plan.formerId, plan.source, plan.original]),
);

/** Whether Planbok adds a column of this heading to the plans it builds: where a row comes from, what it said before. */
export const isAddedHeading = (heading: string): boolean => headings.has(heading);
