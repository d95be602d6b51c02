import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { program } from '../../cli/program.ts'
import { VERBS } from '../../cli/verbs.ts'
import { listSettings, readSettings } from '../../config/settings.ts'
import { compose, FOLDER, own, services, text } from './compose.ts'

// Containers cannot be started where these tests run, so this holds the files against the program they are about.

const names = (profile?: string): string[] =>
  Object.keys(services).filter((name) => {
    const { profiles } = services[name]!
    return profile === undefined ? profiles === undefined : profiles?.includes(profile)
  })
const [start] = (await program('start')).commands

/** A value as compose fills it in where .env says nothing but what it must. */
const filled = (value: string): string =>
  value.replaceAll(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, name: string, fallback?: string) =>
    name === 'CALLBOARD_CONTACT' ? 'me@example.org' : (fallback ?? 'letters'),
  )

describe('docker-compose.yml', () => {
  it('runs Postgres and Callboard by default, the rest by profile', () => {
    expect(names()).toEqual(['postgres', 'migrate', 'callboard'])
    expect(names('redis')).toEqual(['redis', 'scheduler', 'worker', 'feed'])
    expect(names('observability')).toEqual(['prometheus', 'grafana'])
  })

  it('sets only what settings know, to values that they take', () => {
    const known = new Set(listSettings().map(({ env }) => env))
    expect(own.length).toBeGreaterThan(4)
    for (const [name, { environment = {} }] of own) {
      expect(
        Object.keys(environment).filter((env) => !known.has(env)),
        name,
      ).toEqual([])
      const env = Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(value)]))
      const settings = readSettings(env)
      expect(settings.adminPort, name).toBe(name === 'migrate' ? undefined : 8481)
      expect(new URL(settings.databaseUrl!).hostname in services, name).toBe(true)
      if (settings.redisUrl !== undefined)
        expect(new URL(settings.redisUrl).hostname in services, name).toBe(true)
    }
  })

  it('lets migrate alone in as the owner, and gives the others passwords that it sets', () => {
    const passwords = { callboard_app: 'CALLBOARD_APP_PASSWORD', callboard_feed: 'CALLBOARD_FEED_PASSWORD' }
    for (const [name, { environment = {} }] of own) {
      const { DATABASE_URL = '', FEED_DATABASE_URL } = environment
      const roleOf = (url: string) => /^postgres:\/\/(\w+):\$\{(\w+):\?/.exec(url)?.slice(1)
      if (name === 'migrate') {
        expect(roleOf(DATABASE_URL)).toEqual([
          services.postgres!.environment!.POSTGRES_USER,
          'POSTGRES_PASSWORD',
        ])
        for (const variable of Object.values(passwords))
          expect(environment[variable]).toMatch(new RegExp(`^\\$\\{${variable}:\\?`))
        continue
      }
      expect(roleOf(DATABASE_URL), name).toEqual(['callboard_app', passwords.callboard_app])
      expect(roleOf(FEED_DATABASE_URL ?? ''), name).toEqual(['callboard_feed', passwords.callboard_feed])
      expect(JSON.stringify(environment), name).not.toContain('POSTGRES_PASSWORD')
    }
  })

  it('starts verbs and roles that there are, and between them all roles', () => {
    const roles = start!.options.find(({ long }) => long === '--role')!.argChoices!
    const spread: string[] = []
    for (const [name, { command = [], profiles }] of own) {
      expect(Object.keys(VERBS), name).toContain(command[0])
      expect(command.length === 1 || command[1] === '--role', name).toBe(true)
      expect(
        command.slice(2).filter((role) => !roles.includes(role)),
        name,
      ).toEqual([])
      if (profiles?.includes('redis')) spread.push(...command.slice(2))
    }
    expect(spread.sort()).toEqual([...roles].sort())
  })

  it('keeps every task that Redis was given', () => {
    const command = services.redis!.command!.join(' ')
    expect(command).toContain('--appendonly yes')
    expect(command).toContain('--maxmemory-policy noeviction')
    expect(services.redis!.volumes).toEqual(['redis:/data'])
  })

  it('waits for what each service needs, and refers only to what it defines', () => {
    for (const [name, { depends_on = {}, volumes = [], secrets = [] }] of Object.entries(services)) {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        expect(services[other], `${name} -> ${other}`).toBeDefined()
        if (condition === 'service_healthy') expect(services[other]!.healthcheck?.test, other).toBeDefined()
        // A service without a profile must not wait for one that is not started.
        const { profiles } = services[other]!
        expect(
          profiles === undefined || profiles.some((each) => services[name]!.profiles?.includes(each)),
        ).toBe(true)
      }
      for (const volume of volumes) {
        const [source = ''] = volume.split(':')
        expect(source.startsWith('./') ? statSync(source) : source in compose.volumes, volume).toBeTruthy()
      }
      for (const secret of secrets) expect(compose.secrets[secret], name).toBeDefined()
    }
    for (const [name, { depends_on }] of own)
      if (name !== 'migrate') expect(depends_on?.migrate?.condition).toBe('service_completed_successfully')
  })

  it('asks for the health of the services alone that open the feed', () => {
    for (const [name, { command = [], healthcheck }] of own) {
      const isFeed = command[0] === 'start' && (command.length === 1 || command.includes('feed'))
      expect(healthcheck?.disable ?? false, name).toBe(!isFeed)
    }
  })

  it('publishes ports on loopback alone, and the admin port nowhere', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? [])
    expect(ports.length).toBeGreaterThan(0)
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:') || port.endsWith(':8481'))).toEqual([])
  })

  it('gives Callboard no right that it does not need', () => {
    for (const [name, service] of own) {
      expect(service, name).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
      expect(service.security_opt, name).toContain('no-new-privileges:true')
      expect(service.privileged ?? service.user, name).toBeUndefined()
    }
    const profile = JSON.parse(text(`${FOLDER}/seccomp.json`)) as {
      syscalls: { names: string[]; action: string }[]
    }
    expect(own[0]![1].security_opt).toContain(`seccomp:./${FOLDER}/seccomp.json`)
    const refused = profile.syscalls.flatMap((each) => (each.action === 'SCMP_ACT_ERRNO' ? each.names : []))
    // Chromium's sandbox is made of these; what a user namespace would bring within reach is refused.
    for (const needed of ['clone', 'unshare', 'chroot', 'seccomp']) expect(refused).not.toContain(needed)
    for (const name of ['mount', 'bpf', 'ptrace', 'keyctl', 'kexec_load']) expect(refused).toContain(name)
  })

  it('holds no password, and images of a stated version', () => {
    expect(text('docker-compose.yml')).not.toMatch(/PASSWORD: (?!\$\{\w+:\?)/)
    for (const [name, { image }] of Object.entries(services))
      expect(image, name).toMatch(/^callboard:local$|:v?\d+(\.\d+)+$/)
    expect(execFileSync('git', ['check-ignore', '.env'], { encoding: 'utf8' }).trim()).toBe('.env')
  })
})

describe('the Dockerfile', () => {
  const stages = text('Dockerfile')
    .split(/^FROM /m)
    .slice(1)
  const last = stages.at(-1)!

  it('builds in one stage and runs in another, as somebody else than root', () => {
    expect(stages).toHaveLength(2)
    expect([...last.matchAll(/^USER (.*)$/gm)].map(([, user]) => user)).toEqual(['node'])
    // After the last change of account nothing more is installed or copied.
    expect(last.slice(last.indexOf('\nUSER '))).not.toMatch(/^(RUN|COPY|ADD)/m)
    expect(text('Dockerfile')).not.toMatch(/\blatest\b|^ADD |\bcurl\b|\bwget\b/m)
    expect(text('Dockerfile')).not.toMatch(/npm (ci|install|prune)(?!.*--ignore-scripts)/)
  })

  it('runs a Node that package.json admits, and a Chromium where settings say', () => {
    for (const stage of stages) expect(stage).toMatch(/^node:20\.(19|[2-9]\d)\.\d+-/)
    expect(last).toContain('chromium')
    const env = Object.fromEntries(
      [...last.matchAll(/^ENV (.*)$/gm)].flatMap(([, line]) =>
        line!.split(' ').map((pair) => pair.split('=')),
      ),
    ) as Record<string, string>
    const { home, httpPort, chromiumPath } = readSettings(env)
    expect({ home, chromiumPath }).toEqual({ home: '/data', chromiumPath: '/usr/bin/chromium' })
    expect(last).toContain(`EXPOSE ${httpPort} 8481`)
    const known = new Set([...listSettings().map((setting) => setting.env), 'NODE_ENV'])
    expect(Object.keys(env).filter((name) => !known.has(name))).toEqual([])
  })

  it('copies what is there, and all that the build reads', () => {
    const ignore = text('.dockerignore').trim().split('\n')
    expect(ignore[0]).toBe('*')
    const sent = new Set(ignore.slice(1).map((line) => line.replace(/^!/, '')))
    const copied = [...text('Dockerfile').matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, list]) =>
      list!.split(' '),
    )
    for (const path of copied) {
      expect(statSync(path)).toBeTruthy()
      expect(sent, path).toContain(path)
    }
    const { include } = JSON.parse(text('tsconfig.build.json')) as { include: string[] }
    for (const room of include) expect(copied).toContain(room.split('/')[0])
  })
})
