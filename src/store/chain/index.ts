export { chainStart, nextAnchor, type ChainAnchor, type Link } from './link';
export { verifyChain, type ChainFault, type ChainVerdict } from './verify-chain';
