import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../db/connect.ts'
import { countScopes } from '../../db/overview.ts'
import { readRunStory } from '../../db/run-story.ts'
import { listRuns } from '../../db/runs.ts'
import { listSources } from '../../db/sources.ts'
import { readErrorBudget, readThroughput } from '../../db/throughput.ts'
import { listWebhooks } from '../../db/webhooks.ts'
import { listDeadLetters, retryDeadLetter } from '../dead-letters.ts'
import { errorPage } from '../page-error.ts'
import { oneOf, plainText, type RawQuery, readParameters } from '../parameters.ts'
import type { TokenCheck } from '../token-check.ts'
import type { AdminActions } from './actions.ts'
import { OPERATOR_SECTIONS, signInPage } from './frame.ts'
import { deadLettersPage } from './page-dead-letters.ts'
import { overviewPage } from './page-overview.ts'
import { runPage } from './page-run.ts'
import { runsPage } from './page-runs.ts'
import { schedulePage, sourcesPage } from './page-sources.ts'
import { tasksPage } from './page-tasks.ts'
import { createSessions, isFromHere, isOurForm, type Session } from './session.ts'

const HTML = 'text/html; charset=utf-8'
const RUNS_SHOWN = 100
const TASKS_SHOWN = 50
const WINDOWS_HOURS = [1, 24, 168]
const BUDGET_DAYS = 7
const FORM_BYTES = 4096
const RETRIED = {
  yes: 'It was given another chance.',
  no: 'It lies dead no more: somebody else was quicker.',
} as const

interface Operators {
  db: Database
  actions: AdminActions
  check: TokenCheck
}

/**
 * Pages of operators, for browsers. They are let in by a form, with the token that programs send as a bearer, and known
 * by a cookie that is sent to no other site; whatever changes something also has to come from a form of ours.
 */
export async function operatorRoutes(app: FastifyInstance, operators: Operators): Promise<void> {
  const { check } = operators
  const sessions = createSessions()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_BYTES },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )

  const signedIn = async (request: FastifyRequest): Promise<Session | null> => {
    const session = sessions.of(request)
    return session !== null && (await check(session.secret)) === 'admin' ? session : null
  }
  const refuse = (reply: FastifyReply, message: string) =>
    reply
      .code(403)
      .type(HTML)
      .send(errorPage(403, { message }, OPERATOR_SECTIONS))

  app.get('/sign-in', async ({ query }, reply) => {
    readParameters(query as RawQuery, {})
    return reply.type(HTML).send(signInPage(null))
  })
  app.post('/sign-in', async (request, reply) => {
    if (!isFromHere(request)) return refuse(reply, 'this form was sent by another page')
    const secret = wordOf(request, 'token').trim()
    const scope = secret === '' || secret.length > 500 ? null : await check(secret)
    if (scope !== 'admin') {
      const why = scope === null ? 'This token opens nothing.' : 'A token of the scope admin is needed.'
      return reply.code(403).type(HTML).send(signInPage(why))
    }
    sessions.open(request, reply, secret)
    return reply.redirect('/', 303)
  })

  const read = (path: string, known: Parameters<typeof readParameters>[1], make: Make) =>
    app.get(path, async (request, reply) => {
      const session = await signedIn(request)
      if (session === null) return reply.redirect('/sign-in', 303)
      const given = readParameters(request.query as RawQuery, known)
      const one = (name: string) => (given.get(name)?.[0] as string | undefined) ?? null
      const body = await make({ form: session.form, given: one, request })
      if (body !== null) return reply.type(HTML).send(body)
      const message = 'there is nothing of that number'
      return reply
        .code(404)
        .type(HTML)
        .send(errorPage(404, { message }, OPERATOR_SECTIONS))
    })
  readingPages(read, operators)

  const change = (path: string, act: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
    app.post(path, async (request, reply) => {
      const session = await signedIn(request)
      if (session === null) return reply.redirect('/sign-in', 303)
      if (!isFromHere(request) || !isOurForm(session, wordOf(request, 'form')))
        return refuse(reply, 'this form was sent by another page, or before you signed in anew')
      return act(request, reply)
    })
  change('/sign-out', async (request, reply) => {
    sessions.close(request, reply)
    return reply.redirect('/sign-in', 303)
  })
  change('/dead-letters/retry', async (request, reply) => {
    const isRetried = await retryDeadLetter(operators.db, operators.actions, wordOf(request, 'id'))
    return reply.redirect(`/dead-letters?retried=${isRetried ? 'yes' : 'no'}`, 303)
  })
}

interface Asked {
  /** What its forms must send back. */
  form: string
  given(name: string): string | null
  request: FastifyRequest
}
type Make = (asked: Asked) => Promise<string | null>

function readingPages(
  read: (path: string, known: Parameters<typeof readParameters>[1], make: Make) => unknown,
  { db, actions }: Operators,
): void {
  read('/', {}, async ({ form }) => {
    const [scopes, queues, throughput, budget, runs, webhooks] = await Promise.all([
      countScopes(db),
      actions.queues(),
      readThroughput(db, WINDOWS_HOURS),
      readErrorBudget(db, BUDGET_DAYS),
      listRuns(db, { limit: 10 }),
      listWebhooks(db),
    ])
    return overviewPage({ form, scopes, queues, throughput, budget, runs, webhooks })
  })
  read('/sources', {}, async ({ form }) => sourcesPage({ form, sources: await actions.sources() }))
  read('/schedule', {}, async ({ form }) => {
    const [sources, stored] = await Promise.all([actions.sources(), listSources(db)])
    return schedulePage({ form, sources, plans: new Map(stored.map((source) => [source.id, source])) })
  })
  read('/runs', { source: plainText(200) }, async ({ form, given }) => {
    const source = given('source')
    const runs = await listRuns(db, {
      limit: RUNS_SHOWN,
      ...(source === null ? {} : { sourceId: source }),
    })
    return runsPage({ form, runs, source })
  })
  read('/runs/:id', {}, async ({ form, request }) => {
    const { id } = request.params as { id: string }
    const story = /^\d{1,18}$/.test(id) ? await readRunStory(db, id) : null
    return story && runPage({ form, story })
  })
  read('/tasks', {}, async ({ form }) => {
    const tasks = await actions.tasks(TASKS_SHOWN)
    return tasksPage({ form, tasks, most: TASKS_SHOWN })
  })
  read('/dead-letters', { retried: oneOf(['yes', 'no']) }, async ({ form, given }) => {
    const letters = await listDeadLetters(db, actions)
    const retried = given('retried') as keyof typeof RETRIED | null
    return deadLettersPage({ form, letters, said: retried && RETRIED[retried] })
  })
}

function wordOf({ body }: FastifyRequest, name: string): string {
  return body instanceof URLSearchParams ? (body.get(name) ?? '') : ''
}
