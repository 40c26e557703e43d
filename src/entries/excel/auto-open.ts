/** Excel opens the pane whose TaskpaneId is this name with each workbook that has the setting. */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** `null` where the program keeps no settings in the document. */
export function opensWithWorkbook(): boolean | null {
  const settings: Office.Settings | undefined = Office.context.document?.settings;
  return settings ? settings.get(SETTING) === true : null;
}

/** @throws what the program answers when it cannot save the setting */
export function openWithWorkbook(opens: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (opens) settings.set(SETTING, true);
  else settings.remove(SETTING);
  return new Promise((resolve, reject) =>
    settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error.message)),
    ),
  );
}
