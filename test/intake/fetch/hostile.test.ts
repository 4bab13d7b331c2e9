import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'

import { makeFetcher, type FetcherOptions } from '../../../src/intake/fetch/index.ts'
import { serve, type Page } from './serve.ts'

const local = { allowPrivate: true, pause: 0 }

/** What becomes of a page: its text, or the message of the error. */
async function outcome(
  t: { after(end: () => unknown): void },
  page: Page,
  options: FetcherOptions = {},
): Promise<string> {
  const { at } = await serve(t, { '/a': page })
  try {
    const { bytes } = await makeFetcher({ ...local, ...options }).fetch(`${at}/a`)
    return Buffer.from(bytes ?? []).toString()
  } catch (error) {
    assert.ok(error instanceof Error && 'code' in error, String(error))
    return `${String(error.code)}: ${error.message.replaceAll(at, '')}`
  }
}

describe('servers that are slow', () => {
  test('one that drips is cut off by the time that all may take', async (t) => {
    const drip: Page = (_, response) => {
      const timer = setInterval(() => response.write('a'), 10)
      response.on('close', () => clearInterval(timer))
    }
    assert.match(
      await outcome(t, drip, { totalTime: 300, idleTime: 5000 }),
      /^address-unreachable: .*it took more than 0\.3 seconds/,
    )
  })
  test('one that falls silent, before or within its answer', async (t) => {
    const silent: Page = () => undefined
    const half: Page = (_, response) => void response.write('half')
    for (const page of [silent, half]) {
      assert.match(
        await outcome(t, page, { totalTime: 5000, idleTime: 100 }),
        /^address-unreachable: .*nothing came for 0\.1 seconds/,
      )
    }
  })
})

describe('servers that lie', () => {
  test('of a length that is too short: what it says is taken', async (t) => {
    const page: Page = (_, response) => {
      response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nship and more')
    }
    assert.equal(await outcome(t, page), 'ship')
  })
  test('of a length that is too long', async (t) => {
    const page: Page = (_, response) => {
      response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\nship')
    }
    assert.match(await outcome(t, page), /^address-unreachable: .*broke off before the end/)
  })
  test('of no length and a body without end', async (t) => {
    const page: Page = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('ship '.repeat(1000)));
      }
      response.on('drain', more)
      more()
    }
    assert.match(await outcome(t, page, { maxSize: 100_000 }), /^input-too-large: /)
  })
  test('with what is no HTTP', async (t) => {
    const page: Page = (_, response) => void response.socket?.end('SSH-2.0-ship\r\n')
    assert.match(await outcome(t, page), /^address-unreachable: /)
  })
  test('of being packed', async (t) => {
    const page: Page = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('ship')
    }
    assert.equal(await outcome(t, page), 'ship')
  })
  test('in an encoding that was not asked for', async (t) => {
    const page: Page = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'br' }).end('ship')
    }
    assert.match(await outcome(t, page), /^input-refused: .*its compression was not asked for/)
  })
})

describe('bodies that are too large', () => {
  test('by their length alone, before they are taken', async (t) => {
    const page: Page = (_, response) => {
      response.writeHead(200, { 'content-length': 2000 }).flushHeaders()
    }
    assert.match(
      await outcome(t, page, { maxSize: 1000 }),
      /^input-too-large: \/a has 2000 bytes; at most 1000/,
    )
  })
  test('a bomb of gzip', async (t) => {
    const bomb = Buffer.concat(Array(10).fill(gzipSync(Buffer.alloc(10_000_000))))
    const page: Page = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    }
    assert.match(await outcome(t, page, { maxSize: 200_000_000 }), /^input-refused: .*unpack to/)
    assert.match(await outcome(t, page, { maxSize: 1_000_000 }), /^input-too-large: /)
  })
  test('gzip that is cut off', async (t) => {
    const page: Page = (_, response) => {
      const packed = gzipSync('ship '.repeat(1000))
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, 30))
    }
    assert.match(await outcome(t, page), /^input-damaged: /)
  })
})

test('what is packed by gzip is unpacked', async (t) => {
  const page: Page = (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('the ship'))
  }
  assert.equal(await outcome(t, page), 'the ship')
})

describe('redirects', () => {
  const to = (location: string): Page => {
    return (_, response) => response.writeHead(302, { location }).end()
  }
  test('are followed, and the last address is told', async (t) => {
    const { at } = await serve(t, { '/a': to('b?x#y'), '/b?x': to('/c'), '/c': 'ship' })
    const { url } = await makeFetcher(local).fetch(`${at}/a`)
    assert.equal(url, `${at}/c`)
  })
  for (const [what, pages, why] of [
    ['in a ring of one', { '/a': to('/a') }, /its redirects form a loop/],
    ['in a ring of three', { '/a': to('/b'), '/b': to('/c'), '/c': to('/a') }, /form a loop/],
    ['to a file', { '/a': to('file:///etc/passwd') }, /only addresses that start with http/],
    ['to another scheme', { '/a': to('gopher://a.example/') }, /only addresses that start with/],
    ['with a password', { '/a': to('http://ann:secret@a.example/') }, /names a user/],
    ['to nonsense', { '/a': to('http://[/') }, /it is not an address/],
  ] as const) {
    test(what, async (t) => {
      const { at, asked } = await serve(t, pages)
      await assert.rejects(makeFetcher(local).fetch(`${at}/a`), {
        code: 'address-refused',
        message: why,
      })
      assert.equal(asked.length, Object.keys(pages).length)
    })
  }
  test('without end', async (t) => {
    const next: Page = (request, response) => {
      response.writeHead(302, { location: `/${Number(request.url?.slice(1)) + 1}` }).end()
    }
    const pages = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`/${n}`, next]))
    const { at, asked } = await serve(t, pages)
    await assert.rejects(makeFetcher(local).fetch(`${at}/0`), /redirects more than 5 times/)
    assert.equal(asked.length, 6)
  })
})

test('addresses that are not fetched', async () => {
  for (const [address, why] of [
    ['ftp://a.example/', /only addresses that start with http/],
    ['file:///etc/passwd', /only addresses/],
    ['https://ann:secret@a.example/', /^https:\/\/a\.example\/ was not fetched \(it names a user/],
    ['http://', /it is not an address/],
    ['http://[\u001b[31m', /^http:\/\/\[\ufffd\[31m was not fetched/],
    [`https://a.example/${'a'.repeat(2000)}`, /more than 2000 characters/],
  ] as const) {
    await assert.rejects(makeFetcher().fetch(address), { code: 'address-refused', message: why })
  }
})

test('a server that is not there is told of', async (t) => {
  const { at } = await serve(t, {})
  const nobody = at.replace(/\d+$/, '1')
  await assert.rejects(makeFetcher(local).fetch(nobody), {
    code: 'address-unreachable',
    message: /nothing listens there/,
  })
})
