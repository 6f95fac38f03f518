import type { Tally } from './summary';

/** Counts occurrences by name. */
export class Tallies<Name extends string = string> {
	private readonly counts = new Map<Name, number>();

	add(name: Name): void {
		this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
	}

	countOf(name: Name): number {
		return this.counts.get(name) ?? 0;
	}

	/** Most frequent first, then by name. */
	ranked(): (Tally & { readonly name: Name })[] {
		return [...this.counts]
			.map(([name, count]) => ({ name, count }))
			.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	}
}
