import { exported, type ExportKind } from '../handouts/export/export-kind';
import { layoutFor, layoutNames, type LayoutName } from '../handouts/export/layouts';

interface ListChoice {
  readonly csv: ExportKind;
  readonly layout?: LayoutName;
}

/** A word that is no choice, with those that are. */
interface BadChoice {
  readonly found: string;
  readonly known: readonly string[];
}

const oneOf = <Name extends string>(names: readonly Name[], text: string): Name | undefined =>
  names.find((name) => name === text);

/** What `--csv` and `--for` say, the actions where they do not; a program that does not take the list is no choice for it. */
export function listChoice(list = 'actions', program?: string): ListChoice | BadChoice {
  const csv = oneOf(exported, list);
  if (csv === undefined) return { found: list, known: exported };
  if (program === undefined) return { csv };
  const known = layoutNames.filter((name) => layoutFor(name, csv) !== undefined);
  const layout = oneOf(known, program);
  return layout === undefined ? { found: program, known } : { csv, layout };
}
