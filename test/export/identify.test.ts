import { addressOf, iriOfName, permalink } from '../../src/export/identify.ts'
import { checkTable } from '../check-table.ts'

checkTable(
  'addressOf',
  (value) =>
    addressOf({
      metadata:
        value === 'none'
          ? [{ field: 'title', value: 'https://a.example/', from: 'meta' }]
          : [{ field: 'url', value, from: 'meta' }],
    }) ?? '-',
  `
  # on the web
  https://news.example/ship → https://news.example/ship
  http://news.example/ship?a=1#b → http://news.example/ship?a=1#b
  HTTPS://News.Example/Ship → https://news.example/Ship
  https://news.example → https://news.example/
  https://news.example/a ship → https://news.example/a%20ship
  # elsewhere
  file:///ship.html → -
  javascript:alert(1) → -
  data:text/html,ship → -
  ftp://news.example/ship → -
  urn:ship → -
  # no address
  news.example/ship → -
  /ship → -
  the ship → -
  # another field
  none → -
`,
)

checkTable(
  'iriOfName',
  (name) => iriOfName('person', name.replace('?', '\ud800')),
  `
  Ann Lind → onrecord:person/Ann%20Lind
  a/b#c → onrecord:person/a%2Fb%23c
  Søren → onrecord:person/S%C3%B8ren
  # half of a character is written as none
  a? → onrecord:person/a%EF%BF%BD
`,
)

checkTable(
  'permalink',
  permalink,
  `
  0123-4 → onrecord:0123-4
`,
)
