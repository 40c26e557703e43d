export type { FailureReason, FileReason } from '../../src/text/failure-reason';
export { enFileFailure } from '../../src/text/en/file-failures';
export { nbFileFailure } from '../../src/text/nb/file-failures';
export { svFileFailure } from '../../src/text/sv/file-failures';
export { enWorkbench } from '../../src/text/en/workbench';
export { nbWorkbench } from '../../src/text/nb/workbench';
export { svWorkbench } from '../../src/text/sv/workbench';
export { languageOfLocale } from '../../src/text/locale';
