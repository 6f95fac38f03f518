// Installs the linter if need be, then runs it on the project.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOwnPackages, run } from '../scripts/own-packages.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const project = dirname(folder);

installOwnPackages(folder);
const eslint = join(folder, 'node_modules', 'eslint', 'bin', 'eslint.js');
const config = join(folder, 'eslint.config.mjs');
run(
	process.execPath,
	[eslint, '--config', config, '--max-warnings=0', ...process.argv.slice(2), '.'],
	project,
);
