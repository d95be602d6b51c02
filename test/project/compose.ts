import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Service {
  image: string
  build?: string
  profiles?: string[]
  command?: string[]
  environment?: Record<string, string>
  ports?: string[]
  volumes?: string[]
  secrets?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { disable?: boolean; test?: string[] }
  deploy?: { replicas: string }
  networks?: { default: { aliases: string[] } }
  user?: string
  privileged?: boolean
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
}

export const text = (path: string): string => readFileSync(path, 'utf8')
export const compose = parse(text('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
  secrets: Record<string, { file: string }>
}
export const { services } = compose
/** Services of the image that is built here. */
export const own = Object.entries(services).filter(([, { build }]) => build !== undefined)
export const FOLDER = 'config/containers'
