import {
	chainStart,
	erasedContent,
	nextAnchor,
	verifyChain,
	type ChainAnchor,
	type EventLink,
	type Link,
} from '../../../src/store/chain';
import { BEN, contact, event } from '../contract/fixtures';

const START = chainStart('store-1', 'brand', 3);

function chainOf(length: number): EventLink[] {
	let reached = START;
	return Array.from({ length }, (_, n) => {
		const link = { event: event('opt_out', { contact: contact(n) }), salt: `salt ${n}` };
		reached = nextAnchor(reached, link.event, link.salt);
		return { ...link, position: reached.position, hash: reached.hash };
	});
}

function anchorOf({ position, hash }: EventLink): ChainAnchor {
	return { chain: START.chain, position, hash };
}

async function verdictOn(links: readonly EventLink[], head: EventLink, kept: ChainAnchor[] = []) {
	return await verifyChain(START, stream(links), anchorOf(head), kept);
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
	yield* items;
}

const links = chainOf(5);
const [first, second, third, fourth, last] = links as [
	EventLink,
	EventLink,
	EventLink,
	EventLink,
	EventLink,
];

describe('verifyChain', () => {
	it('finds nothing in a chain as it was written', async () => {
		expect(await verdictOn(links, last)).toEqual({ head: anchorOf(last), entries: 5 });
	});

	it('finds nothing in an empty chain', async () => {
		expect(await verifyChain(START, stream([]), START)).toEqual({ head: START, entries: 0 });
	});

	it('goes on from a place in the middle', async () => {
		const verdict = await verifyChain(
			anchorOf(second),
			stream([third, fourth, last]),
			anchorOf(last),
		);
		expect(verdict).toEqual({ head: anchorOf(last), entries: 3 });
	});

	it('tells a missing entry', async () => {
		const { fault } = await verdictOn([first, second, fourth, last], last);
		expect(fault).toEqual({ chain: 3, position: 3, problem: 'missing' });
	});

	it('tells a chain that was cut off', async () => {
		const { fault } = await verdictOn([first, second], last);
		expect(fault).toEqual({ chain: 3, position: 3, problem: 'cut_off' });
	});

	it.each([
		['the contact', { contact: BEN }],
		['the type', { type: 'opt_in' }],
		['the scope', { scope: 'list:promos' }],
		['the time', { at: third.event.at - 1 }],
		['the time of recording', { recordedAt: third.event.recordedAt + 1 }],
		['the source', { source: 'manual' }],
		['the actor', { actor: 'operator' }],
		['the id', { id: 'another' }],
		['the evidence', { evidence: { ...third.event.evidence, note: 'added' } }],
	])('tells an entry of which %s was altered', async (_, change) => {
		const altered = { ...third, event: { ...third.event, ...change } as EventLink['event'] };
		const { fault } = await verdictOn([first, second, altered, fourth, last], last);
		expect(fault).toEqual({ chain: 3, position: 3, problem: 'altered' });
	});

	it('does not mind in which order the evidence was stored', async () => {
		const one = event('opt_out', {
			evidence: { messageId: 'm', rule: 'keyword', keyword: 'stop' },
		});
		const reordered = { ...one, evidence: { keyword: 'stop', rule: 'keyword', messageId: 'm' } };
		expect(nextAnchor(START, reordered, 's')).toEqual(nextAnchor(START, one, 's'));
	});

	it('tells a head that names another hash', async () => {
		const head = { ...anchorOf(last), hash: first.hash };
		const { fault } = await verifyChain(START, stream(links), head);
		expect(fault).toEqual({ chain: 3, position: 5, problem: 'altered' });
	});

	it('accepts the anchors that were kept, those of the trimmed part without looking', async () => {
		const kept = [anchorOf(second), anchorOf(last)];
		expect((await verdictOn(links, last, kept)).fault).toBeUndefined();
		const trimmed = await verifyChain(anchorOf(third), stream([fourth, last]), anchorOf(last), [
			{ ...anchorOf(second), hash: 'of the trimmed part' },
			anchorOf(fourth),
		]);
		expect(trimmed.fault).toBeUndefined();
	});

	it('tells a chain that was written anew since an anchor was kept', async () => {
		const [, rewritten] = chainOf(5) as [EventLink, EventLink];
		const { fault } = await verdictOn(links, last, [anchorOf(rewritten)]);
		expect(fault).toEqual({ chain: 3, position: 2, problem: 'other_history' });
	});

	it.each(['before', 'after'])(
		'tells that one of two anchors of a position is of another history, given %s the right one',
		async (place) => {
			const other = { ...anchorOf(second), hash: first.hash };
			const right = anchorOf(second);
			const kept = place === 'before' ? [other, right] : [right, other];
			const { fault } = await verdictOn(links, last, kept);
			expect(fault).toEqual({ chain: 3, position: 2, problem: 'other_history' });
		},
	);

	it('tells a chain that was cut off together with its head since an anchor was kept', async () => {
		const { fault } = await verdictOn([first, second], second, [anchorOf(last)]);
		expect(fault).toEqual({ chain: 3, position: 3, problem: 'cut_off' });
	});

	describe('with a link of an erased person', () => {
		const { position, hash } = third;
		const erased = { position, hash, ...erasedContent(third) };
		const verdictWith = async (link: Link) =>
			await verifyChain(START, stream([first, second, link, fourth, last]), anchorOf(last), [
				anchorOf(second),
				anchorOf(fourth),
			]);

		it('finds nothing, and the link names nobody', async () => {
			expect(await verdictWith(erased)).toEqual({ head: anchorOf(last), entries: 5 });
			const { contact: about, id, evidence } = third.event;
			for (const part of [about, id, third.salt, ...Object.values(evidence)]) {
				expect(JSON.stringify(erased)).not.toContain(part);
			}
		});

		it.each([
			['its type', { erased: { ...erased.erased, type: 'opt_in' } }],
			['its time', { erased: { ...erased.erased, at: 1 } }],
			['its digest', { personalDigest: first.hash }],
		])('tells that %s was altered', async (_, change) => {
			const { fault } = await verdictWith({ ...erased, ...change } as Link);
			expect(fault).toEqual({ chain: 3, position: 3, problem: 'altered' });
		});
	});

	it('starts differently for every store, account and chain', () => {
		const starts = [
			START,
			chainStart('store-2', 'brand', 3),
			chainStart('store-1', 'other', 3),
			chainStart('store-1', 'brand', 4),
		];
		expect(new Set(starts.map(({ hash }) => hash)).size).toBe(starts.length);
	});
});
