import { html } from '../markup.ts'
import { sheet } from '../sheet.ts'
import { dayAndTime, plural } from '../words.ts'
import type { HeldTask } from './actions.ts'
import { badge, operatorPage } from './frame.ts'

const STATES = { active: 'at work', waiting: 'waiting', delayed: 'for later' } as const

/** What lies in the queues now. It only shows: a task holds ids and nothing that could be changed here. */
export function tasksPage({
  form,
  tasks,
  most,
}: {
  form: string
  tasks: readonly HeldTask[]
  most: number
}): string {
  const main = html`<section aria-labelledby="tasks">
      <h1 id="tasks">Tasks</h1>
      <p>${plural(tasks.length, 'task')} of both queues: of each queue the first ${most} at work, waiting and for later. What failed for good is among the <a href="/dead-letters">dead letters</a>.</p>
      ${
        tasks.length === 0
          ? html`<p class="empty">Both queues are empty.</p>`
          : sheet(
              'Tasks',
              [
                ...['Task', 'Queue', 'State', 'What'].map((name) => ({ name })),
                { name: 'Failed tries', isNumber: true },
                ...['Added', 'Due'].map((name) => ({ name })),
              ],
              tasks.map(({ id, queue, state, task, attempts, addedAt, dueAt }) => [
                id,
                queue,
                badge(state === 'active' ? 'good' : 'muted', STATES[state]),
                html`<code>${JSON.stringify(task)}</code>`,
                attempts,
                dayAndTime(addedAt),
                dueAt === null ? '' : dayAndTime(dueAt),
              ]),
            )
      }
    </section>`
  return operatorPage({ title: 'Tasks', form, main })
}
