import type { TextToSend } from '../../src/operations/send-text';

type Task<Result> = () => Promise<Result>;

/**
 * Lets texts with the same contact and key go one after the other, so that the second of two rows of the same
 * contact finds the first one sent, and not under way with an outcome that is not known yet.
 */
export function inTurn(): <Result>(
	text: Pick<TextToSend, 'phone' | 'sendKey'>,
	task: Task<Result>,
) => Promise<Result> {
	const last = new Map<string, Promise<unknown>>();
	return async (text, task) => {
		if (!text.phone.ok) return await task();
		const name = `${text.phone.e164} ${text.sendKey}`;
		const turn = (last.get(name) ?? Promise.resolve()).then(task);
		last.set(name, turn);
		return await turn;
	};
}
