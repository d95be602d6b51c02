import type { Page } from './page.ts'

/** Takes read answers in; `bytes` is the decoded body. */
export interface ArchiveWriter {
  write(page: Page, bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}
