import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FOLDER, own, services, text } from './compose.ts'

describe('monitoring', () => {
  const prometheus = parse(text(`${FOLDER}/prometheus.yml`)) as {
    scrape_configs: {
      authorization: { credentials_file: string }
      dns_sd_configs: { names: string[]; port: number }[]
    }[]
  }
  const [{ authorization, dns_sd_configs }] = prometheus.scrape_configs as [
    (typeof prometheus.scrape_configs)[0],
  ]
  const [source] = (
    parse(text(`${FOLDER}/grafana/provisioning/datasources/prometheus.yml`)) as {
      datasources: { uid: string; url: string }[]
    }
  ).datasources
  const [provider] = (
    parse(text(`${FOLDER}/grafana/provisioning/dashboards/callboard.yml`)) as {
      providers: { options: { path: string } }[]
    }
  ).providers
  const boards = readdirSync(`${FOLDER}/grafana/dashboards`).map(
    (name) =>
      JSON.parse(text(join(FOLDER, 'grafana/dashboards', name))) as {
        panels: {
          title: string
          gridPos: { x: number; y: number; w: number; h: number }
          datasource: { uid: string }
          targets: { expr: string; legendFormat: string }[]
        }[]
      },
  )
  const metrics = text('cli/metrics.ts') + text('cli/process-metrics.ts')
  const targets = boards.flatMap(({ panels }) => panels.flatMap((panel) => panel.targets))

  it('asks the process that holds the admin port, with a token from a file', () => {
    expect(services.prometheus!.secrets).toEqual([posix.basename(authorization.credentials_file)])
    const [{ names: hosts, port }] = dns_sd_configs as [(typeof dns_sd_configs)[0]]
    const holders = own.filter(([, { networks }]) => networks?.default.aliases.includes(hosts[0]!))
    expect(holders.map(([name]) => name)).toEqual(['callboard', 'feed'])
    for (const [, { environment }] of holders) expect(environment!.ADMIN_PORT).toBe(String(port))
  })

  it('asks each process without the admin port for itself', () => {
    const [{ names: hosts, port }] = prometheus.scrape_configs[1]!.dns_sd_configs as [
      { names: string[]; port: number },
    ]
    const holders = own.filter(([, { networks }]) => networks?.default.aliases.includes(hosts[0]!))
    const started = own.filter(
      ([, { command = [], networks }]) =>
        command[0] === 'start' && !(networks?.default.aliases.includes('admin-port') ?? false),
    )
    expect(holders.map(([name]) => name)).toEqual(started.map(([name]) => name))
    for (const [, { environment, ports }] of holders) {
      expect(environment!.METRICS_PORT).toBe(String(port))
      expect(ports).toBeUndefined()
    }
  })

  it('has one data source and one dashboard, mounted where Grafana is told to look', () => {
    expect(new URL(source!.url).hostname in services).toBe(true)
    expect(boards).toHaveLength(1)
    const mounts = services.grafana!.volumes!.map((volume) => volume.split(':')[1])
    expect(mounts).toContain(provider!.options.path)
    expect(mounts).toContain('/etc/grafana/provisioning')
    for (const { panels } of boards)
      for (const panel of panels) expect(panel.datasource.uid, panel.title).toBe(source!.uid)
  })

  it('shows every measure of /metrics, and none that is not there', () => {
    // Names as they are written there; that /metrics answers with these is shown in test/cli/metrics.test.ts.
    const written = [...metrics.matchAll(/(?:gauge|counter)\(\s*'(\w+)'/g)].map(
      ([, name]) => `callboard_${name}`,
    )
    expect(written.length).toBeGreaterThan(20)
    const shown = new Set(targets.flatMap(({ expr }) => expr.match(/callboard_\w+/g) ?? []))
    expect([...shown].sort()).toEqual(written.filter((name) => !name.endsWith('_info')).sort())
  })

  it('names its lines by labels that the measures have', () => {
    // Prometheus itself says whom it asked.
    for (const { legendFormat } of targets)
      for (const [, label] of legendFormat.matchAll(/\{\{(\w+)\}\}/g))
        if (label !== 'instance')
          expect(metrics, label).toMatch(new RegExp(`by\\('${label}'|labels: \\{[^}]*\\b${label}\\b`))
  })

  it('lays no panel over another', () => {
    for (const { panels } of boards)
      for (const [n, { title, gridPos: a }] of panels.entries()) {
        expect(a.x + a.w, title).toBeLessThanOrEqual(24)
        const over = panels
          .slice(n + 1)
          .filter(
            ({ gridPos: b }) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h,
          )
        expect(
          over.map((panel) => panel.title),
          title,
        ).toEqual([])
      }
  })
})
