import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { sqliteStandIn } from './sqlite-stand-in.ts'

const PACKAGE = '@sparticuz/chromium'

/** Raised when something else is put beside the binary, so that what an older Callboard unpacked is not taken for it. */
const LAYOUT = 2

/**
 * Where fonts are, instead of the package's own list, which knows only the fixed folders of a cloud function: a
 * browser that finds no font draws no text and ends itself at the first button. The machine's fonts come first, if
 * it has any; the packaged ones lie beside this file.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

export interface UnpackedChromium {
  path: string
  /** What the binary needs beside it: libraries and fonts that a bare machine lacks. */
  env: Record<string, string>
}

/**
 * Unpacks the Chromium that ships inside the npm package (65 MB packed, 200 MB unpacked, about 2 s), once per
 * version, below `folder`. The package's own unpacking goes to fixed names in the shared temporary folder and
 * runs whatever lies there; here it is unpacked beside its place and moved there whole.
 *
 * @returns null when the package is not installed or not for this machine
 */
export async function unpackChromium(folder: string): Promise<UnpackedChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const root = packageRoot()
  if (root === null) return null
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const place = join(folder, `chromium-${version}-${LAYOUT}`)
  if (!existsSync(join(place, 'chromium'))) await unpackTo(join(root, 'bin'), folder, place)
  return {
    path: join(place, 'chromium'),
    env: { LD_LIBRARY_PATH: join(place, 'lib'), FONTCONFIG_PATH: place },
  }
}

function packageRoot(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGE)
    const end = entry.lastIndexOf(join('node_modules', PACKAGE)) + join('node_modules', PACKAGE).length
    return entry.slice(0, end)
  } catch {
    return null
  }
}

async function unpackTo(bin: string, folder: string, place: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const beside = await mkdtemp(join(folder, 'unpacking-'))
  try {
    // Another account may run the browser, so it must be able to read it.
    await chmod(beside, 0o755)
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(join(beside, 'chromium'), { mode: 0o755 }),
    )
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) await untar(join(bin, name), beside)
    await writeFile(join(beside, 'fonts.conf'), FONTS_CONF)
    await writeFile(join(beside, 'lib', 'libsqlite3.so.0'), sqliteStandIn())
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    // Two processes may unpack at once; the second finds the place taken, and that is as good.
    if (!existsSync(join(place, 'chromium'))) throw error
  }
}

async function untar(archive: string, into: string): Promise<void> {
  const tar = spawn('tar', ['-x', '--no-same-owner', '-C', into], { stdio: ['pipe', 'ignore', 'ignore'] })
  const ended = new Promise<number | null>((done, failed) => {
    tar.once('error', failed)
    tar.once('close', done)
  })
  // tar leaves at the end mark, often before the padding behind it was written: only its own verdict counts.
  const fed = pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin).catch(() => undefined)
  const [code] = await Promise.all([ended, fed])
  if (code !== 0) throw new Error(`could not unpack ${basename(archive)}`)
}
