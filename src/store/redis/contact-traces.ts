import type { ContactRef } from '../../phone/contact-ref';
import { isByNumber, type StoredErasure } from '../privacy/stored-account';
import type { StepLogEntry } from '../suppression-store';
import type { RedisAccount } from './account';
import { chunksOf } from './grouping';
import { digestOf, type Place } from './layout';
import { asList, asPairs, asText } from './replies';
import { decodeStep, encodeStep } from './stored-step';
import { streamPages } from './stream-pages';

/** Keys of the server that one call looks at: about two milliseconds, in which it does nothing else. */
const KEYS_PER_SCAN = 5000;
const ITEMS_PER_CALL = 250;

/** What besides standing and ledger names a contact, or leads to the person. */
export interface Traces {
	/** Lines of the step log by their ids in the stream. */
	readonly lines: ReadonlyMap<string, StepLogEntry>;
	/** Send-once marks and permissions. */
	readonly keys: readonly string[];
	readonly marks: readonly Mark[];
	readonly counted: CountedTexts;
	readonly isTexted: boolean;
}

interface Mark {
	/** Of the send key. */
	readonly digest: string;
	readonly content: string;
	/** When the server may forget it, milliseconds since 1970. */
	readonly until: string;
}

/** Texts that count towards frequency caps. */
interface CountedTexts {
	/** Names, each the digest of a send key and a time, and values. */
	readonly texts: readonly (readonly [name: string, value: string])[];
	/** When the server may forget them, milliseconds since 1970. */
	readonly until: string;
}

const NONE_COUNTED: CountedTexts = { texts: [], until: '' };

/** All traces of a contact: the step log of its partition and the keys of its server are gone through. */
export async function findTraces(account: RedisAccount, erasure: StoredErasure): Promise<Traces> {
	const place = account.keys.placeOf(erasure.contact);
	const lines = await findLines(account, place, erasure);
	if (!isByNumber(erasure)) {
		return { lines, keys: [], marks: [], counted: NONE_COUNTED, isTexted: false };
	}
	const keys = await findKeys(account, place);
	return { lines, keys, ...(await readMarks(account, place, keys)) };
}

export function isTraceless({ lines, keys, isTexted }: Traces): boolean {
	return lines.size === 0 && keys.length === 0 && !isTexted;
}

/** Of a hash only lines that lead to the person elsewhere. */
async function findLines(
	account: RedisAccount,
	{ partition }: Place,
	erasure: StoredErasure,
): Promise<Map<string, StepLogEntry>> {
	const found = new Map<string, StepLogEntry>();
	for await (const page of streamPages(account, partition, account.keys.steps(partition))) {
		for (const [id, stored] of page) {
			const line = decodeStep(stored);
			if (line.contact !== erasure.contact) continue;
			if (isByNumber(erasure) || leadsElsewhere(line)) found.set(id, line);
		}
	}
	return found;
}

function leadsElsewhere({ providerMessageId, executionId }: StepLogEntry): boolean {
	return providerMessageId !== undefined || executionId !== undefined;
}

async function findKeys(account: RedisAccount, place: Place): Promise<string[]> {
	const pattern = account.keys.patternOfContact(place);
	const found = new Set<string>();
	let cursor = '0';
	do {
		const args = [cursor, pattern, KEYS_PER_SCAN];
		const [next, keys] = asList(
			await account.ask('suppressionFindKeys', place.partition, [], args),
		);
		for (const key of asList(keys)) found.add(asText(key));
		cursor = asText(next);
	} while (cursor !== '0');
	return [...found];
}

async function readMarks(
	account: RedisAccount,
	place: Place,
	keys: readonly string[],
): Promise<Pick<Traces, 'marks' | 'counted' | 'isTexted'>> {
	const named = keys.flatMap((key) => {
		const digest = account.keys.sendKeyDigestIn(place, key);
		return digest === undefined ? [] : [{ key, digest }];
	});
	const ofContact = [account.keys.texted(place), account.keys.counted(place)];
	const asked = [...ofContact, ...named.map(({ key }) => key)];
	const reply = await account.ask('suppressionReadMarks', place.partition, asked, [place.field]);
	const [isTexted, texts, forgottenAt, ...contents] = asList(reply);
	const counted = { texts: asPairs(texts), until: asText(forgottenAt) };
	const marks = named.flatMap(({ digest }, n) => {
		const [content, until] = contents.slice(2 * n, 2 * n + 2);
		return content === null ? [] : [{ digest, content: asText(content), until: asText(until) }];
	});
	return { marks, counted, isTexted: isTexted === 1 };
}

/** What of the traces one call hands over. */
type Part = Partial<Pick<Traces, 'isTexted' | 'marks' | 'counted'>> & {
	readonly lines?: readonly StepLogEntry[];
};

/** Gives the hash what the person is to keep: marks, and lines without what leads to the person elsewhere. */
export async function keepTraces(
	account: RedisAccount,
	erasure: StoredErasure,
	{ lines, marks, counted, isTexted }: Traces,
): Promise<void> {
	const { texts, until } = counted;
	const parts: Part[] = [
		...(isTexted ? [{ isTexted }] : []),
		...chunksOf([...lines.values()], ITEMS_PER_CALL).map((some) => ({ lines: some })),
		...chunksOf(texts, ITEMS_PER_CALL).map((some) => ({ counted: { texts: some, until } })),
		...chunksOf(marks, ITEMS_PER_CALL).map((some) => ({ marks: some })),
	];
	for (const part of parts) await keepPart(account, erasure, part);
}

async function keepPart(
	account: RedisAccount,
	{ hash, sendKeyOf }: StoredErasure,
	{ isTexted = false, lines = [], marks = [], counted = NONE_COUNTED }: Part,
): Promise<void> {
	const { keys } = account;
	const place = keys.placeOf(hash);
	await account.ask(
		'suppressionKeepTraces',
		place.partition,
		[
			...[keys.erasedSteps(place.partition), keys.texted(place), keys.counted(place)],
			...marks.map(({ digest }) => keys.sendMark(place, sendKeyOf(digest))),
		],
		[
			...[isTexted ? place.field : '', counted.until, lines.length, counted.texts.length],
			...lines.flatMap((line) => [line.at, encodeStep(nameless(line, hash))]),
			...counted.texts.flatMap(([name, value]) => [countedName(name, sendKeyOf), value]),
			...marks.flatMap(({ content, until }) => [content, until]),
		],
	);
}

/** The name of a counted text of the number as one of the hash. */
function countedName(name: string, sendKeyOf: StoredErasure['sendKeyOf']): string {
	const [digest = '', at = ''] = name.split(' ');
	return `${digestOf(sendKeyOf(digest))} ${at}`;
}

function nameless(line: StepLogEntry, contact: ContactRef): StepLogEntry {
	const { providerMessageId: _, executionId: __, ...others } = line;
	return { ...others, contact };
}

/** Removes what was found of the contact. */
export async function removeTraces(
	account: RedisAccount,
	erasure: StoredErasure,
	{ lines, keys: found, isTexted }: Traces,
): Promise<void> {
	const { keys } = account;
	const place = keys.placeOf(erasure.contact);
	const field = isTexted ? place.field : '';
	const remove = async (some: readonly string[], ids: readonly string[]): Promise<void> => {
		await account.ask(
			'suppressionRemoveTraces',
			place.partition,
			[keys.steps(place.partition), keys.texted(place), ...some],
			[field, ...ids],
		);
	};
	if (isTexted) await remove([], []);
	for (const some of chunksOf(found, ITEMS_PER_CALL)) await remove(some, []);
	for (const ids of chunksOf([...lines.keys()], ITEMS_PER_CALL)) await remove([], ids);
}
