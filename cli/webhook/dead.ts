import type { Command } from 'commander'
import { listDeadDeliveries, redeliver } from '../../db/deliveries.ts'
import { action } from '../command.ts'
import { CommandError } from '../exit-codes.ts'
import { withStore } from '../store.ts'
import { minute } from '../terminal.ts'

/** `webhook dead`: what could not be delivered. */
export function registerDead(webhook: Command): void {
  webhook
    .command('dead')
    .description('events that could not be delivered, and why, newest first')
    .action(
      action((invocation) =>
        withStore(invocation, async ({ db }) => {
          const { terminal, json } = invocation
          const deliveries = await listDeadDeliveries(db)
          if (json) return terminal.json({ deliveries })
          terminal.table(
            ['delivery', 'webhook', 'event', 'job', 'tries', 'first', 'last', 'reason'],
            deliveries.map((each) => [
              each.id,
              each.webhook_id,
              each.kind,
              each.job_id,
              each.attempts,
              minute(each.first_at),
              minute(each.last_at),
              each.last_error,
            ]),
          )
        }),
      ),
    )
}

/** `webhook redeliver`: another chance for dead letters. */
export function registerRedeliver(webhook: Command): void {
  webhook
    .command('redeliver')
    .description('give dead letters a fresh start: one, those of a webhook, or all')
    .argument('[which]', 'a delivery or a webhook, as webhook dead shows them')
    .option('--all')
    .action(
      action((invocation, which: string | undefined, { all = false }: { all?: boolean }) => {
        if (all === (which !== undefined))
          throw new CommandError('usage', 'say which: a delivery, a webhook, or --all')
        return withStore(invocation, async ({ db }) => {
          const n = await redeliver(db, chosen(which))
          if (n === 0 && which !== undefined)
            throw new CommandError('usage', `there is no dead letter of ${which}: see callboard webhook dead`)
          if (invocation.json) return invocation.terminal.json({ redelivered: n })
          invocation.terminal.data(`${n} put back`)
          invocation.terminal.say('callboard start delivers them.')
        })
      }),
    )
}

function chosen(which: string | undefined): Parameters<typeof redeliver>[1] {
  if (which === undefined) return 'all'
  return /^\d+$/.test(which) ? { id: which } : { webhookId: which }
}
