import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { EVENT_SOURCES, EVENT_TYPES } from '../../src/consent/events';
import type { ChangesWanted } from '../../src/operations/follow-ledger';
import { scopeOf } from '../shared/list-field';
import { momentOf } from '../shared/moment';

/** What the builder chose. */
export interface TriggerSettings {
	readonly wanted: ChangesWanted;
	readonly eventsPerExecution: number;
	/** Where to begin, milliseconds since 1970; without it, the present. */
	readonly startFrom?: number;
}

const MOST_EVENTS_PER_EXECUTION = 1000;

/** @throws RangeError with a sentence for the builder if a field cannot be used. */
export function triggerSettings(context: IPollFunctions): TriggerSettings {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const startFrom = momentOf(options.startFrom, 'Start From', context.getTimezone());
	const list = scopeOf(options.list);
	return {
		wanted: {
			types: chosen('Events', EVENT_TYPES, context.getNodeParameter('events', [])),
			sources: chosen('Sources', EVENT_SOURCES, options.sources ?? []),
			...(list !== 'all' && { list }),
			withoutEffect: options.withoutEffect === true,
		},
		eventsPerExecution: eventsPerExecution(options.eventsPerExecution ?? 1),
		...(startFrom !== undefined && { startFrom }),
	};
}

function chosen<Choice extends string>(
	field: 'Events' | 'Sources',
	choices: readonly Choice[],
	values: unknown,
): Choice[] {
	if (!Array.isArray(values)) throw new RangeError(`${field} is no list of choices`);
	if (field === 'Events' && values.length === 0) {
		throw new RangeError('Events is empty; choose what to start the workflow for');
	}
	return values.map((value: unknown) => {
		const choice = choices.find((candidate) => candidate === value);
		if (choice !== undefined) return choice;
		throw new RangeError(
			`"${String(value)}" is no choice of ${field}; use ${choices.join(', ')} in the expression`,
		);
	});
}

function eventsPerExecution(value: unknown): number {
	const number = Number(value);
	if (Number.isInteger(number) && number >= 1 && number <= MOST_EVENTS_PER_EXECUTION) return number;
	throw new RangeError(
		`Events per Execution must be a whole number from 1 to ${MOST_EVENTS_PER_EXECUTION}`,
	);
}
