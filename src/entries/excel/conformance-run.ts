import { programAssumptions, type ProgramAssumption } from '../../hosts/conformance/program-assumptions';
import { isEmptyWorkbook, trialNames, verdicts, type Verdict } from '../../hosts/conformance/trial';
import type { WorkbookHost } from '../../hosts/host';
import { probes } from './probes';

export interface Finding {
  readonly name: Verdict['name'] | ProgramAssumption;
  readonly passed: boolean;
  /** What was expected and what was found. */
  readonly difference: string | null;
}

export const findingCount = trialNames.length + programAssumptions.length;

/** Everything that is taken for granted, tried in the workbook that is open. `null` when it has content: nothing is tried. */
export async function findings(host: WorkbookHost): Promise<AsyncGenerator<Finding> | null> {
  if (!isEmptyWorkbook(await host.read())) return null;
  return all(host);
}

async function* all(host: WorkbookHost): AsyncGenerator<Finding> {
  for (const name of programAssumptions) {
    const difference = await probes[name](host).catch(String);
    yield { name, passed: difference === null, difference };
  }
  yield* verdicts(host);
}

/** The newest requirement set of Excel that the program says it has. */
function newestSet(): string {
  const has = (minor: number): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
  let minor = 1;
  while (minor < 40 && has(minor + 1)) minor += 1;
  return `1.${minor}`;
}

/** What a person sends who has run the trial: which program it was, and how each assumption came out. */
export const exported = (found: readonly Finding[], at: Date): string =>
  JSON.stringify(
    {
      version: 1,
      at: at.toISOString(),
      program: Office.context.diagnostics,
      excelApi: newestSet(),
      passed: found.filter(({ passed }) => passed).length,
      of: found.length,
      findings: found,
    },
    null,
    2,
  );
