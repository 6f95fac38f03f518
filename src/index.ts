/**
 * The core of n8n-nodes-sms-opt-out, usable without n8n: read replies, keep consent, decide who may be texted.
 */
export { classifyReply } from './reply/classify-reply';
export type { Classification, ClassifyOptions, Verdict } from './reply/verdict';

export { isContactHash, type ContactHash, type ContactRef } from './phone/contact-ref';
export { parsePhone, type E164, type ParsedPhone, type PhoneOptions } from './phone/e164';

export {
	completeEvent,
	type Actor,
	type ConsentEvent,
	type ConsentEventType,
	type EventDraft,
	type EventId,
	type EventSource,
	type Evidence,
} from './consent/events';
export { scopeOfList, type Scope } from './consent/scope';
export { EMPTY_STATE, mergeEvent, stateOf, type ConsentState } from './consent/state';
export { isSuppressed, listsLeft, standingIn, type Standing } from './consent/standing';
export { authorise, type Authorisation } from './consent/authorise';
export { MESSAGE_KINDS, rule, type Finding, type MessageKind, type Ruling } from './consent/gate';
export type { FrequencyCap } from './consent/frequency-cap';
export { PRESET_NAMES, type Policy, type PresetName } from './consent/policy';
export { PRESETS, resolvePolicy } from './consent/presets';
export {
	policyJsonSchema,
	readPolicy,
	writePolicy,
	type PolicyProblem,
	type PolicyReading,
} from './consent/policy-json';
export { adjustPolicy, type PolicyAdjustments } from './consent/adjust-policy';

export { openSuppressionStore, type StoreOptions } from './store/open-store';
export type { ContactKey, ContactKeyMark } from './store/privacy/contact-key';
export { SuppressionStoreError, type StoreFailure } from './store/errors';
export type { ChainAnchor, ChainFault } from './store/chain';
export {
	rebuildSqliteStore,
	type RebuildOptions,
	type RebuildReport,
} from './store/sqlite/rebuild/rebuild-store';
export type * from './store/suppression-store';

export { allowedFrom, type QuietHoursSettings } from './quiet-hours/allowed-from';
export { placeOf, type KnownPlace, type Place } from './quiet-hours/place';
export type { Hours, Window } from './quiet-hours/hours';

export { readInbound } from './providers/inbound';
export { readNumberReport, type NumberReport } from './providers/number-reports';
export { twilio, type TwilioSettings } from './providers/twilio';
export { customHttp, type CustomHttpSettings } from './providers/custom-http';
export type {
	Delivery,
	InboundText,
	OutgoingText,
	ProviderAnswer,
	ProviderRequest,
	SmsProvider,
	Transport,
} from './providers/provider';

export {
	archiveLedger,
	type ArchiveOptions,
	type ArchiveResult,
} from './operations/archive-ledger';
export { readArchives, verifyArchives } from './operations/read-archives';
export type { ArchiveVerdict } from './operations/archive-walk';
export { importArchives } from './operations/import-archives';
export type { ListMerge } from './consent/carried-events';
export { mergeLists, type MergeOptions, type MergeProgress } from './operations/merge-lists';
export { listTotals, type ListTotal } from './operations/list-totals';
export { copyLedger, type CopyOptions, type CopyProgress } from './operations/copy-ledger';
export {
	describeContact,
	type ContactDescription,
	type ExplainedStanding,
} from './operations/describe-contact';
export { importContacts, type ImportOptions } from './operations/import-contacts';
export type { ConflictingRow, ImportReport, RejectedRow } from './import/import-report';
export type { RejectionReason, UnusableRow } from './import/row-reading';
export { tableOf, type Table } from './import/table';
export { readCsv, type CsvFile, type TableRow } from './spreadsheet/read-csv';
export { csvOf, type CsvStyle } from './spreadsheet/write-csv';
export { eraseContact, type ErasedContact } from './operations/erase-contact';
export { checkContacts, type StandingQuestion } from './operations/check-contacts';
export { decideReviews, type ReviewAnswer, type ReviewDecision } from './operations/decide-reviews';
export {
	followLedger,
	recentChange,
	type ChangesWanted,
	type LedgerStep,
} from './operations/follow-ledger';
export { reviewQueue, type HeldContact } from './operations/review-queue';
export { standingChangeOf, type StandingChange } from './operations/standing-change';
export { timelineEntry } from './operations/timeline-entry';
export {
	recordConsent,
	type ConsentAnswer,
	type ConsentRequest,
} from './operations/record-consent';
export {
	sendText,
	type SendContext,
	type SendResult,
	type TextToSend,
} from './operations/send-text';
export type { QuietHours, SendingRules } from './operations/sending-rules';
export { sendKeyOf, type TextIdentity } from './operations/send-key';

export { summarise } from './report/summarise';
export { reportPage } from './report/page/report-page';
export type { AccountSummary, Period } from './report/summary';
