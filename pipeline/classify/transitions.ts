const FIRST_SIZE = 1 << 14
/** Numbers a slot holds: state, word, target. One is spare, so that no slot straddles two lines of the processor's cache. */
const STRIDE = 4

/** What `get` answers where nothing is known yet, and where no phrase goes on. */
export const UNKNOWN = -2
export const DEAD = -1

/** Which state follows a state on a word: one flat table, because a Map for each state costs four times the time. */
export class Transitions {
  private slots = new Int32Array(FIRST_SIZE * STRIDE)
  private mask = FIRST_SIZE - 1
  private size = 0

  private slotOf(state: number, word: number): number {
    let hash = Math.imul(state + 1, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
    hash ^= hash >>> 15
    let slot = (hash & this.mask) * STRIDE
    // State 0 is stored as 1: an empty slot reads 0.
    while (this.slots[slot] !== 0 && (this.slots[slot] !== state + 1 || this.slots[slot + 1] !== word))
      slot = (slot + STRIDE) & (this.slots.length - 1)
    return slot
  }

  get(state: number, word: number): number {
    const slot = this.slotOf(state, word)
    return this.slots[slot] === 0 ? UNKNOWN : this.slots[slot + 2]!
  }

  set(state: number, word: number, target: number): void {
    if ((this.size + 1) * 2 > this.mask) this.grow()
    const slot = this.slotOf(state, word)
    if (this.slots[slot] === 0) this.size++
    this.slots[slot] = state + 1
    this.slots[slot + 1] = word
    this.slots[slot + 2] = target
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    for (let i = 0; i < old.length; i += STRIDE) {
      if (old[i] === 0) continue
      const slot = this.slotOf(old[i]! - 1, old[i + 1]!)
      for (let k = 0; k < STRIDE; k++) this.slots[slot + k] = old[i + k]!
    }
  }
}
