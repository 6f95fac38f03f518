import { SuppressionStoreError } from '../../src/store/errors';

/** A misspelt choice must not fall back to another store, which would know of no opt-outs. */
export function notAChoice(field: string, value: unknown): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`"${String(value)}" is no choice of the field ${field} of the Suppression Store credential`,
		'Open the credential and choose one from the list',
	);
}

/**
 * One of the choices of a field; a credential that was saved before there was such a field means the first.
 * @throws SuppressionStoreError 'misconfigured' for anything else.
 */
export function choiceOf<Choice extends string>(
	field: string,
	value: unknown,
	choices: readonly [Choice, ...Choice[]],
): Choice {
	if (value === undefined) return choices[0];
	const choice = choices.find((one) => one === value);
	if (choice === undefined) throw notAChoice(field, value);
	return choice;
}

/** A secret as it is: a space at its end may belong to it. */
export function secretOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
