const FIRST_SLOTS = 1 << 14
/** Numbers that a slot holds: three of letters and the word's own. */
const STRIDE = 4

/**
 * Even numbers for words of up to fifteen letters, the same word always the same number. The letters, six bits each, are
 * packed into three numbers, five to a number: those are the word, nothing else needs to be compared.
 */
export class ShortWords {
  size = 0
  private slots = new Int32Array(FIRST_SLOTS * STRIDE)

  /** @param one the first five letters, never 0; @param two the next five, 0 where there are none; @param three the last */
  numberOf(one: number, two: number, three: number): number {
    const { slots } = this
    const last = slots.length - STRIDE
    let slot = placeOf(one, two, three) & last
    for (let first = slots[slot]!; first !== 0; first = slots[slot]!) {
      if (first === one && slots[slot + 1] === two && slots[slot + 2] === three) return slots[slot + 3]!
      slot = (slot + STRIDE) & last
    }
    return this.add(one, two, three)
  }

  private add(one: number, two: number, three: number): number {
    if ((this.size + 1) * 2 * STRIDE > this.slots.length) {
      const old = this.slots
      this.slots = new Int32Array(old.length * 2)
      for (let i = 0; i < old.length; i += STRIDE)
        if (old[i] !== 0) this.place(old[i]!, old[i + 1]!, old[i + 2]!, old[i + 3]!)
    }
    const word = this.size++ * 2
    this.place(one, two, three, word)
    return word
  }

  private place(one: number, two: number, three: number, word: number): void {
    const { slots } = this
    const last = slots.length - STRIDE
    let slot = placeOf(one, two, three) & last
    while (slots[slot] !== 0) slot = (slot + STRIDE) & last
    slots[slot] = one
    slots[slot + 1] = two
    slots[slot + 2] = three
    slots[slot + 3] = word
  }
}

/** Its last two bits are to be cut off, with the higher ones: a slot begins at every fourth number. */
function placeOf(one: number, two: number, three: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}
