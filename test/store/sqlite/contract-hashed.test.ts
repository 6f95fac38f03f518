import { hashed } from '../contract/hashed-contacts';
import { describeSuppressionStore } from '../contract/suite';
import { makeSqliteStore } from './temporary-store';

describeSuppressionStore('the embedded store with hashed contacts', hashed(makeSqliteStore));
