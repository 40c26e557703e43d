import { appendFileSync } from 'node:fs';

/** Writes down each altered place as soon as it has been tried, a JSON text a line, so that a run that is cut short is not lost. */
class AsItGoes {
  onMutantTested({ status, statusReason, fileName, location, replacement }) {
    const { line } = location.start;
    const result = { status, statusReason: statusReason?.slice(0, 200), fileName, line, replacement };
    appendFileSync(process.env.MUTATION_RESULTS, `${JSON.stringify(result)}\n`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'as-it-goes', injectableClass: AsItGoes }];
