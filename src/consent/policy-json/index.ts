export { policyJsonSchema } from './json-schema';
export { sentenceOf, type PolicyProblem } from './problem';
export { readPolicy, POLICY_JSON_VERSION, type PolicyReading } from './read-policy';
export type { JsonObject } from './read-part';
export { writePolicy } from './write-policy';
