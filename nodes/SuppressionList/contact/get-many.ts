import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { EVENT_SOURCES, type EventSource } from '../../../src/consent/events';
import { listOf, scopeOfList, type ListScope } from '../../../src/consent/scope';
import { isSuppressed, type StandingStatus } from '../../../src/consent/standing';
import type { ContactStanding, SuppressionStore } from '../../../src/store/suppression-store';
import { limitFields, limitOf, takeFirst } from '../../shared/limit-fields';
import { trimmed } from '../../shared/parameters';
import { shownStanding } from '../../shared/shown-standing';
import { SOURCE_OPTIONS } from '../../shared/source-options';
import { choiceOf, filtersOf, periodFields, periodOf, type FilteredPeriod } from '../filters';
import type { Operation } from '../operation';

const STATUSES: readonly StandingStatus[] = ['blocked', 'held', 'subscribed', 'unsubscribed'];

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'List',
			name: 'list',
			type: 'string',
			default: '',
			placeholder: 'e.g. promotions',
			description: 'Only contacts who left this list by name',
		},
		...periodFields('began'),
		{
			displayName: 'Source',
			name: 'source',
			type: 'options',
			options: [{ name: 'Any', value: '' }, ...SOURCE_OPTIONS],
			default: '',
			description: 'Only contacts whose standing for all texts came about in this way',
		},
		{
			displayName: 'Standing',
			name: 'standing',
			type: 'options',
			options: [
				{ name: 'Any', value: '' },
				{ name: 'Blocked', value: 'blocked' },
				{ name: 'Held for Review', value: 'held' },
				{ name: 'Subscribed', value: 'subscribed' },
				{ name: 'Unsubscribed', value: 'unsubscribed' },
			],
			default: '',
			description: 'Only contacts with this standing for all texts, or who left a list',
		},
	],
};

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many contacts',
		description: 'List contacts that anything was recorded about, with their standing',
	},
	fields: [...limitFields(), filters],
	failed: { mayBeTexted: false, standing: 'unknown' },
	prepare: (context) => {
		const limit = limitOf(context);
		const wanted = wantedOf(context);
		return {
			each: 'run',
			execute: async (store) => {
				const contacts = await takeFirst(matching(store, wanted), limit);
				return contacts.map((contact) => ({ json: shownContact(contact) }));
			},
		};
	},
};

interface Wanted extends FilteredPeriod {
	readonly status?: StandingStatus;
	readonly list?: ListScope;
	readonly source?: EventSource;
}

function wantedOf(context: IExecuteFunctions): Wanted {
	const given = filtersOf(context);
	const wanted: Wanted = {
		...periodOf(context, given),
		status: choiceOf(given.standing, STATUSES, 'standing'),
		source: choiceOf(given.source, EVENT_SOURCES, 'source'),
		list: listNamed(given.list),
	};
	const asksForSuppression = [wanted.source, wanted.since, wanted.until].some(
		(part) => part !== undefined,
	);
	if (wanted.status === 'subscribed' && asksForSuppression) {
		throw new RangeError(
			'Nothing can match: only a standing that forbids texts has a source and a time; leave out Source, Since and Until',
		);
	}
	return wanted;
}

function listNamed(value: unknown): ListScope | undefined {
	const parsed = scopeOfList(trimmed(value));
	if (!parsed.ok) throw new RangeError(`List in Filters: ${parsed.message}`);
	return parsed.scope === 'all' ? undefined : parsed.scope;
}

async function* matching(
	store: SuppressionStore,
	wanted: Wanted,
): AsyncGenerator<ContactStanding, void, undefined> {
	const { status } = wanted;
	for await (const contact of store.list(status === undefined ? {} : { status })) {
		if (matches(contact, wanted)) yield contact;
	}
}

function matches({ standing, listsLeft }: ContactStanding, wanted: Wanted): boolean {
	const { list, source, since, until } = wanted;
	if (list !== undefined && !listsLeft.includes(list)) return false;
	if (source === undefined && since === undefined && until === undefined) return true;
	if (!isSuppressed(standing)) return false;
	return (
		(source === undefined || standing.source === source) &&
		(since === undefined || standing.since >= since) &&
		(until === undefined || standing.since < until)
	);
}

function shownContact({ contact, standing, listsLeft }: ContactStanding): IDataObject {
	return {
		contact,
		mayBeTexted: !isSuppressed(standing),
		...shownStanding(standing),
		listsLeft: listsLeft.map((scope) => listOf(scope) ?? scope),
	};
}
