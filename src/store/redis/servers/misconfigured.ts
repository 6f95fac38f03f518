import { SuppressionStoreError } from '../../errors';

/** The error for a setting that cannot work. */
export function misconfigured(message: string, remedy: string): SuppressionStoreError {
	return new SuppressionStoreError('misconfigured', message, remedy);
}

/** @throws SuppressionStoreError 'misconfigured' unless the value is a whole number in these bounds. */
export function whole(name: string, value: number, least: number, most: number): number {
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw misconfigured(
		`The ${name} cannot be used`,
		`Enter a whole number from ${least} to ${most}`,
	);
}
