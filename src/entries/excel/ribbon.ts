import type { ButtonName } from '../../jobs/verbs';
import { press } from '../../ribbon/press';
import { workbookInExcel } from './core';
import { ribbonDesk } from './ribbon-desk';

/** What a click on a button of the ribbon does in Excel. Never rejects while it can tell the person. */
export const pressed = (button: ButtonName): Promise<void> => press(button, ribbonDesk(workbookInExcel()));
