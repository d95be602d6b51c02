import { callboard } from './callboard.ts'
import type { Method } from './method.ts'
import { hashAndMinhash, hashAndMinhashInTown } from './minhash.ts'
import { tfidf } from './tfidf.ts'

/** The methods by the names under which the bench prints them. */
export const METHODS = {
  callboard,
  'tf-idf': tfidf,
  'hash-minhash': hashAndMinhash,
  'hash-minhash-in-town': hashAndMinhashInTown,
} satisfies Record<string, Method>

export type MethodName = keyof typeof METHODS

export const METHOD_NAMES = Object.keys(METHODS) as MethodName[]
