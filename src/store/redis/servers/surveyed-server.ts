import { SuppressionStoreError } from '../../errors';
import type { Deadline } from '../deadline';
import { storeErrorFrom, timedOut } from '../failures';
import type { Call } from '../call';
import { nameOf, type Address } from './address';
import { Link, type Answer, type LinkSettings } from './link';

/** A server that is asked about itself, over a connection of its own that ends with the survey. */
export class SurveyedServer {
	readonly name: string;

	constructor(
		readonly role: 'master' | 'replica',
		readonly address: Address,
		private readonly settings: LinkSettings,
	) {
		this.name = nameOf(address);
	}

	/**
	 * The answers to all questions, in one round trip.
	 * @throws SuppressionStoreError if there is no connection or no answer in time.
	 */
	async ask(questions: readonly Call[], deadline: Deadline): Promise<Answer[]> {
		const { access, timeoutMs } = this.settings;
		const link = new Link(this.address, { access, timeoutMs });
		try {
			await link.ready(deadline);
			const asked = link.send(questions.map((call) => ({ call })));
			return await deadline.bound(asked, () => timedOut(deadline.allowedMs));
		} catch (error) {
			throw error instanceof SuppressionStoreError ? error : storeErrorFrom(error);
		} finally {
			link.close();
		}
	}
}
