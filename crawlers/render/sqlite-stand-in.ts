/** What NSS takes from SQLite, without the prefix `sqlite3_`. */
const FUNCTIONS = [
  'bind_blob bind_int bind_text busy_timeout close column_blob column_bytes column_int column_text',
  'exec file_control finalize free mprintf open_v2 prepare_v2 reset step',
].flatMap((line) => line.split(' '))
const VARIABLE = 'temp_directory'

/** Machine code of "return SQLITE_ERROR", which all functions share: a database cannot even be opened. */
const RETURN_ERROR = Buffer.from([0xb8, 1, 0, 0, 0, 0xc3, 0, 0])

const PAGE = 0x1000n
const HEADER_BYTES = 64n
const SEGMENTS = 4n
const SEGMENT_BYTES = 56n
const SYMBOL_BYTES = 24n

/**
 * A shared library to stand in for libsqlite3.so.0. NSS, which Chromium asks before it opens a first https page, is
 * linked against SQLite for a database of the user's certificates. Small machines lack that library, the package
 * brings none, and Chromium ends itself when NSS does not load. A browser whose profile is new each time has no such
 * database, so a library will do that fails to open any: NSS then works without one.
 *
 * @returns an ELF file for Linux on x86-64
 */
export function sqliteStandIn(): Buffer {
  const [soname, ...names] = ['libsqlite3.so.0', ...[...FUNCTIONS, VARIABLE].map((name) => `sqlite3_${name}`)]
  const strings = Buffer.from(`\0${[soname, ...names].join('\0')}\0`)
  const nameAt = (name: string) => strings.indexOf(`\0${name}\0`) + 1

  // The first segment is read and run: code, symbols, their hash table, strings. The second, which the loader writes
  // to as well, begins a page of its own: the dynamic section, then the one variable.
  const code = HEADER_BYTES + SEGMENTS * SEGMENT_BYTES
  const symbolTable = code + BigInt(RETURN_ERROR.length)
  const hashTable = symbolTable + BigInt(names.length + 1) * SYMBOL_BYTES
  const hash = oneBucket(names.length)
  const stringTable = hashTable + BigInt(hash.length)
  const dynamic = u64(
    ...[14n, BigInt(nameAt(soname!))], // DT_SONAME
    ...[4n, hashTable], // DT_HASH
    ...[5n, stringTable], // DT_STRTAB
    ...[6n, symbolTable], // DT_SYMTAB
    ...[10n, BigInt(strings.length)], // DT_STRSZ
    ...[11n, SYMBOL_BYTES], // DT_SYMENT
    ...[0n, 0n], // DT_NULL
  )
  const variable = PAGE + BigInt(dynamic.length)
  const symbols = names.map((name) =>
    name.endsWith(VARIABLE)
      ? symbol(nameAt(name), OBJECT, variable, 8n)
      : symbol(nameAt(name), FUNCTION, code, 6n),
  )
  const first = Buffer.concat([
    header(),
    segment(LOAD, READ | RUN, 0n, stringTable + BigInt(strings.length)),
    segment(LOAD, READ | WRITE, PAGE, BigInt(dynamic.length) + 8n),
    segment(DYNAMIC, READ | WRITE, PAGE, BigInt(dynamic.length)),
    // Without this the loader would make the stacks of the whole process runnable.
    segment(STACK, READ | WRITE, 0n, 0n),
    RETURN_ERROR,
    Buffer.alloc(Number(SYMBOL_BYTES)),
    ...symbols,
    hash,
    strings,
  ])
  return Buffer.concat([first, Buffer.alloc(Number(PAGE) - first.length), dynamic, u64(0n)])
}

/** A shared object for x86-64 whose segments follow at once, without sections: the loader reads none. */
function header(): Buffer {
  return Buffer.concat([
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    u16(3, 62),
    u32(1),
    u64(0n, HEADER_BYTES, 0n),
    u32(0),
    u16(Number(HEADER_BYTES), Number(SEGMENT_BYTES), Number(SEGMENTS), 0, 0, 0),
  ])
}

const LOAD = 1
const DYNAMIC = 2
const STACK = 0x6474e551
const [RUN, WRITE, READ] = [1, 2, 4]

function segment(type: number, flags: number, at: bigint, length: bigint): Buffer {
  return Buffer.concat([u32(type, flags), u64(at, at, at, length, length, type === LOAD ? PAGE : 8n)])
}

const OBJECT = 0x11
const FUNCTION = 0x12

function symbol(name: number, kind: number, value: bigint, size: bigint): Buffer {
  // Any section but none: defined here.
  return Buffer.concat([u32(name), Buffer.from([kind, 0]), u16(1), u64(value, size)])
}

/** A hash table of one bucket: nineteen names are found soon enough one after the other, from 1 on to the closing 0. */
function oneBucket(names: number): Buffer {
  return u32(1, names + 1, 1, 0, ...Array.from({ length: names }, (_, index) => (index + 2) % (names + 1)))
}

const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer)
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer)
const u64 = (...values: bigint[]) => Buffer.from(BigUint64Array.from(values).buffer)
