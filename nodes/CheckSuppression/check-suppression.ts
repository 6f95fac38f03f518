import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { rule, type MessageKind } from '../../src/consent/gate';
import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import type { Scope } from '../../src/consent/scope';
import { isSuppressed, type Standing } from '../../src/consent/standing';
import { checkContacts } from '../../src/operations/check-contacts';
import type { E164, ParsedPhone } from '../../src/phone/e164';
import { withSharedStore } from '../../src/store/shared-stores';
import { phoneOptionsOf, phoneReader } from '../shared/contact-number';
import { answeredItem, readEachItem, type Guard, type Reading } from '../shared/guarded-execution';
import { scopeOf } from '../shared/list-field';
import { choiceReader, parameterReader, textReader } from '../shared/parameters';
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
}

/** Asks the store once for all contacts of the run and deals the items out to the two outputs. */
export async function checkSuppression(
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const questions = readQuestions(context);
	const standings = await standingsOf(context, questions);
	const outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
	for (const [itemIndex, item] of context.getInputData().entries()) {
		const question = questions[itemIndex];
		const suppression = verdictOn(question, standings[itemIndex]);
		const error = question && !question.ok ? question.error : undefined;
		const output = suppression.mayBeTexted ? SUBSCRIBED_OUTPUT : SUPPRESSED_OUTPUT;
		outputs[output].push(answeredItem(item, itemIndex, { suppression }, error));
	}
	return outputs;
}

function readQuestions(context: IExecuteFunctions): Reading<Question>[] {
	const options = parameterReader<IDataObject>(context, 'options', {});
	const list = textReader(context, 'list', 'List');
	const purpose = choiceReader(context, 'purpose', 'purpose', PURPOSES, 'sequence_step');
	const phone = phoneReader(context, (itemIndex) => phoneOptionsOf(options(itemIndex)));
	return readEachItem(context, (itemIndex, item) => ({
		phone: phone(itemIndex, item.json),
		scope: scopeOf(list(itemIndex)),
		purpose: purpose(itemIndex),
	}));
}

/** The standings by item; there is none where there is no number to ask about. */
async function standingsOf(
	context: IExecuteFunctions,
	questions: readonly Reading<Question>[],
): Promise<(Standing | undefined)[]> {
	const asked: { itemIndex: number; contact: E164; scope: Scope }[] = [];
	questions.forEach((question, itemIndex) => {
		if (!question.ok || !question.value.phone.ok) return;
		asked.push({ itemIndex, contact: question.value.phone.e164, scope: question.value.scope });
	});
	const byItem = new Array<Standing | undefined>(questions.length);
	if (asked.length === 0) return byItem;
	const standings = await withSharedStore(
		await storeOptionsOf(context),
		async (store) => await checkContacts(store, asked),
	);
	asked.forEach(({ itemIndex }, index) => {
		byItem[itemIndex] = standings[index];
	});
	return byItem;
}

function verdictOn(
	question: Reading<Question> | undefined,
	standing: Standing | undefined,
): SuppressionVerdict {
	if (!question?.ok) {
		return notChecked({ found: 'not_sent', message: question?.message ?? 'The item was not read' });
	}
	const { phone, scope, purpose } = question.value;
	if (!phone.ok) return notChecked({ found: 'invalid_number', message: phone.message });
	if (!standing) {
		return notChecked({ found: 'store_unavailable', message: 'The store gave no standing' });
	}
	const about = { contact: phone.e164, standing: standing.status, scope };
	if (!isSuppressed(standing)) return { mayBeTexted: true, ...about };
	return {
		mayBeTexted: false,
		...about,
		since: new Date(standing.since).toISOString(),
		source: standing.source,
		...rule({ found: 'standing', standing }, purpose, STANDARD_LABELS),
	};
}

function notChecked(finding: {
	readonly found: 'store_unavailable' | 'invalid_number' | 'not_sent';
	readonly message: string;
}): SuppressionVerdict {
	const ruling = rule(finding, 'sequence_step', STANDARD_LABELS);
	return { mayBeTexted: false, standing: 'unknown', ...ruling };
}
