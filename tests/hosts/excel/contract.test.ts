import { contractOf } from '../contract';
import { excelUnderTest } from './excel-double';
import { seededFile } from './seeded-file';
import { told } from './told';

contractOf({ name: 'excel', seeded: () => excelUnderTest(seededFile()).host, told });
