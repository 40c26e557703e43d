/** Excel opens the pane whose TaskpaneId is this name with each workbook that has the setting. */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** `null` where the program keeps no settings in the document. */
export function opensWithWorkbook(): boolean | null {
  const settings: Office.Settings | undefined = Office.context.document?.settings;
  return settings ? settings.get(SETTING) === true : null;
}

/**
 * Asks Excel to open the pane with this workbook, or no longer to. Whether it does so is up to Excel (docs/hosts.md).
 * @throws what the program answers, or says at once, when it cannot keep the setting
 */
export async function openWithWorkbook(opens: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (opens) settings.set(SETTING, true);
  else settings.remove(SETTING);
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error.message)),
    ),
  );
}
