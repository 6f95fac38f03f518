import type { StepLogEntry, StepOutcome } from '../suppression-store';
import { damaged } from './failures';

const OUTCOMES: readonly StepOutcome[] = ['sent', 'skipped', 'failed', 'deferred'];
const TEXT_FIELDS = ['id', 'kind', 'campaign', 'step', 'scope', 'label'] as const;
const OPTIONAL_TEXT_FIELDS = ['contact', 'code', 'providerMessageId', 'executionId'] as const;

/** The form of a step log line in Redis: JSON. */
export function encodeStep(line: StepLogEntry): string {
	return JSON.stringify(line);
}

/** @throws SuppressionStoreError 'damaged' if it was not written by {@link encodeStep}. */
export function decodeStep(stored: string): StepLogEntry {
	const line = parsed(stored);
	if (!isStep(line)) throw damaged();
	return line;
}

function parsed(stored: string): unknown {
	try {
		return JSON.parse(stored);
	} catch {
		throw damaged();
	}
}

function isStep(value: unknown): value is StepLogEntry {
	if (typeof value !== 'object' || value === null) return false;
	const fields = new Map<string, unknown>(Object.entries(value));
	return (
		TEXT_FIELDS.every((name) => typeof fields.get(name) === 'string') &&
		OPTIONAL_TEXT_FIELDS.every((name) =>
			['string', 'undefined'].includes(typeof fields.get(name)),
		) &&
		typeof fields.get('at') === 'number' &&
		typeof fields.get('successful') === 'boolean' &&
		OUTCOMES.some((outcome) => outcome === fields.get('outcome'))
	);
}
