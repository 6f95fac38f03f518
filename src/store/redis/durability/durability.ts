/**
 * When a write counts as done. `docs/redis.md` says what each level survives.
 *
 * - `acknowledged`: the master has it in memory and has handed it to its persistence.
 * - `replicas`: so many replicas have received it too (WAIT).
 * - `disk`: the master's disk has it (WAITAOF, or `appendfsync always`).
 */
export type Durability =
	| { readonly level: 'acknowledged' }
	| { readonly level: 'replicas'; readonly replicas: number }
	| { readonly level: 'disk' };

/** A level that is waited for after the write. */
export type ConfirmedDurability = Exclude<Durability, { level: 'acknowledged' }>;
