import { createHash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { standingIn, type Standing } from '../../src/consent/standing';
import type { ContactRef } from '../../src/phone/contact-ref';
import type { E164 } from '../../src/phone/e164';
import { sentencesOf } from '../../src/store/errors';
import { withSharedStore } from '../../src/store/shared-stores';
import type { Permission } from '../../src/store/suppression-store';
import { storeOptionsOf } from '../shared/store-credential';

const HELP_REPLY_ALLOWED_FOR = 5 * 60 * 1000;

/**
 * Reads the standing of all contacts in one round trip. A contact without an answer is not in the map:
 * when the store cannot be read, the replies are classified all the same, because an opt-out must not
 * wait for it, and the builder is told.
 */
export async function readStandings(
	context: IExecuteFunctions,
	contacts: readonly E164[],
): Promise<ReadonlyMap<ContactRef, Standing>> {
	if (contacts.length === 0) return new Map();
	try {
		return await withSharedStore(await storeOptionsOf(context), async (store) => {
			const states = await store.check([...new Set(contacts)]);
			return new Map([...states].map(([contact, state]) => [contact, standingIn(state, 'all')]));
		});
	} catch (error) {
		warn(
			context,
			'Replies were read as if their contacts were subscribed, so a bare YES opts nobody in. Opt-outs were recognised.',
			error,
		);
		return new Map();
	}
}

/** The permission for the one answer to a suppressed contact's request for help. */
export function helpPermission(
	contact: E164,
	message: { readonly messageId?: string; readonly text: string; readonly receivedAt: number },
): Permission {
	const named = message.messageId ?? `${message.receivedAt}/${message.text}`;
	const digest = createHash('sha256').update(`${contact}\n${named}`).digest('base64url');
	return {
		id: `help:${digest.slice(0, 22)}`,
		contact,
		until: message.receivedAt + HELP_REPLY_ALLOWED_FOR,
	};
}

/**
 * Stores permissions for help replies.
 * @returns the ids of those that are stored; none if the store could not do it, which the builder is told.
 */
export async function permitHelpReplies(
	context: IExecuteFunctions,
	permissions: readonly Permission[],
): Promise<ReadonlySet<string>> {
	if (permissions.length === 0) return new Set();
	try {
		await withSharedStore(await storeOptionsOf(context), async (store) => {
			await Promise.all(permissions.map(async (permission) => await store.permit(permission)));
		});
		return new Set(permissions.map(({ id }) => id));
	} catch (error) {
		warn(context, 'Unsubscribed contacts who asked for help will get no help reply.', error);
		return new Set();
	}
}

function warn(context: IExecuteFunctions, consequence: string, error: unknown): void {
	context.addExecutionHints({
		message: `The suppression store could not be used. ${consequence} ${sentencesOf(error)}`,
		type: 'warning',
		location: 'outputPane',
	});
}
