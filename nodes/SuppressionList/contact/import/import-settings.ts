import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { adjustPolicy } from '../../../../src/consent/adjust-policy';
import { IMPORT_FIELDS, type ChosenColumns } from '../../../../src/import/columns';
import type { ImportOptions } from '../../../../src/operations/import-contacts';
import { phoneOptionsOf } from '../../../shared/contact-number';
import { scopeOf } from '../../../shared/list-field';
import { choiceReader, parameterReader, trimmed } from '../../../shared/parameters';
import { policyOfSetting, settingInOptions } from '../../../shared/policy-setting';

/** What the node's fields say of one import. */
export interface ImportSettings {
	readonly options: Omit<ImportOptions, 'onRejected' | 'onProgress' | 'signal' | 'now'>;
	/** Name of the binary field for rejected rows. */
	readonly rejectedField: string;
}

const MEANINGS = ['as_written', 'opt_out', 'block', 'opt_in'] as const;

/** Makes the reader of an item's settings, which throws a RangeError with a sentence where one cannot be used. */
export function settingsReader(context: IExecuteFunctions): (itemIndex: number) => ImportSettings {
	const rowsMean = choiceReader(context, 'rowsMean', 'choice of Rows Mean', MEANINGS, 'as_written');
	const dryRun = parameterReader<unknown>(context, 'dryRun', false);
	const columns = parameterReader<IDataObject>(context, 'columns', {});
	const options = parameterReader<IDataObject>(context, 'options', {});
	const zone = context.getTimezone();
	return (itemIndex) => {
		const chosen = options(itemIndex);
		return {
			options: {
				policy: policyFor(chosen),
				rowsMean: rowsMean(itemIndex),
				dryRun: dryRun(itemIndex) === true,
				columns: chosenColumns(columns(itemIndex)),
				rows: {
					scope: scopeOf(chosen.list),
					note: trimmed(chosen.note),
					phone: phoneOptionsOf(chosen),
					time: { zone, dayFirst: chosen.dayFirst === true },
				},
			},
			rejectedField: trimmed(chosen.rejectedField) || 'rejected',
		};
	};
}

function policyFor(chosen: IDataObject) {
	const policy = policyOfSetting(settingInOptions(chosen, undefined));
	const { operatorMayOptIn } = chosen;
	return typeof operatorMayOptIn === 'boolean'
		? adjustPolicy(policy, { operatorMayOptIn })
		: policy;
}

function chosenColumns(columns: IDataObject): ChosenColumns {
	return Object.fromEntries(
		IMPORT_FIELDS.map((field) => [field, trimmed(columns[field])]).filter(
			([, name]) => name !== '',
		),
	);
}
