interface Closable {
	close(): void;
}

const open = new Set<Closable>();

/**
 * Closes a database when the process ends without having closed it. Otherwise Node.js would do that, without the last
 * write that says that the file is complete (see `expected-log.ts`).
 */
export function closeAtExit(connection: Closable): void {
	if (open.size === 0) process.on('exit', closeAll);
	open.add(connection);
}

/** To be called when it was closed. */
export function forgetClosed(connection: Closable): void {
	open.delete(connection);
	if (open.size === 0) process.off('exit', closeAll);
}

function closeAll(): void {
	for (const connection of [...open]) connection.close();
}
