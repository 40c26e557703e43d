import { undoContractOf } from '../undo-contract';
import { excelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';
import { told } from './told';

undoContractOf({ name: 'excel', seeded: () => excelUnderTest(seededFile()).host, told });
