import { appsScriptHost } from '../../hosts/apps-script/apps-script';
import type { SyncWorkbookHost } from '../../hosts/host';
import { services } from './place';

export const spreadsheetHost = (): SyncWorkbookHost => appsScriptHost(services());
