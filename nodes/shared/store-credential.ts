import { createHmac } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INode,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { openSuppressionStore, type StoreOptions } from '../../src/store/open-store';
import { notAChoice, secretOf, textOf } from './credential-fields';
import { redisOptions } from './redis-credential';
import { sentencesOf, SuppressionStoreError } from '../../src/store/errors';

/** Every node of the pack may have this credential; without it the embedded store is used. */
const CREDENTIAL = 'suppressionStoreApi';

/** What a node's surroundings must tell of it and its credential, whether it is executed or polls. */
export interface CredentialContext {
	getNode(): INode;
	getCredentials(type: string): Promise<ICredentialDataDecryptedObject>;
}

/**
 * The store that a node works on.
 * @throws if a credential is chosen but cannot be read, and in queue mode without Redis: the embedded store
 * is one file on one machine, and workers elsewhere would not see its opt-outs.
 */
export async function storeOptionsOf(context: CredentialContext): Promise<StoreOptions> {
	return storeOptions(await credentialOf(context));
}

/** The fields of the chosen credential; without one there are none. */
export async function credentialOf(
	context: CredentialContext,
): Promise<ICredentialDataDecryptedObject> {
	const chosen = context.getNode().credentials?.[CREDENTIAL];
	return chosen ? await readCredential(context) : {};
}

/** A credential that was deleted, or that another user may not use any more, is a store that cannot be asked. */
async function readCredential(context: CredentialContext): Promise<ICredentialDataDecryptedObject> {
	return await context.getCredentials(CREDENTIAL).catch((cause: unknown) => {
		throw new SuppressionStoreError(
			'misconfigured',
			'The Suppression Store credential of this node cannot be read',
			'Choose the credential again in this node, and check that it still exists',
			{ cause },
		);
	});
}

/** Reads the credential's fields. Texts that n8n passes on empty count as not set. */
export function storeOptions(settings: ICredentialDataDecryptedObject): StoreOptions {
	const account = textOf(settings.account) ?? 'default';
	const timeoutMs = timeLimitOf(settings.timeoutSeconds);
	const common = { account, timeoutMs, ...contactKeyOf(settings) };
	switch (settings.storeType) {
		case 'redis':
			return { ...redisOptions(settings), ...common };
		case 'embedded':
		case undefined:
			return { kind: 'sqlite', ...common, path: embeddedPath(settings) };
		default:
			throw notAChoice('Store', settings.storeType);
	}
}

/**
 * The contact key hashes all contacts, or finds those who were erased. A credential that was saved before there was such a
 * switch hashes nothing.
 */
function contactKeyOf(
	settings: ICredentialDataDecryptedObject,
): Pick<StoreOptions, 'contactKey' | 'erasureKey'> {
	const [id, secret] = [textOf(settings.contactKeyId), secretOf(settings.contactKey)];
	const key = { id: id ?? '', secret: secret ?? '' };
	switch (settings.hashContacts) {
		case undefined:
		case false:
			return id === undefined && secret === undefined ? {} : { erasureKey: key };
		case true:
			return { contactKey: key };
		default:
			throw notAChoice('Hash Contacts', settings.hashContacts);
	}
}

const LONGEST_TIME_LIMIT_SECONDS = 600;

function timeLimitOf(written: unknown): number {
	const seconds = Number(written ?? 2);
	if (!Number.isFinite(seconds) || seconds <= 0) return 2000;
	return Math.max(1, Math.round(Math.min(seconds, LONGEST_TIME_LIMIT_SECONDS) * 1000));
}

/** Makes the keyed hash under which a reply is stored when its text is not to be kept. */
export async function replyHasherOf(
	context: CredentialContext,
): Promise<((text: string) => string) | undefined> {
	if (!context.getNode().credentials?.[CREDENTIAL]) return undefined;
	const key = secretOf((await context.getCredentials(CREDENTIAL)).hashKey);
	return key === undefined
		? undefined
		: (text) => createHmac('sha256', key).update(text).digest('hex');
}

/** The credential's test button: connects for real, creates the store if asked to, and reports what may lose opt-outs. */
export async function suppressionStoreTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	try {
		const options = storeOptions(credential.data ?? {});
		const createIfMissing = credential.data?.createStore === true;
		const store = await openSuppressionStore(
			options.kind === 'redis' ? { ...options, createIfMissing } : options,
		);
		const health = await store.health().finally(() => store.close());
		const warnings = health.warnings.map(({ problem, remedy }) => `${problem}. ${remedy}`);
		return warnings.length === 0
			? { status: 'OK', message: 'The store answers and keeps what it is told' }
			: {
					status: 'Error',
					message: `Connected, but opt-outs may get lost. ${warnings.join('. ')}`,
				};
	} catch (error) {
		return { status: 'Error', message: sentencesOf(error) };
	}
}

function embeddedPath(settings: ICredentialDataDecryptedObject): string {
	if (process.env.EXECUTIONS_MODE === 'queue') {
		throw new SuppressionStoreError(
			'unsupported',
			'The embedded store cannot be used in queue mode, where several processes on several machines send texts',
			'Add a Suppression Store credential for Redis, the server that queue mode needs anyway, and choose it in this node',
		);
	}
	const written = textOf(settings.filePath);
	if (written === undefined) {
		const userFolder = process.env.N8N_USER_FOLDER ?? homedir();
		return join(userFolder, '.n8n', 'sms-opt-out', 'suppressions.sqlite');
	}
	const path = written.replace(/^~(?=[/\\])/, homedir());
	if (isAbsolute(path)) return path;
	throw new SuppressionStoreError(
		'misconfigured',
		`The file "${written}" has no folder; n8n started from another folder would open another, empty list`,
		'Write the whole path, e.g. /home/node/.n8n/sms-opt-out/suppressions.sqlite',
	);
}
