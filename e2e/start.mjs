// Installs the checks' own packages if need be, type-checks the checks, and runs them.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOwnPackages, run } from '../scripts/own-packages.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const project = dirname(folder);

installOwnPackages(folder);
run('tsc', ['-p', folder], project);
run('tsx', [join(folder, 'run.ts'), ...process.argv.slice(2)], project);
