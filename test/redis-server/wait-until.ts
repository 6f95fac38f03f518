const PATIENCE_MS = 60_000;

/** Waits until something is so, asking often; an error while asking means that it is not so yet. */
export async function waitUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
	const giveUpAt = Date.now() + PATIENCE_MS;
	for (let cause: unknown; ; ) {
		try {
			if (await isSo()) return;
		} catch (error) {
			cause = error;
		}
		if (Date.now() > giveUpAt) throw new Error(`Waited in vain until ${what}`, { cause });
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
}
