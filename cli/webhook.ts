import type { Command } from 'commander'
import type { Settings } from '../config/settings.ts'
import { addWebhook, listWebhooks, removeWebhook, resumeWebhook, rotateWebhook } from '../db/webhooks.ts'
import { BadQuery } from '../feed/bad-query.ts'
import { action } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { withStore } from './store.ts'
import { minute } from './terminal.ts'
import { registerDead, registerRedeliver } from './webhook/dead.ts'
import { openPoster, readWebhookFilter, unknownWebhook } from './webhook/target.ts'
import { registerTest } from './webhook/test-event.ts'

/** `webhook`: who is told of changes without asking, and what could not be delivered. */
export function registerWebhook(root: Command): void {
  const webhook = root
    .command('webhook')
    .description('receivers that every change of a filter is sent to, signed')
    .addHelpText(
      'after',
      `
Examples:
  callboard webhook add https://app.example/hooks/jobs --filter 'workplace=remote&hours=part-time'
  callboard webhook test wh_1f2e3d4c5b6a
  callboard webhook list
  callboard webhook dead
  callboard webhook redeliver --all`,
    )
  registerAdd(webhook)
  registerList(webhook)
  registerRemove(webhook)
  registerRotate(webhook)
  registerTest(webhook)
  registerResume(webhook)
  registerDead(webhook)
  registerRedeliver(webhook)
}

function registerAdd(webhook: Command): void {
  webhook
    .command('add')
    .description('send changes to an address from now on; its secret is shown once')
    .argument('<url>')
    .option('--filter <query>', 'which jobs, in the words of /v1/changes', '')
    .action(
      action(async (invocation, url: string, { filter: given }: { filter: string }) => {
        const { terminal, json, settings } = invocation
        const filter = given.replace(/^\?/, '')
        const refusal = await refusalOf(url, settings)
        if (refusal !== null)
          throw new CommandError(
            'usage',
            `nothing is sent to this address (${refusal}); WEBHOOK_ORIGINS names what is in your own network`,
          )
        try {
          readWebhookFilter(filter)
        } catch (error) {
          if (!(error instanceof BadQuery)) throw error
          const { message, allowed } = error
          throw new CommandError('usage', `--filter: ${message}${allowed ? ` (${allowed.join(', ')})` : ''}`)
        }
        return withStore(invocation, async ({ db }) => {
          const { id, secret } = await addWebhook(db, { url, filter })
          if (json) return terminal.json({ id, url, filter, secret })
          terminal.data(secret)
          terminal.say(
            `${id}: keep its secret now, it is not shown again. Try it: callboard webhook test ${id}`,
          )
        })
      }),
    )
}

async function refusalOf(url: string, settings: Settings): Promise<string | null> {
  const poster = openPoster(settings)
  const refusal = poster.refuse(url)
  await poster.close()
  return refusal
}

function registerList(webhook: Command): void {
  webhook
    .command('list')
    .description('all webhooks with how they fare, without their secrets')
    .action(
      action((invocation) =>
        withStore(invocation, async ({ db }) => {
          const { terminal, json } = invocation
          const webhooks = await listWebhooks(db)
          if (json) return terminal.json({ webhooks })
          terminal.table(
            ['webhook', 'state', 'sent', 'last', 'next try', 'dead', 'address', 'filter', 'trouble'],
            webhooks.map((each) => [
              each.id,
              each.state,
              each.delivered,
              each.delivered_at === null ? '-' : minute(each.delivered_at),
              each.retry_at === null ? '-' : minute(each.retry_at),
              each.dead,
              each.url,
              each.filter,
              each.state_reason ?? each.last_error ?? '',
            ]),
          )
        }),
      ),
    )
}

function registerRemove(webhook: Command): void {
  webhook
    .command('remove')
    .description('forget a webhook and what could not be delivered to it')
    .argument('<webhook>', 'its id, as webhook list shows it')
    .action(
      action((invocation, id: string) =>
        withStore(invocation, async ({ db }) => {
          if (!(await removeWebhook(db, id))) throw unknownWebhook(id)
          if (invocation.json) invocation.terminal.json({ removed: id })
          else invocation.terminal.say(`${id} gets nothing any more`)
        }),
      ),
    )
}

function registerRotate(webhook: Command): void {
  webhook
    .command('rotate')
    .description('give a webhook a new secret; for 24 hours the one before signs too')
    .argument('<webhook>')
    .action(
      action((invocation, id: string) =>
        withStore(invocation, async ({ db }) => {
          const rotated = await rotateWebhook(db, id)
          if (rotated === null) throw unknownWebhook(id)
          if (invocation.json) return invocation.terminal.json({ id, ...rotated })
          invocation.terminal.data(rotated.secret)
          invocation.terminal.say(`${id}: keep its new secret now; the one before signs too for 24 hours`)
        }),
      ),
    )
}

function registerResume(webhook: Command): void {
  webhook
    .command('resume')
    .description('switch a webhook on again that was switched off')
    .argument('<webhook>')
    .option('--from-now', 'leave out what has changed meanwhile, when its place in the log is gone')
    .action(
      action((invocation, id: string, { fromNow = false }: { fromNow?: boolean }) =>
        withStore(invocation, async ({ db }) => {
          const from = fromNow ? 'now' : 'stop'
          if (!(await resumeWebhook(db, id, from)))
            throw new CommandError(
              'usage',
              `there is no webhook ${id} that is off: see callboard webhook list`,
            )
          if (invocation.json) invocation.terminal.json({ resumed: id, from })
          else invocation.terminal.say(`${id} goes on from ${fromNow ? 'now' : 'where it stopped'}`)
        }),
      ),
    )
}
