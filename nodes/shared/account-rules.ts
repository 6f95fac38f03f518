import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { FrequencyCap } from '../../src/consent/frequency-cap';
import { SuppressionStoreError } from '../../src/store/errors';
import { notAChoice } from './credential-fields';
import { credentialOf, type CredentialContext } from './store-credential';

/** What an account demands of every sequence step and broadcast, whichever node sends it. Nodes can only add to it. */
export interface AccountRules {
	readonly requireOptIn: boolean;
	readonly caps: readonly FrequencyCap[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The account's rules, which are in the Suppression Store credential; without one there are none. */
export async function accountRulesOf(context: CredentialContext): Promise<AccountRules> {
	return accountRules(await credentialOf(context));
}

/** @throws SuppressionStoreError 'misconfigured' for a field that cannot be meant: a rule must not be dropped silently. */
export function accountRules(settings: ICredentialDataDecryptedObject): AccountRules {
	return { requireOptIn: isOptInRequired(settings), caps: capsOf(settings) };
}

/** A credential that was saved before there was such a field demands nothing. */
function isOptInRequired({ requireOptIn = false }: ICredentialDataDecryptedObject): boolean {
	if (typeof requireOptIn === 'boolean') return requireOptIn;
	throw notAChoice('Require Opt-In', requireOptIn);
}

function capsOf({ capTexts = 0, capDays = 7 }: ICredentialDataDecryptedObject): FrequencyCap[] {
	const texts = Number(capTexts);
	if (texts === 0) return [];
	const cap = frequencyCap(texts, Number(capDays));
	if (cap) return [cap];
	throw new SuppressionStoreError(
		'misconfigured',
		'The frequency cap of the Suppression Store credential cannot be used',
		`Enter whole numbers: texts from 1, or 0 for no cap, and days from 1 to ${MOST_DAYS}`,
	);
}

/** The longest period of a cap, in days. */
export const MOST_DAYS = 366;

/** A cap of so many texts in so many days, or `undefined` if there is none such. */
export function frequencyCap(texts: number, days: number): FrequencyCap | undefined {
	const isUsable = Number.isSafeInteger(texts) && texts >= 1 && days > 0 && days <= MOST_DAYS;
	return isUsable ? { texts, within: Math.ceil(days * DAY_MS) } : undefined;
}
