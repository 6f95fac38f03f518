import type { IDataObject } from 'n8n-workflow';
import { listOf } from '../../src/consent/scope';
import type {
	ConfirmationAnswer,
	ConsentAnswer,
	ConsentRequest,
} from '../../src/operations/record-consent';
import { presentFields } from '../shared/present-fields';
import { shownStanding } from '../shared/shown-standing';
import type { OperationName, ReviewOperationName } from './operations';

/** What the node adds to an item as `consent` once the store has answered. */
export function consentResult(
	operation: OperationName | ReviewOperationName,
	{ draft }: ConsentRequest,
	answer: ConsentAnswer,
): IDataObject {
	const scope = draft.scope ?? 'all';
	const about = { operation, contact: draft.contact, scope, list: listOf(scope) };
	if (!answer.recorded) {
		return presentFields({
			recorded: false,
			outcome: 'refused',
			...about,
			...answer.refusal,
			standing: answer.standing.status,
		});
	}
	return presentFields({
		recorded: true,
		outcome: 'recorded',
		...about,
		isNew: answer.isNew,
		changed: answer.changed,
		before: shownStanding(answer.before),
		after: shownStanding(answer.after),
		listsLeft: answer.listsLeft.map((left) => listOf(left)),
		remark: answer.remark,
		eventId: answer.event.id,
		eventTime: new Date(answer.event.at).toISOString(),
		confirmation: shownConfirmation(answer.confirmation),
	});
}

/**
 * What the node adds to an item that was not recorded, as far as is known.
 * @param outcome `invalid` if its number or fields cannot be used, `unknown` if the store gave no answer:
 * recording it again is then safe and needed.
 */
export function notRecorded(outcome: 'invalid' | 'unknown', message: string): IDataObject {
	return { recorded: false, outcome, message };
}

function shownConfirmation(confirmation: ConfirmationAnswer): IDataObject {
	return confirmation.allowed
		? { ...confirmation, validUntil: new Date(confirmation.validUntil).toISOString() }
		: { ...confirmation };
}
