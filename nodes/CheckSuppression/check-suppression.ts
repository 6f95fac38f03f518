import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { rule, type MessageKind } from '../../src/consent/gate';
import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import type { Scope } from '../../src/consent/scope';
import type { StandingStatus } from '../../src/consent/standing';
import { refusalsOf, type Refusal, type TextQuestion } from '../../src/operations/check-contacts';
import type { ParsedPhone } from '../../src/phone/e164';
import { withSharedStore } from '../../src/store/shared-stores';
import { accountRulesOf, type AccountRules } from '../shared/account-rules';
import { phoneOptionsOf, phoneReader } from '../shared/contact-number';
import { answeredItem, readEachItem, type Guard, type Reading } from '../shared/guarded-execution';
import { scopeOf } from '../shared/list-field';
import { choiceReader, isOn, parameterReader, textReader } from '../shared/parameters';
import { storeOptionsOf } from '../shared/store-credential';

const SUBSCRIBED_OUTPUT = 0;
const SUPPRESSED_OUTPUT = 1;

export const CHECK_GUARD: Guard = {
	outputs: 2,
	blockedOutput: SUPPRESSED_OUTPUT,
	failedItem: (message) => ({
		suppression: notChecked({ found: 'store_unavailable', message }),
	}),
};

/** What the node adds to an item as `suppression`. */
type SuppressionVerdict = IDataObject & { readonly mayBeTexted: boolean };

const PURPOSES = ['sequence_step', 'broadcast'] as const satisfies readonly MessageKind[];

interface Question {
	readonly phone: ParsedPhone;
	readonly scope: Scope;
	readonly purpose: MessageKind;
	readonly requireOptIn: boolean;
}

/** Asks the store once for all contacts of the run and deals the items out to the two outputs. */
export async function checkSuppression(
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const questions = readQuestions(context, await accountRulesOf(context));
	const answers = await answersOf(context, questions);
	const outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
	for (const [itemIndex, item] of context.getInputData().entries()) {
		const question = questions[itemIndex];
		const suppression = verdictOn(question, answers[itemIndex]);
		const error = question && !question.ok ? question.error : undefined;
		const output = suppression.mayBeTexted ? SUBSCRIBED_OUTPUT : SUPPRESSED_OUTPUT;
		outputs[output].push(answeredItem(item, itemIndex, { suppression }, error));
	}
	return outputs;
}

function readQuestions(context: IExecuteFunctions, account: AccountRules): Reading<Question>[] {
	const options = parameterReader<IDataObject>(context, 'options', {});
	const list = textReader(context, 'list', 'List');
	const purpose = choiceReader(context, 'purpose', 'purpose', PURPOSES, 'sequence_step');
	const phone = phoneReader(context, (itemIndex) => phoneOptionsOf(options(itemIndex)));
	return readEachItem(context, (itemIndex, item) => ({
		phone: phone(itemIndex, item.json),
		scope: scopeOf(list(itemIndex)),
		purpose: purpose(itemIndex),
		requireOptIn: isOn(options(itemIndex).requireOptIn, 'Require Opt-In') || account.requireOptIn,
	}));
}

/** What the store says of a contact: the refusal, if there is one. */
interface Answer {
	readonly refusal?: Refusal;
}

/** The answers by item; there is none where there is no number to ask about. */
async function answersOf(
	context: IExecuteFunctions,
	questions: readonly Reading<Question>[],
): Promise<(Answer | undefined)[]> {
	const asked: (TextQuestion & { itemIndex: number })[] = [];
	questions.forEach((question, itemIndex) => {
		if (!question.ok || !question.value.phone.ok) return;
		const { phone, scope, requireOptIn } = question.value;
		asked.push({ itemIndex, contact: phone.e164, scope, requireOptIn });
	});
	const byItem = new Array<Answer | undefined>(questions.length);
	if (asked.length === 0) return byItem;
	const refusals = await withSharedStore(
		await storeOptionsOf(context),
		async (store) => await refusalsOf(store, asked),
	);
	asked.forEach(({ itemIndex }, index) => {
		byItem[itemIndex] = { refusal: refusals[index] };
	});
	return byItem;
}

function verdictOn(
	question: Reading<Question> | undefined,
	answer: Answer | undefined,
): SuppressionVerdict {
	if (!question?.ok) {
		return notChecked({ found: 'not_sent', message: question?.message ?? 'The item was not read' });
	}
	const { phone, scope, purpose } = question.value;
	if (!phone.ok) return notChecked({ found: 'invalid_number', message: phone.message });
	if (!answer) {
		return notChecked({ found: 'store_unavailable', message: 'The store gave no standing' });
	}
	const { refusal } = answer;
	const about = { contact: phone.e164, standing: statusOf(refusal), scope };
	if (!refusal) return { mayBeTexted: true, ...about };
	return {
		mayBeTexted: false,
		...about,
		...sinceOf(refusal),
		...rule(refusal, purpose, STANDARD_LABELS),
	};
}

/** Without consent a contact is subscribed all the same: they have not opted out. */
function statusOf(refusal: Refusal | undefined): StandingStatus {
	return refusal?.found === 'standing' ? refusal.standing.status : 'subscribed';
}

function sinceOf(refusal: Refusal): IDataObject {
	if (refusal.found !== 'standing') return {};
	const { since, source } = refusal.standing;
	return { since: new Date(since).toISOString(), source };
}

function notChecked(finding: {
	readonly found: 'store_unavailable' | 'invalid_number' | 'not_sent';
	readonly message: string;
}): SuppressionVerdict {
	const ruling = rule(finding, 'sequence_step', STANDARD_LABELS);
	return { mayBeTexted: false, standing: 'unknown', ...ruling };
}
