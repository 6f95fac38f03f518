/** Says on standard error what is being done: a run takes minutes. */
export function progress(doing: string): void {
	const seconds = String(Math.round(performance.now() / 1000)).padStart(5);
	console.error(`${seconds} s  ${doing}`);
}
