import { SuppressionStoreError } from '../../errors';

const REPEAT = 'The write may be stored and it is safe to repeat it';

/** The write was made, and too few replicas have confirmed it in time. */
export function tooFewReplicas(reached: number, wanted: number): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_durable',
		`Only ${reached} of ${wanted} replicas confirmed the write in time`,
		`${REPEAT}. Check that the replicas run and keep up (INFO replication), or lower the number of replicas in the credential`,
	);
}

/** The write was made, and the disk has not confirmed it in time. */
export function notOnDiskInTime(): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_durable',
		'Redis did not confirm in time that the write is on its disk',
		`${REPEAT}. Raise the time limit to more than a second, or set appendfsync to always on the Redis server`,
	);
}

export function diskWithoutAppendOnly(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'Redis cannot confirm that a write is on its disk: its append-only file is off',
		'Set appendonly to yes on the Redis server, or choose another durability in the credential',
	);
}

export function diskWithoutWaitaof(): SuppressionStoreError {
	return new SuppressionStoreError(
		'unsupported',
		'This Redis server cannot confirm that a write is on its disk: it is older than Redis 7.2 and syncs only now and then',
		'Set appendfsync to always on the Redis server, use Redis 7.2 or 8, or choose another durability in the credential',
	);
}

export function diskLeftToSystem(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'Redis leaves it to the operating system when to write to disk (appendfsync is no)',
		'Set appendfsync to always on the Redis server, or choose another durability in the credential',
	);
}

export function waitaofAnswersEarly(): SuppressionStoreError {
	return new SuppressionStoreError(
		'unsupported',
		'The word of this Redis server that a write is on its disk cannot be relied on: versions like it answer too early unless appendfsync is always (redis#13793)',
		'Set appendfsync to always on the Redis server, and let the Redis user read it (info and config|get); or use Redis 7.2 or 8; or choose another durability in the credential',
	);
}

export function diskNotProvable(): SuppressionStoreError {
	return new SuppressionStoreError(
		'unsupported',
		'This Redis server neither knows WAITAOF nor tells how it writes to its disk',
		'Give the Redis user the commands info and config|get, or choose another durability in the credential',
	);
}
