import type { Command } from 'commander'
import { findTarget } from '../../db/webhooks.ts'
import { send } from '../../workers/deliver/turn.ts'
import { action } from '../command.ts'
import { CommandError } from '../exit-codes.ts'
import { withStore } from '../store.ts'
import { openPoster, unknownWebhook } from './target.ts'

/** `webhook test`: one signed event of the type `webhook.test`, now and once. */
export function registerTest(webhook: Command): void {
  webhook
    .command('test')
    .description('send one event of the type webhook.test, and say what came of it')
    .argument('<webhook>')
    .action(
      action(async (invocation, webhookId: string) => {
        const { terminal, json, settings, signal } = invocation
        const target = await withStore(invocation, ({ db }) => findTarget(db, webhookId))
        if (target === null) throw unknownWebhook(webhookId)
        const at = new Date()
        const id = `${webhookId}_test_${at.getTime()}`
        const body = JSON.stringify({ type: 'webhook.test', timestamp: at, data: { webhook: webhookId } })
        const poster = openPoster(settings)
        const answer = await send({ post: poster.post, signal }, target.url, target.secrets, {
          id,
          body,
        }).finally(() => poster.close())
        if (answer.error !== null)
          throw new CommandError('source', `${webhookId} did not take it: ${answer.error}`)
        if (json) terminal.json({ webhook: webhookId, event: id, status: answer.status })
        else terminal.say(`${webhookId} took it (answered ${answer.status})`)
      }),
    )
}
