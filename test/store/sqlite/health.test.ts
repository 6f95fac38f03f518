import { dirname, join } from 'node:path';
import { rm, statfs } from 'node:fs/promises';
import { fileSystemWarnings, refuseNetworkFileSystem } from '../../../src/store/sqlite/file-system';
import { sqliteVersionWarnings } from '../../../src/store/sqlite/health';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/schema';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { temporaryFolder } from './temporary-store';

describe('health', () => {
	it('warns of nothing but what Node.js and file system give reason for', async () => {
		const path = join(await temporaryFolder(), 'store.sqlite');
		const store = await openSqliteStore({ kind: 'sqlite', path });
		const { warnings, ...health } = await store.health();
		expect(health).toEqual({
			kind: 'sqlite',
			account: 'default',
			storeId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
			schemaVersion: SCHEMA_VERSION,
		});
		expect(warnings).toEqual([
			...sqliteVersionWarnings(process.versions.sqlite),
			...fileSystemWarnings((await statfs(path)).type),
		]);
		await store.close();
		await rm(dirname(path), { recursive: true });
	});

	it.each(['3.51.3', '3.51.4', '3.52.0', '3.53.4', '3.50.7', '3.44.6', '3.60.0'])(
		'finds SQLite %s safe',
		(version) => {
			expect(sqliteVersionWarnings(version)).toEqual([]);
		},
	);

	it.each(['3.51.2', '3.50.6', '3.44.5', '3.49.9', '3.46.1', undefined])(
		'warns of SQLite %s',
		(version) => {
			expect(sqliteVersionWarnings(version)).toEqual([
				{
					problem: expect.stringContaining(version ?? 'unknown version') as string,
					remedy: expect.stringContaining('3.51.3') as string,
				},
			]);
		},
	);

	it.each([
		['NFS', 0x6969, 'network'],
		['SMB', 0xff534d42, 'network'],
		['SMB on a 32-bit number', 0xff534d42 | 0, 'network'],
		['FUSE', 0x65735546, 'shared'],
		['tmpfs', 0x01021994, 'memory'],
		['overlayfs', 0x794c7630, 'container'],
	])('warns of %s', (_, type, word) => {
		expect(fileSystemWarnings(type)).toEqual([
			expect.objectContaining({ problem: expect.stringContaining(word) as string }),
		]);
	});

	it.each([
		['ext4', 0xef53],
		['XFS', 0x58465342],
		['Btrfs', 0x9123683e],
		['ZFS', 0x2fc12fc1],
	])('has nothing against %s', (_, type) => {
		expect(fileSystemWarnings(type)).toEqual([]);
	});

	it.each([
		['NFS', 0x6969],
		['SMB', 0x517b],
		['CIFS', 0xff534d42],
		['SMB 2 on a 32-bit number', 0xfe534d42 | 0],
	])('lets no store be opened on %s', (_, type) => {
		expect(() => refuseNetworkFileSystem(type)).toThrow(
			expect.objectContaining({
				failure: 'unsupported',
				remedy: expect.stringContaining('Redis') as string,
			}),
		);
	});

	it.each([
		['ext4', 0xef53],
		['FUSE, which may be local', 0x65735546],
		['tmpfs', 0x01021994],
	])('lets a store be opened on %s', (_, type) => {
		expect(() => refuseNetworkFileSystem(type)).not.toThrow();
	});
});
