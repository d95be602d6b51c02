import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { fold } from './fold.ts'
import { type Phrase, readPhrases, type Sequence } from './notation.ts'
import { Words } from './words.ts'

/** A place between two words of the phrases. */
export interface Node {
  id: number
  next: Map<number, Node> | null
  number: Node | null
  /** Taken after up to three skipped words. */
  gap: Node | null
  /** Nodes that are reached without reading a word: where the choices of a bracket meet again. */
  joins: Node[] | null
  phrases: Phrase[] | null
}

/** Words between the ends of a range, in the languages read; folded. */
const RANGE_WORDS = [
  'to',
  'or',
  'and',
  'bis',
  'oder',
  'und',
  'lidz',
  'vai',
  'un',
  'a',
  'o',
  'y',
  'et',
  'ou',
  'till',
  'och',
  'do',
  'lub',
]

const phrasesRead = new WeakMap<Lexicon, ReturnType<typeof readPhrases>>()

/** All phrases of a lexicon, read once for all the tries that it goes into. */
function phrasesOf(lexicon: Lexicon): ReturnType<typeof readPhrases> {
  let read = phrasesRead.get(lexicon)
  if (!read) {
    read = Object.entries(lexicon.topics).flatMap(([topic, values]) =>
      Object.entries(values as Record<string, string>).flatMap(([value, phrases]) =>
        readPhrases(topic as Topic, value, lexicon.language, phrases),
      ),
    )
    phrasesRead.set(lexicon, read)
  }
  return read
}

/** All phrases of some lexicons, sharing their beginnings. */
export class PhraseTrie {
  readonly words = new Words()
  private nodes = 0
  readonly root = this.newNode()

  /**
   * @param skip topics of a language that are left out
   * @param language whose number words count
   */
  constructor(
    lexicons: readonly Lexicon[],
    skip: (topic: Topic, language: string) => boolean = () => false,
    language = 'en',
  ) {
    for (const lexicon of lexicons) {
      const endings = new Set(['', ...lexicon.endings.split(/\s+/).map(fold)])
      if (lexicon.language === language)
        for (const [word, value] of Object.entries(lexicon.numbers)) this.words.addNumber(word, value)
      for (const { phrase, sequence } of phrasesOf(lexicon)) {
        if (skip(phrase.topic, lexicon.language)) continue
        const end = this.grow(this.root, sequence, endings)
        end.phrases ??= []
        end.phrases.push(phrase)
      }
    }
  }

  private newNode(): Node {
    return { id: this.nodes++, next: null, number: null, gap: null, joins: null, phrases: null }
  }

  private follow(node: Node, symbol: number): Node {
    node.next ??= new Map()
    let next = node.next.get(symbol)
    if (!next) {
      next = this.newNode()
      node.next.set(symbol, next)
    }
    return next
  }

  /** A number or a range of them: "20", "20-25", "20 to 25". */
  private number(node: Node): Node {
    if (node.number) return node.number
    const end = this.newNode()
    node.number = end
    const upper = this.newNode()
    upper.joins = [end]
    end.number = upper
    for (const word of RANGE_WORDS) this.follow(end, this.words.symbolOf('word', word)).number = upper
    return end
  }

  private grow(from: Node, sequence: Sequence, endings: ReadonlySet<string>): Node {
    let node = from
    for (const step of sequence) {
      if (step.kind === 'number') node = this.number(node)
      else if (step.kind === 'gap') node = node.gap ??= this.newNode()
      else if (step.kind === 'any') {
        const meet = this.newNode()
        for (const choice of step.of) {
          const end = this.grow(node, choice, endings)
          end.joins ??= []
          end.joins.push(meet)
        }
        node = meet
      } else if (step.kind === 'stem') node = this.follow(node, this.words.stemSymbol(step.word, endings))
      else node = this.follow(node, this.words.symbolOf(step.kind, step.word))
    }
    return node
  }
}
