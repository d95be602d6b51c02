import type { DeadLetterRow } from '../dead-letters.ts'
import { html, type Markup } from '../markup.ts'
import { sheet } from '../sheet.ts'
import { plural } from '../words.ts'
import { operatorPage } from './frame.ts'

/** What failed for good, each with another chance. */
export function deadLettersPage({
  form,
  letters,
  said,
}: {
  form: string
  letters: readonly DeadLetterRow[]
  said: string | null
}): string {
  const main = html`<section aria-labelledby="dead">
      <h1 id="dead">Dead letters</h1>
      ${said !== null && html`<p role="status"><span class="badge muted">${said}</span></p>`}
      <p>${plural(letters.length, 'task or delivery', 'tasks and deliveries')} failed for good. Another chance starts from the first try.</p>
      ${
        letters.length === 0
          ? html`<p class="empty">Nothing lies dead.</p>`
          : sheet(
              'Dead letters',
              [
                // What can be done comes before what is long: a telephone shows the left of a table.
                ...['Letter', 'Another chance', 'Reason', 'What'].map((name) => ({ name })),
                { name: 'Tries', isNumber: true },
              ],
              letters.map((letter) => [
                html`<code>${letter.id}</code>`,
                retry(letter, form),
                reason(letter),
                what(letter),
                letter.attempts,
              ]),
            )
      }
    </section>`
  return operatorPage({ title: 'Dead letters', form, main })
}

function what(letter: DeadLetterRow): Markup {
  return 'task' in letter
    ? html`<code>${JSON.stringify(letter.task)}</code>`
    : html`${letter.kind} of job <code>${letter.job_id}</code> to ${letter.webhook_id}`
}

function reason(letter: DeadLetterRow): string {
  return 'task' in letter ? letter.reason : letter.last_error
}

function retry({ id }: DeadLetterRow, form: string): Markup {
  return html`<form method="post" action="/dead-letters/retry"><input type="hidden" name="form" value="${form}"><input type="hidden" name="id" value="${id}"><button class="quiet">Try again<span class="hidden"> ${id}</span></button></form>`
}
