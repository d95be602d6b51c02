/**
 * Does every piece of work once, each lane one piece at a time. When one fails, no lane begins another; what has begun
 * is waited for, so that nothing goes on behind the error that is thrown.
 *
 * @param lanes what each lane works with, a connection of its own say
 */
export async function inLanes<Lane, Piece>(
  lanes: readonly Lane[],
  pieces: readonly Piece[],
  work: (lane: Lane, piece: Piece) => Promise<void>,
): Promise<void> {
  const waiting = pieces.values()
  let hasFailed = false
  const ended = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const piece of waiting) {
        if (hasFailed) return
        try {
          await work(lane, piece)
        } catch (error) {
          hasFailed = true
          throw error
        }
      }
    }),
  )
  for (const each of ended) if (each.status === 'rejected') throw each.reason
}
