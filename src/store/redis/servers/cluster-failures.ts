import { SuppressionStoreError } from '../../errors';

/** None of the nodes was of use; the first one's trouble stands for all. */
export function noClusterNodeAnswers(
	faults: readonly SuppressionStoreError[],
): SuppressionStoreError {
	const [first] = faults;
	return new SuppressionStoreError(
		'unreachable',
		`None of the nodes of the Redis Cluster answers${first ? ` (${first.message})` : ''}`,
		'Check the addresses of the nodes, whether they run, and whether they use TLS',
		{ cause: first },
	);
}

export function slotNotServed(): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_ready',
		'No node of the Redis Cluster serves the part of the store that was asked for',
		'Wait for the failover. If it stays, look at CLUSTER INFO and CLUSTER SHARDS: a master without a replica is down, or slots were never assigned',
	);
}

/** The cluster answers, and the node that has the part of the store that was asked for does not. */
export function nodeUnreachable(fault: SuppressionStoreError): SuppressionStoreError {
	if (fault.failure !== 'unreachable' && fault.failure !== 'timeout') return fault;
	return new SuppressionStoreError(
		fault.failure,
		`A node of the Redis Cluster does not answer (${fault.message})`,
		'Wait for the failover. If it stays, check that this machine can reach the addresses that CLUSTER SLOTS names, e.g. from inside a container',
		{ cause: fault },
	);
}
