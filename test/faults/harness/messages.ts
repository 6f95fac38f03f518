import type { EventDraft } from '../../../src/consent/events';
import type { ContactRef } from '../../../src/phone/contact-ref';
import type { StoreFailure } from '../../../src/store/errors';
import type { StoreOptions } from '../../../src/store/open-store';

/** Contacts of the fixtures, by their numbers there. */
export interface ContactRange {
	readonly first: number;
	readonly count: number;
}

/** Records one opt-out after the other, each until it is acknowledged. */
export interface WriteJob {
	readonly role: 'writer';
	readonly store: StoreOptions;
	readonly range: ContactRange;
	/** How many do so side by side. */
	readonly lanes: number;
	/** Makes the ids of the events, together with their number. */
	readonly name: string;
	/** Number of the first event. */
	readonly from: number;
}

/** Claims texts for the contacts that the writers are at, as automations would. */
export interface SendJob {
	readonly role: 'sender';
	readonly store: StoreOptions;
	readonly ranges: readonly ContactRange[];
	readonly lanes: number;
	readonly seed: number;
}

/** Records batches of events in the order given, by a clock that is wrong. */
export interface DeliverJob {
	readonly role: 'deliverer';
	readonly store: StoreOptions;
	readonly batches: readonly (readonly EventDraft[])[];
	/** Milliseconds by which the clock of this process is ahead. */
	readonly clockIsAhead: number;
}

export type Job = WriteJob | SendJob | DeliverJob;

export type Order =
	| { readonly order: 'work'; readonly job: Job }
	/** How many events each range has seen, for senders to stay near. */
	| { readonly order: 'writers are at'; readonly numbers: readonly number[] }
	| { readonly order: 'stop' };

interface Answered {
	/** Which of the worker's lanes speaks. */
	readonly lane: number;
	/** Moments at which the call that is reported began and ended. */
	readonly begunAt: number;
	readonly endedAt: number;
}

export type Report =
	| { readonly report: 'ready' }
	| ({
			readonly report: 'acknowledged';
			readonly number: number;
			readonly contact: ContactRef;
			readonly eventId: string;
			/** False if an earlier attempt, whose outcome was unknown, had stored it. */
			readonly isNew: boolean;
	  } & Answered)
	| ({
			readonly report: 'granted';
			readonly contact: ContactRef;
			readonly sendKey: string;
	  } & Answered)
	| ({ readonly report: 'refused'; readonly because: string } & Answered)
	| ({
			readonly report: 'rejected';
			readonly call: 'record' | 'claim' | 'settle';
			readonly failure: StoreFailure;
			readonly message: string;
	  } & Answered)
	/** The job is done or was stopped; nothing more comes of it. */
	| { readonly report: 'finished' }
	/** Something that no store may do. */
	| { readonly report: 'broken'; readonly message: string };
