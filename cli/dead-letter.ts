import { Argument, type Command } from 'commander'
import { QUEUE_NAMES, type QueueName, type Queues } from '../workers/task.ts'
import { action, type Invocation } from './command.ts'
import { withQueues } from './queue-options.ts'
import { withStore } from './store.ts'

/** `dead-letter`: tasks that failed for good, and another chance for them. */
export function registerDeadLetter(root: Command): void {
  const group = root
    .command('dead-letter')
    .description('tasks that failed for good')
    .addHelpText('after', '\nExamples:\n  callboard dead-letter list\n  callboard dead-letter retry postings')
  group
    .command('list')
    .description('what failed and why, newest first')
    .addArgument(queueArgument())
    .action(
      action((invocation, queue: QueueName | undefined) =>
        workOn(invocation, async (queues) => {
          const { terminal, json } = invocation
          const letters = (await Promise.all(chosen(queue).map((name) => queues.failed(name)))).flat()
          if (json) return terminal.json({ deadLetters: letters })
          terminal.table(
            ['queue', 'task', 'tries', 'reason'],
            letters.map(({ queue: name, task, attempts, reason }) => [
              name,
              JSON.stringify(task),
              attempts,
              reason,
            ]),
          )
        }),
      ),
    )
  group
    .command('retry')
    .description('give every dead letter of one queue, or of both, a fresh start')
    .addArgument(queueArgument())
    .action(
      action((invocation, queue: QueueName | undefined) =>
        workOn(invocation, async (queues) => {
          const { terminal, json } = invocation
          const retried: Partial<Record<QueueName, number>> = {}
          for (const name of chosen(queue)) retried[name] = await queues.redrive(name)
          if (json) return terminal.json({ retried })
          for (const [name, n] of Object.entries(retried)) terminal.data(`${name}: ${n} put back`)
          terminal.say('Workers of callboard start take them up.')
        }),
      ),
    )
}

function queueArgument(): Argument {
  return new Argument('[queue]', 'by default both').choices([...QUEUE_NAMES])
}

function chosen(queue: QueueName | undefined): readonly QueueName[] {
  return queue === undefined ? QUEUE_NAMES : [queue]
}

function workOn(invocation: Invocation, work: (queues: Queues) => Promise<void>): Promise<void> {
  return withStore(invocation, (store) => withQueues(invocation.settings, store, work))
}
