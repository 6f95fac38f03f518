/**
 * Milliseconds on a clock that all processes of this machine share and that nobody can set, so that what
 * happened in two processes can be put in order.
 */
export function moment(): number {
	return Number(process.hrtime.bigint()) / 1e6;
}
