import { refused, serverError, type Behaviour } from '../../../test/twilio/behaviour';
import type { ChosenCredentials } from '../../server/credentials';

export const GOOD = { name: 'Good', phone: '+12125550111' };
export const OTHER = { name: 'Other', phone: '+12125550112' };
const UNREADABLE = { name: 'Unreadable', phone: 'call me' };

/** Something that goes wrong for one contact or for all. */
export interface Fault {
	readonly what: string;
	readonly input: readonly { readonly name: string; readonly phone: string }[];
	/** Which of the input items it hits. */
	readonly hits: readonly number[];
	/** What the label of those items says. */
	readonly label: string;
	/** Whether n8n's error output gets those items, where a node has one. */
	readonly isError: boolean;
	/** Whether the execution as a whole fails when On Error is set to stop. */
	readonly stops: boolean;
	/** Credentials to choose instead of the ones that work. */
	readonly credentials?: ChosenCredentials;
	/** How the provider answers the contact who is hit; only a sender notices. */
	readonly provider?: Behaviour;
}

const ALL = { input: [GOOD, OTHER], hits: [0, 1], isError: true, stops: true } as const;

/** @param down credential of a store that is down. */
export function faults(down: ChosenCredentials, stopped: ChosenCredentials): readonly Fault[] {
	const unavailable = { ...ALL, label: 'Suppression Store Unavailable' };
	return [
		{ what: 'the store is down', ...unavailable, credentials: down },
		{ what: 'the Redis server is stopped', ...unavailable, credentials: stopped },
		{
			what: 'the credential was deleted',
			...unavailable,
			credentials: { suppressionStoreApi: { id: 'deleted', name: 'Deleted' } },
		},
		{
			what: 'a number cannot be read',
			input: [GOOD, UNREADABLE],
			hits: [1],
			label: 'Invalid Number',
			isError: false,
			stops: false,
		},
		{
			what: 'the provider refuses one text',
			input: [GOOD, OTHER],
			hits: [1],
			label: 'Not Sent',
			isError: true,
			stops: false,
			provider: refused(400, 30_007, 'Carrier violation'),
		},
		{
			what: 'the provider fails at one text',
			input: [GOOD, OTHER],
			hits: [1],
			label: 'Outcome Unknown',
			isError: false,
			stops: false,
			provider: serverError,
		},
	];
}
