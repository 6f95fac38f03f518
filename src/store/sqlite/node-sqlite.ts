import { SuppressionStoreError } from '../errors';

export type NodeSqlite = typeof import('node:sqlite');

/**
 * The SQLite that Node.js brings along. Asked for only when an embedded store is opened, so that this
 * package can be loaded, and used with Redis, on a Node.js that has none.
 *
 * @throws SuppressionStoreError `unsupported` before Node.js 22.13.
 */
export function nodeSqlite(): NodeSqlite {
	const sqlite: NodeSqlite | undefined = process.getBuiltinModule('node:sqlite');
	if (sqlite) return sqlite;
	throw new SuppressionStoreError(
		'unsupported',
		`The embedded suppression store needs Node.js 22.13 or newer; this is Node.js ${process.versions.node}`,
		'Run n8n on Node.js 22.13 or newer, or use a Redis suppression store, which works on every Node.js that n8n supports',
	);
}
