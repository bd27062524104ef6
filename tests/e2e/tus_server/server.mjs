// The tus project's own server on loopback, for the tests: prints its port, serves until it is ended.
// Usage: node server.mjs DIRECTORY
import http from 'node:http'
import {FileStore} from '@tus/file-store'
import {Server} from '@tus/server'

const tus = new Server({path: '/files', datastore: new FileStore({directory: process.argv[2]}), respectForwardedHeaders: false})
const server = http.createServer(tus.handle.bind(tus))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
