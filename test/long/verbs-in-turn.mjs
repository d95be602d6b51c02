// Runs several command lines of the built program in one process, because starting one for each would take most of a
// test's time. Arguments: folder of the built cli, and as JSON a list of {args, env}. Prints a list of what each said.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , folder, calls] = process.argv
const { run } = await import(pathToFileURL(join(folder, 'program.js')).href)
const write = process.stdout.write.bind(process.stdout)
const ownEnv = { ...process.env }
const said = []
for (const { args, env } of JSON.parse(calls)) {
  const one = { code: 0, stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text) => {
      one[name] += String(text)
      return true
    }
  Object.assign(process.env, ownEnv, env)
  one.code = await run(args)
  said.push(one)
}
write(JSON.stringify(said))
