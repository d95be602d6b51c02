import { type Command, InvalidArgumentError, Option } from 'commander'
import { createToken, listTokens, revokeToken, TOKEN_SCOPES, type TokenScope } from '../db/tokens.ts'
import { action } from './command.ts'
import { CommandError } from './exit-codes.ts'
import { withStore } from './store.ts'
import { minute } from './terminal.ts'

/** `token`: who may read the feed where it is not open to all, and who may act through the admin port. */
export function registerToken(root: Command): void {
  const token = root
    .command('token')
    .description('bearer tokens of feed and admin port')
    .addHelpText(
      'after',
      '\nExamples:\n  callboard token create --note "price page" --days 365\n  callboard token list\n  callboard token revoke 1f2e3d4c5b6a',
    )
  token
    .command('create')
    .description('make a token; it is shown once and stored as a hash')
    .addOption(new Option('--scope <scope>', 'what it opens').choices([...TOKEN_SCOPES]).default('read'))
    .option('--note <text>', 'whose it is')
    .option('--days <n>', 'when it ends by itself', days)
    .action(
      action((invocation, options: { scope: TokenScope; note?: string; days?: number }) =>
        withStore(invocation, async ({ db }) => {
          const { terminal, json } = invocation
          const expiresAt =
            options.days === undefined ? null : new Date(Date.now() + options.days * 86_400_000)
          const { row, secret } = await createToken(db, {
            scope: options.scope,
            note: options.note ?? null,
            expiresAt,
          })
          if (json) return terminal.json({ ...row, token: secret })
          terminal.data(secret)
          terminal.say(`${row.scope} token ${row.id}: keep it now, it is not shown again`)
        }),
      ),
    )
  token
    .command('list')
    .description('all tokens, without what opens')
    .action(
      action((invocation) =>
        withStore(invocation, async ({ db }) => {
          const { terminal, json } = invocation
          const tokens = await listTokens(db)
          if (json) return terminal.json({ tokens })
          terminal.table(
            ['token', 'scope', 'made', 'ends', 'note'],
            tokens.map(({ id, scope, created_at, expires_at, revoked_at, note }) => [
              id,
              scope,
              minute(created_at),
              revoked_at === null
                ? (expires_at && minute(expires_at)) || 'never'
                : `revoked ${minute(revoked_at)}`,
              note ?? '',
            ]),
          )
        }),
      ),
    )
  token
    .command('revoke')
    .description('end a token at once')
    .argument('<token>', 'its id, as token list shows it')
    .action(
      action((invocation, id: string) =>
        withStore(invocation, async ({ db }) => {
          if (!(await revokeToken(db, id)))
            throw new CommandError(
              'usage',
              `there is no token ${id} that still opens anything: see callboard token list`,
            )
          if (invocation.json) invocation.terminal.json({ revoked: id })
          else invocation.terminal.say(`${id} opens nothing any more`)
        }),
      ),
    )
}

function days(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new InvalidArgumentError('Give a whole number of days from 1 to 9999.')
  return Number(text)
}
