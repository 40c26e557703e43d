import type { svWorkbenchCommand } from '../sv/workbench-command';

/** What the command says of the workbench, in Norwegian. */
export const nbWorkbenchCommand: typeof svWorkbenchCommand = {
  open: (file, address) =>
    `${file === null ? 'En tom arbeidsbok' : file} er åpen på denne datamaskinen, og bare her:\n\n  ${address}\n\nÅpne adressen i nettleseren. Ctrl+C avslutter. Filen endres ikke: kopier lagres ved siden av den.`,
  noQuirk: (name, known) => `Arbeidsbordet har ingen feil som heter «${name}». Det har: ${known}.`,
  noBrowser: 'Nettleseren kunne ikke åpnes herfra. Kopier adressen inn i den.',
  ended: 'Arbeidsbordet er lukket.',
  endedUnsaved: 'Arbeidsbordet er lukket. Det som ikke ble lagret som kopi, er borte; filen er som den var.',
};
