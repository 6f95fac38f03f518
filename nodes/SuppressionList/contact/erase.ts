import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { eraseContact, type ErasedContact } from '../../../src/operations/erase-contact';
import type { ErasureRequest } from '../../../src/store/suppression-store';
import { parameterReader, trimmed } from '../../shared/parameters';
import { presentFields } from '../../shared/present-fields';
import { shownStanding } from '../../shared/shown-standing';
import type { Operation } from '../operation';
import { contactFields, contactReader } from './contact-of-item';

const WARNING =
	'This cannot be undone. The number, the contact’s words and all message IDs are removed from the ledger, the step log and the marks; whether the contact may be texted stays, under a keyed hash. The credential needs a <b>Contact Key</b> with its ID. From then on every node that uses this account needs the same key, and without it texts nobody: keep it in a second place. Backups, archives and n8n’s own executions are not touched.';

export const erase: Operation = {
	option: {
		name: 'Erase',
		value: 'erase',
		action: 'Erase a contact',
		description:
			'Remove what names a person (GDPR), and keep under a keyed hash whether they may be texted',
	},
	fields: [
		{ displayName: WARNING, name: 'eraseNotice', type: 'notice', default: '' },
		...contactFields(
			{
				displayName: 'Note',
				name: 'note',
				type: 'string',
				default: '',
				placeholder: 'e.g. request 2026-17',
				description: 'Stays in the ledger, so it must not name the person',
			},
			{
				displayName: 'Requested By',
				name: 'requestedBy',
				type: 'string',
				default: '',
				placeholder: 'e.g. privacy@example.com',
				description: 'Who on your side asked for it; stays in the ledger',
			},
		),
	],
	failed: { erased: false },
	prepare: (context) => {
		const readContact = contactReader(context);
		const readEvidence = evidenceReader(context);
		return {
			each: 'item',
			execute: async (store, itemIndex) => {
				const contact = readContact(itemIndex);
				const evidence = readEvidence(itemIndex);
				return [{ json: shownErasure(await eraseContact(store, contact, { evidence })) }];
			},
		};
	},
};

function evidenceReader(
	context: IExecuteFunctions,
): (itemIndex: number) => NonNullable<ErasureRequest['evidence']> {
	const options = parameterReader<IDataObject>(context, 'options', {});
	return (itemIndex) => {
		const [note, requestedBy] = [
			trimmed(options(itemIndex).note),
			trimmed(options(itemIndex).requestedBy),
		];
		return { ...(note !== '' && { note }), ...(requestedBy !== '' && { requestedBy }) };
	};
}

/** What was erased, and what survives. The number is not said again. */
function shownErasure(answer: ErasedContact): IDataObject {
	const { hash, isErased, ledgerEntries, stepLogLines, sendMarks, standing } = answer;
	return presentFields({
		contact: hash,
		erased: isErased,
		removed: { ledgerEntries, stepLogLines, sendMarks },
		kept: shownStanding(standing),
		remark: isErased
			? undefined
			: 'The store knew nothing of this contact, or nothing but what an earlier erasure left',
	});
}
