// tus-js-client in Node, as its documentation shows it: retry delays, a chunk size only where one is asked for.
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { Upload } from 'tus-js-client'

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const next = async () => (await lines.next()).value

const job = JSON.parse(await next())

function send(wanted) {
  return new Promise((resolve, reject) => {
    const upload = new Upload(createReadStream(wanted.path), {
      endpoint: wanted.endpoint,
      uploadUrl: wanted.url ?? null,
      chunkSize: job.chunk || Infinity,
      uploadSize: wanted.size,
      retryDelays: [0, 1000, 3000, 5000], // the documentation's
      storeFingerprintForResuming: false,
      metadata: { filename: basename(wanted.path) },
      onError: reject,
      onSuccess: resolve,
    })
    upload.start()
  })
}

async function worker(queue) {
  for (let wanted = queue.shift(); wanted; wanted = queue.shift()) await send(wanted)
}

console.log('ready')
await next()
const began = process.hrtime.bigint()
const cpuBefore = process.cpuUsage()
let ended = 'done'
try {
  const queue = [...job.uploads]
  await Promise.all(Array.from({ length: job.parallel }, () => worker(queue)))
} catch (error) {
  ended = `gave up: ${error.message.split(',')[0].slice(0, 80)}`
}
const cpu = process.cpuUsage(cpuBefore)
const seconds = Number(process.hrtime.bigint() - began) / 1e9
console.log(JSON.stringify({ ended, seconds, cpu: (cpu.user + cpu.system) / 1e6 }))
process.exit(0)
