import { DatabaseSync } from 'node:sqlite';

/** Bytes that each table of a file takes with its indexes. */
export function tableSizes(path: string): ReadonlyMap<string, number> {
	const database = new DatabaseSync(path, { readOnly: true });
	try {
		const rows = database
			.prepare(
				`SELECT entry.tbl_name AS name, sum(pages.pgsize) AS bytes
				FROM dbstat AS pages JOIN sqlite_schema AS entry USING (name)
				WHERE pages.aggregate = TRUE GROUP BY entry.tbl_name`,
			)
			.all();
		return new Map(rows.map(({ name, bytes }) => [String(name), Number(bytes)]));
	} finally {
		database.close();
	}
}
