/** What the command says of the workbench; `en/workbench-command.ts` has the same in English. */
export const svWorkbenchCommand = {
  open: (file: string | null, address: string): string =>
    `${file === null ? 'En tom arbetsbok' : file} är öppen på den här datorn, och bara här:\n\n  ${address}\n\nÖppna adressen i webbläsaren. Ctrl+C avslutar. Filen ändras inte: kopior sparas bredvid den.`,
  noQuirk: (name: string, known: string): string =>
    `Arbetsbordet har inget fel som heter ”${name}”. Det har: ${known}.`,
  noBrowser: 'Webbläsaren gick inte att öppna härifrån. Kopiera adressen till den.',
  ended: 'Arbetsbordet är stängt.',
  endedUnsaved: 'Arbetsbordet är stängt. Det som inte sparades som kopia är borta; filen är som den var.',
};
