import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { missedIn, nameOf } from './again.mjs';

const { MUTATION_RESULTS: results, MUTATION_AGAIN: earlier, MUTATION_LEFT_OUT: leftOutFile } = process.env;

/** As it stands in the repository, where Stryker is started. */
const pathOf = (fileName) => relative(process.cwd(), fileName).replaceAll('\\', '/');

/** From which line and column to which. */
const placeOf = ({ start, end }, from) =>
  `${start.line + from}:${start.column + from}-${end.line + from}:${end.column + from}`;

/**
 * Writes down each altered place as soon as it has been tried, a JSON text a line, so that a run that is cut short is not lost. Where
 * places are tried again (`again.mjs`), tells Jest (`guarding-files.cjs`) by Stryker's numbers which places on the same lines are not among them.
 */
class AsItGoes {
  leftOut = new Set();

  onMutationTestingPlanReady({ mutantPlans }) {
    if (earlier === undefined) return;
    const wanted = new Set(missedIn(readFileSync(earlier, 'utf8')).map(nameOf));
    for (const { mutant } of mutantPlans) {
      // Stryker's plan counts lines and columns from 0, its results from 1.
      const place = placeOf(mutant.location, 1);
      if (!wanted.has(nameOf({ ...mutant, fileName: pathOf(mutant.fileName), place })))
        this.leftOut.add(mutant.id);
    }
    writeFileSync(leftOutFile, JSON.stringify([...this.leftOut]));
  }

  onMutantTested({ id, status, statusReason, fileName, location, replacement }) {
    if (this.leftOut.has(id)) return;
    const { line } = location.start;
    const place = placeOf(location, 0);
    const result = {
      status,
      statusReason: statusReason?.slice(0, 200),
      fileName: pathOf(fileName),
      line,
      place,
      replacement,
    };
    appendFileSync(results, `${JSON.stringify(result)}\n`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'as-it-goes', injectableClass: AsItGoes }];
