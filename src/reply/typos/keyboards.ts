/** Rows of the keyboards people type on; a slip hits a key beside, above or below. */
const KEYBOARDS: readonly (readonly string[])[] = [
	['1234567890-', 'qwertyuiop[', "asdfghjkl;'", 'zxcvbnm,.'],
	['1234567890-', 'azertyuiop^', 'qsdfghjklmu', 'wxcvbn,;:'],
	['1234567890-', 'qwertzuiopü', 'asdfghjklöä', 'yxcvbnm,.'],
];

function neighbourPairs(rows: readonly string[]): string[] {
	return rows.flatMap((row, rowIndex) =>
		[...row].flatMap((key, column) => {
			const below = rows[rowIndex + 1] ?? '';
			const near = [row[column + 1], below[column - 1], below[column]];
			return near.flatMap((other) => (other ? [key + other, other + key] : []));
		}),
	);
}

const NEIGHBOURS: ReadonlySet<string> = new Set(KEYBOARDS.flatMap(neighbourPairs));

/** Whether one key is beside the other on a QWERTY, AZERTY or QWERTZ keyboard. */
export function areNeighbours(key: string, other: string): boolean {
	return NEIGHBOURS.has(key + other);
}
