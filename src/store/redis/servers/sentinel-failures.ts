import { SuppressionStoreError } from '../../errors';

/** None of the Sentinels was of use; the first one's trouble stands for all. */
export function noSentinelAnswers(faults: readonly SuppressionStoreError[]): SuppressionStoreError {
	const [first] = faults;
	return new SuppressionStoreError(
		'unreachable',
		`None of the Sentinels answers${first ? ` (${first.message})` : ''}`,
		'Check their addresses (the port of a Sentinel is 26379 as a rule), whether they run, and whether they use TLS',
		{ cause: first },
	);
}

/** A Sentinel refused, and correcting a setting is the only help. */
export function sentinelRefusal(refusal: SuppressionStoreError): SuppressionStoreError {
	if (refusal.failure !== 'access_denied') return refusal;
	return new SuppressionStoreError(
		refusal.failure,
		`The Sentinels cannot be asked: ${refusal.message}`,
		'Correct the Sentinel user and Sentinel password in the credential; the Sentinels have their own, apart from those of the Redis servers',
		{ cause: refusal },
	);
}

export function noMasterKnown(name: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The Sentinels know no master named "${name}"`,
		'Enter the name that stands after "sentinel monitor" in the configuration of the Sentinels, often mymaster',
	);
}

/** The Sentinels answer, and the master that they name does not. */
export function masterUnreachable(fault: SuppressionStoreError): SuppressionStoreError {
	if (fault.failure !== 'unreachable' && fault.failure !== 'timeout') return fault;
	return new SuppressionStoreError(
		fault.failure,
		`The master that the Sentinels name does not answer (${fault.message})`,
		'Wait for the failover. If it stays, check that this machine can reach the address that the Sentinels name, e.g. from inside a container, and compare the TLS switch with what the Redis servers offer',
		{ cause: fault },
	);
}
