import type { IExecuteFunctions } from 'n8n-workflow';
import type { ImportReport } from '../../../../src/import/import-report';
import { tableOf, type Table } from '../../../../src/import/table';
import { importContacts } from '../../../../src/operations/import-contacts';
import type { SuppressionStore } from '../../../../src/store/suppression-store';
import { parameterReader } from '../../../shared/parameters';
import type { Answer, Operation, Work } from '../../operation';
import { csvInput } from './csv-file';
import { importFields } from './import-fields';
import { settingsReader, type ImportSettings } from './import-settings';
import { itemTable } from './item-table';
import { RejectedRows } from './rejected-rows';

export const importOperation: Operation = {
	option: {
		name: 'Import',
		value: 'import',
		action: 'Import contacts',
		description:
			'Record many contacts from items or a CSV file; the same ones again change nothing',
	},
	fields: importFields,
	prepare: (context) => {
		const from: unknown = context.getNodeParameter('importFrom', 0, 'items');
		if (from === 'file') return fileImport(context);
		if (from === 'items') return itemImport(context);
		throw new RangeError(`"${String(from)}" is no choice of Import From; use items or file`);
	},
};

function itemImport(context: IExecuteFunctions): Work {
	const settings = settingsReader(context);
	return {
		each: 'run',
		execute: async (store) => {
			const table = itemTable(context.getInputData());
			return [await imported(context, store, table, settings(0))];
		},
	};
}

function fileImport(context: IExecuteFunctions): Work {
	const readSettings = settingsReader(context);
	const field = parameterReader(context, 'binaryField', 'data');
	return {
		each: 'item',
		execute: async (store, itemIndex) => {
			const settings = readSettings(itemIndex);
			const { columns = {}, rows } = settings.options;
			const { csv, fileId } = await csvInput(context, itemIndex, field(itemIndex));
			const hasHeading = Object.keys(columns).length > 0;
			const table = await tableOf(csv.rows, { hasHeading, phone: rows.phone });
			const options = { ...settings.options, rows: { ...rows, fileId } };
			const answer = await imported(context, store, table, { ...settings, options });
			const dialect = { delimiter: csv.delimiter, encoding: csv.encoding() };
			return [{ ...answer, json: { ...answer.json, ...dialect } }];
		},
	};
}

async function imported(
	context: IExecuteFunctions,
	store: SuppressionStore,
	table: Table,
	{ options, rejectedField }: ImportSettings,
): Promise<Answer> {
	const rejected = new RejectedRows(context, table.names);
	let isDone = false;
	try {
		const report = await importContacts(store, table, {
			...options,
			onRejected: async (row, why) => await rejected.add(row, why),
			onProgress: progressLog(context),
			signal: context.getExecutionCancelSignal?.(),
		});
		const file = await rejected.file();
		const json = { dryRun: options.dryRun === true, ...report };
		isDone = true;
		return { json: { ...json }, ...(file && { binary: { [rejectedField]: file } }) };
	} finally {
		if (!isDone) rejected.discard();
	}
}

const ROWS_PER_MESSAGE = 50_000;

/** Says in n8n's log how far a long import is, without numbers of contacts. */
function progressLog(context: IExecuteFunctions): (report: ImportReport) => void {
	let next = ROWS_PER_MESSAGE;
	return ({ rows, added, rejected }) => {
		if (rows < next) return;
		next += ROWS_PER_MESSAGE;
		context.logger.info(
			`Import into the suppression list: ${rows} rows read, ${added} added, ${rejected} rejected`,
		);
	};
}
