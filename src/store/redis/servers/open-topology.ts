import type { RedisServers } from '../options';
import { ClusterTopology } from './cluster';
import { SentinelTopology } from './sentinels';
import { SingleServerTopology } from './single-server';
import type { Topology } from './topology';

/** The way in which the servers are run, ready to be asked which of them answers for what. */
export function topologyOf(servers: RedisServers, timeoutMs: number): Topology {
	switch (servers.mode) {
		case 'single':
			return new SingleServerTopology(servers, timeoutMs);
		case 'sentinel':
			return new SentinelTopology(servers, timeoutMs);
		case 'cluster':
			return new ClusterTopology(servers, timeoutMs);
	}
}
