import type { EngineProfile } from './engine/profile';
import type { Figure } from './measure/figure';
import type { GrowthSeries } from './measure/growth';

/** What one part of the benchmark found. */
export interface PartResult {
	readonly figures: readonly Figure[];
	readonly growth: readonly GrowthSeries[];
	readonly profiles: readonly EngineProfile[];
}

/** Where it was measured. */
export interface Machine {
	readonly processor: string;
	readonly cores: number;
	readonly memoryGigabytes: number;
	readonly node: string;
	readonly sqlite: string;
	readonly redis: string;
	/** Mean number of processes that wanted a core, in the minute before the run. */
	readonly busyBefore: number;
}

/** One run of the benchmark; what its file holds as JSON. */
export interface Results extends PartResult {
	readonly contacts: number;
	/** ISO 8601. */
	readonly startedAt: string;
	readonly seconds: number;
	readonly machine: Machine;
}
