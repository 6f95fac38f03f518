import type { SQLInputValue } from 'node:sqlite';
import type { StepFilter, StepLogEntry, StepOutcome } from '../suppression-store';
import { writeSeen, type Account } from './account';
import type { Sql } from './transaction';
import { inPages, inParts, PAGE_SIZE, type Page } from './in-steps';
import { contactIn, integerIn, optionalTextIn, scopeIn, textIn, wordIn, type Row } from './rows';

const OUTCOMES: readonly StepOutcome[] = ['sent', 'skipped', 'failed', 'deferred'];
const LINES_PER_TRANSACTION = 500;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Appends lines that are not there yet, and removes some that are older than `keptDays`. */
export async function logLines(
	account: Account,
	lines: readonly StepLogEntry[],
	keptDays: number,
): Promise<void> {
	const { connection, accountId } = account;
	const deadline = connection.deadline();
	await inParts(lines, LINES_PER_TRANSACTION, async (part) => {
		await writeSeen(
			account,
			(sql) => {
				for (const line of part) appendLine(sql, accountId, line);
				removeOldLines(sql, accountId, Date.now() - keptDays * DAY_MS);
			},
			deadline,
		);
	});
}

function appendLine(sql: Sql, accountId: number, line: StepLogEntry): void {
	sql(`
		INSERT INTO step_log
			(account_id, line_id, at, contact, kind, campaign, step, scope, outcome, successful, label,
			code, provider_message_id, execution_id)
		VALUES
			(:accountId, :id, :at, :contact, :kind, :campaign, :step, :scope, :outcome, :successful, :label,
			:code, :providerMessageId, :executionId)
		ON CONFLICT (account_id, line_id) DO NOTHING
	`).run({ accountId, ...rowOfLine(line) });
}

/** Twice as many as one transaction adds, so that a backlog shrinks. */
function removeOldLines(sql: Sql, accountId: number, before: number): void {
	sql(`
		DELETE FROM step_log WHERE position IN (
			SELECT position FROM step_log WHERE account_id = :accountId AND at < :before
			ORDER BY at LIMIT ${2 * LINES_PER_TRANSACTION}
		)
	`).run({ accountId, before });
}

/** A place in the log between two lines. */
interface Place {
	readonly at: number;
	readonly position: number;
}

/**
 * The lines that match, oldest first. Contact and time are searched by index, the rest is sifted here: so a
 * page costs the same however rare the lines are that are looked for.
 */
export function linesOf(
	{ connection, accountId }: Account,
	filter: StepFilter = {},
): AsyncIterable<StepLogEntry> {
	const { contact, from = 0, to = Number.MAX_SAFE_INTEGER } = filter;
	const start: Place = { at: from, position: 0 };
	return inPages(start, async (after: Place): Promise<Page<StepLogEntry, Place>> => {
		const rows = await connection.read((sql) =>
			contact === undefined
				? sql(PAGE_BY_TIME).all({ accountId, to, ...after })
				: sql(PAGE_BY_CONTACT).all({ accountId, contact, to, ...after }),
		);
		return {
			items: rows.map(lineOfRow).filter((line) => matches(line, filter)),
			next: endOf(rows),
		};
	});
}

const BETWEEN_PLACES = `
	(at, position) > (:at, :position) AND at < :to ORDER BY at, position LIMIT ${PAGE_SIZE}
`;
const PAGE_BY_TIME = `
	SELECT * FROM step_log INDEXED BY step_log_by_time
	WHERE account_id = :accountId AND ${BETWEEN_PLACES}
`;
const PAGE_BY_CONTACT = `
	SELECT * FROM step_log INDEXED BY step_log_by_contact
	WHERE account_id = :accountId AND contact = :contact AND ${BETWEEN_PLACES}
`;

function endOf(rows: readonly Row[]): Place | undefined {
	const last = rows[PAGE_SIZE - 1];
	return last && { at: integerIn(last, 'at'), position: integerIn(last, 'position') };
}

function matches(line: StepLogEntry, { campaign, outcome }: StepFilter): boolean {
	if (campaign !== undefined && line.campaign !== campaign) return false;
	return outcome === undefined || line.outcome === outcome;
}

function rowOfLine(line: StepLogEntry): Record<string, SQLInputValue> {
	return {
		id: line.id,
		at: line.at,
		contact: line.contact ?? null,
		kind: line.kind,
		campaign: line.campaign,
		step: line.step,
		scope: line.scope,
		outcome: line.outcome,
		successful: line.successful ? 1 : 0,
		label: line.label,
		code: line.code ?? null,
		providerMessageId: line.providerMessageId ?? null,
		executionId: line.executionId ?? null,
	};
}

function lineOfRow(row: Row): StepLogEntry {
	const code = optionalTextIn(row, 'code');
	const providerMessageId = optionalTextIn(row, 'provider_message_id');
	const executionId = optionalTextIn(row, 'execution_id');
	return {
		id: textIn(row, 'line_id'),
		at: integerIn(row, 'at'),
		...(row.contact !== null && { contact: contactIn(row) }),
		kind: textIn(row, 'kind'),
		campaign: textIn(row, 'campaign'),
		step: textIn(row, 'step'),
		scope: scopeIn(row),
		outcome: wordIn(row, 'outcome', OUTCOMES),
		successful: integerIn(row, 'successful') === 1,
		label: textIn(row, 'label'),
		...(code !== undefined && { code }),
		...(providerMessageId !== undefined && { providerMessageId }),
		...(executionId !== undefined && { executionId }),
	};
}
