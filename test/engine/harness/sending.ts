import type { INodeParameters } from 'n8n-workflow';
import { TEST_ACCOUNT, type TwilioStandIn } from '../../twilio/twilio-stand-in';

const { accountSid, authToken } = TEST_ACCOUNT;

/** The credential with which the stand-in lets texts in. */
export const TWILIO_CREDENTIAL = { authType: 'authToken', accountSid, authToken };

/** Parameters of a Send If Subscribed node that sends to a stand-in; options are merged. */
export function sending(
	twilio: TwilioStandIn,
	{ options, ...more }: INodeParameters & { options?: INodeParameters } = {},
): INodeParameters {
	return {
		messageKind: 'sequence_step',
		from: '+15005550006',
		message: 'Hello',
		campaign: 'welcome',
		step: 'day 1',
		...more,
		options: { baseUrl: twilio.url, ...options },
	};
}

/** Fictional contacts, each with a number of their own. */
export function contacts(count: number): { name: string; phone: string }[] {
	return Array.from({ length: count }, (_, index) => ({
		name: `Contact ${index}`,
		phone: `+1${212 + Math.floor(index / 100)}55501${String(index % 100).padStart(2, '0')}`,
	}));
}
