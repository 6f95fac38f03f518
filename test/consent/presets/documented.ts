import type { Policy } from '../../../src/consent/policy';
import { useEmbeddedStore } from '../../operations/embedded-store';
import { Brand } from './brand';

/** One rule that a system's documentation states, in our words, and how to see that the policy keeps it. */
export interface DocumentedRule {
	readonly rule: string;
	/** The page that states it. */
	readonly source: string;
	readonly holds: (brand: Brand) => Promise<void>;
	/** The policy, where it is not the preset as it is. */
	readonly policy?: Policy;
}

/** One test for each rule. Each gets a brand with an empty list. */
export function testEach(preset: Policy, rules: readonly DocumentedRule[]): void {
	const store = useEmbeddedStore();
	test.each(rules)('$rule ($source)', async ({ holds, policy = preset }) => {
		await holds(new Brand(store(), policy));
	});
}

/** Each keyword as it is, in lower, upper and mixed case. */
export function inEachCase(keywords: readonly string[]): string[] {
	const forms = keywords.flatMap((word) => [
		word,
		word.toLowerCase(),
		word.toUpperCase(),
		[...word].map((letter, n) => (n % 2 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
	]);
	return [...new Set(forms)];
}

/** Each text opts a new contact out of everything. */
export async function expectOptOuts(brand: Brand, texts: readonly string[]): Promise<void> {
	for (const text of texts) {
		const contact = brand.newContact();
		await brand.receive(contact, text);
		expect([text, await brand.standingOf(contact)]).toMatchObject([
			text,
			{ status: 'unsubscribed', scope: 'all', source: 'reply' },
		]);
	}
}

/** Each text opts a contact in again who texted STOP. */
export async function expectOptIns(brand: Brand, texts: readonly string[]): Promise<void> {
	for (const text of texts) {
		const contact = brand.newContact();
		await brand.receive(contact, 'STOP');
		await brand.receive(contact, text);
		expect([text, await brand.standingOf(contact)]).toEqual([text, { status: 'subscribed' }]);
	}
}

/** None of the texts changes anything for a subscribed contact or one who texted STOP. */
export async function expectNoEffect(brand: Brand, texts: readonly string[]): Promise<void> {
	for (const text of texts) {
		const [subscribed, gone] = [brand.newContact(), brand.newContact()];
		await brand.receive(gone, 'STOP');
		await brand.receive(subscribed, text);
		await brand.receive(gone, text);
		expect([text, (await brand.standingOf(subscribed)).status]).toEqual([text, 'subscribed']);
		expect([text, (await brand.standingOf(gone)).status]).toEqual([text, 'unsubscribed']);
	}
}
