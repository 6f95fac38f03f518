import { describeSuppressionStore } from '../contract/suite';
import { makeSqliteStore } from './temporary-store';

describeSuppressionStore('the embedded store', makeSqliteStore);
