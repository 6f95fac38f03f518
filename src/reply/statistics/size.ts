/** Features share 2 ** this many buckets, so many that few have to share one; most weigh nothing. */
export const BUCKET_BITS = 20;
/** A longer text is no message, and not weighed. */
export const MOST_WORDS = 150;
/** The same for what one text is made of, whatever its words. */
export const MOST_FEATURES = 20_000;
/** The sum of a text's weights is divided by the root of its number of features and these, so that length alone says nothing. */
export const STEADYING_FEATURES = 10;
/** The first look has fewer features, and its own buckets: one byte each, 2 ** this many. */
export const FIRST_LOOK_BUCKET_BITS = 16;
