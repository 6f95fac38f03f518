import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PACK_NAME, projectRoot } from '../../test/engine/harness/pack';
import { runCommand } from './run-command';

/**
 * Packs the project as it would be published and installs that file as n8n installs community packages: with production
 * dependencies only, and without install scripts.
 *
 * @returns a folder whose `node_modules` holds the pack; remove it when done.
 */
export async function installPack(source: string = projectRoot): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'pack-'));
	const printed = await runCommand('npm', ['pack', '--json', '--pack-destination', folder], {
		cwd: source,
	});
	const file = packedFile(printed);
	await writeFile(join(folder, 'package.json'), '{ "private": true }');
	await runCommand(
		'npm',
		[
			'install',
			join(folder, file),
			'--omit=dev',
			'--omit=peer',
			'--ignore-scripts',
			'--no-audit',
			'--no-fund',
			'--loglevel=error',
		],
		{ cwd: folder },
	);
	return folder;
}

/** Puts an installed pack into an n8n user folder, where n8n looks for community packages when it starts. */
export async function placePack(pack: string, userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	await mkdir(nodes, { recursive: true });
	await rm(join(nodes, 'node_modules'), { recursive: true, force: true });
	await cp(join(pack, 'node_modules'), join(nodes, 'node_modules'), { recursive: true });
}

function packedFile(printed: string): string {
	const [packed] = JSON.parse(printed.slice(printed.indexOf('['))) as { filename: string }[];
	if (!packed) throw new Error(`npm pack made no file of ${PACK_NAME}`);
	return basename(packed.filename);
}
