/** Features share 2 ** this many buckets; one byte of the package is spent on each. */
export const BUCKET_BITS = 17;
/** Of a longer text only the beginning is weighed. */
export const MOST_WORDS = 400;
/** The sum of a text's weights is divided by the root of its number of features and these, so that length alone says nothing. */
export const STEADYING_FEATURES = 20;
