// Installs the linter once for each state of its lock file, then runs it on the project.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const project = dirname(folder);
const installed = join(folder, 'node_modules', '.installed-lock.json');
const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');

function run(command, args, cwd) {
	const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
	writeFileSync(installed, lock);
}
const eslint = join(folder, 'node_modules', 'eslint', 'bin', 'eslint.js');
const config = join(folder, 'eslint.config.mjs');
run(
	process.execPath,
	[eslint, '--config', config, '--max-warnings=0', ...process.argv.slice(2), '.'],
	project,
);
