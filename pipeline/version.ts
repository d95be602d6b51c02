/** Raised whenever normalize or classify would answer differently; a new version re-runs kept postings. */
export const PIPELINE_VERSION = 6
