import type { Policy, PresetName } from '../policy';
import { BUSINESS_TEXT_MESSAGING } from './business-text-messaging';
import { NOTIFYRE } from './notifyre';
import { SALESMATE } from './salesmate';
import { SALESMSG } from './salesmsg';
import { STANDARD } from './standard';

/** The policies a builder can start from, by name. A new preset is one new file and one line here and in `PRESET_NAMES`. */
export const PRESETS: Readonly<Record<PresetName, Policy>> = {
	standard: STANDARD,
	salesmsg: SALESMSG,
	salesmate: SALESMATE,
	notifyre: NOTIFYRE,
	'business-text-messaging': BUSINESS_TEXT_MESSAGING,
};

/** A preset by its name, a policy as it is, or the standard policy. */
export function resolvePolicy(policy: PresetName | Policy | undefined): Policy {
	if (policy === undefined) return STANDARD;
	return typeof policy === 'string' ? PRESETS[policy] : policy;
}
