export {
	anchorOfLink,
	chainStart,
	erasedContent,
	isErased,
	nextAnchor,
	type ChainAnchor,
	type ErasedLink,
	type EventLink,
	type Link,
	type PublicPart,
} from './link';
export { verifyChain, type ChainFault, type ChainVerdict } from './verify-chain';
