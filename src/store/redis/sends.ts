import { listOf, type Scope } from '../../consent/scope';
import { standingIn } from '../../consent/standing';
import type { ClaimAnswer, ClaimRequest, Permission, Settlement } from '../suppression-store';
import { readState, type RedisAccount } from './account';
import { damaged } from './failures';
import { bitOf, digestOf } from './layout';
import { asList, asText } from './replies';

/** Gives a single-use permission. See `SuppressionStore.permit`. */
export async function permit(account: RedisAccount, permission: Permission): Promise<void> {
	const place = account.keys.placeOf(permission.contact);
	const key = account.keys.permission(place, permission.id);
	await account.ask('suppressionPermit', place.partition, [key], [permission.until]);
}

/** Takes the right to send one text, or says what stands against it. See `SuppressionStore.claim`. */
export async function claim(account: RedisAccount, request: ClaimRequest): Promise<ClaimAnswer> {
	const { contact, scope, sendKey, at, keepUntil, permission } = request;
	const { keys } = account;
	const place = keys.placeOf(contact);
	const reply = await account.ask(
		'suppressionClaim',
		place.partition,
		[
			keys.occupied(place.partition),
			keys.standings(place),
			keys.sendMark(place, sendKey),
			keys.texted(place),
			keys.counted(place),
			...(permission === undefined ? [] : [keys.permission(place, permission)]),
		],
		[
			...[place.field, bitOf(place.bucket), storedListOf(scope), at, keepUntil, digestOf(sendKey)],
			request.onlyWhileSuppressed === true ? '1' : '',
			request.requireOptIn === true ? '1' : '',
			...(request.caps ?? []).flatMap(({ texts, within }) => [texts, within]),
		],
	);
	return claimAnswer(asList(reply), scope);
}

/** Writes what became of a claimed text. See `SuppressionStore.settle`. */
export async function settle(account: RedisAccount, settlement: Settlement): Promise<void> {
	const { contact, sendKey, at, outcome } = settlement;
	const { keys } = account;
	const place = keys.placeOf(contact);
	const changed = [keys.sendMark(place, sendKey), keys.texted(place), keys.counted(place)];
	const said = [place.field, outcome, at, digestOf(sendKey)];
	await account.ask('suppressionSettle', place.partition, changed, said);
}

/** A scope's list as it ends the marks of a state, or "" for all texts. */
function storedListOf(scope: Scope): string {
	const list = listOf(scope);
	return list === undefined ? '' : `:${encodeURIComponent(list)}`;
}

function claimAnswer([answer, detail]: readonly unknown[], scope: Scope): ClaimAnswer {
	switch (answer) {
		case 'granted':
			return { granted: true, textedBefore: detail === 1 };
		case 'standing':
			return refusedByStanding(detail, scope);
		case 'no_permission':
		case 'no_consent':
			return { granted: false, because: answer };
		case 'frequency_cap':
			return { granted: false, because: answer, retryAt: Number(asText(detail)) };
		case 'already_sent':
		case 'outcome_unknown':
			return { granted: false, because: answer, at: Number(asText(detail)) };
		default:
			throw damaged();
	}
}

function refusedByStanding(state: unknown, scope: Scope): ClaimAnswer {
	const standing = standingIn(readState(state), scope);
	if (standing.status === 'subscribed') throw damaged();
	return { granted: false, because: 'standing', standing };
}
