import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { reportKeys, reportLikeness } from '../../src/matching/report-likeness.ts'
import { checkTable } from '../check-table.ts'

/** A text of words that do not come again, from the one of a number on. */
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${inLetters(from + at)}`).join(' ')

const inLetters = (number: number): string =>
  number.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')

describe('how alike two reports are', () => {
  test('a copy, whatever the marks, capitals and accents', () => {
    const text = 'The “Ålesund” left port on Monday, the ministry said.'
    assert.deepEqual(reportLikeness(text, text), { likeness: 1, shared: 1 })
    const other = 'THE "ALESUND" left port on Monday; the ministry said'
    assert.deepEqual(reportLikeness(text, other), { likeness: 1, shared: 1 })
    assert.deepEqual(reportKeys(text), reportKeys(other))
  })

  test('a part of a longer one, and another text', () => {
    const { likeness, shared } = reportLikeness(words(0, 100), words(0, 1000))
    assert.equal(shared, 1)
    assert.equal(likeness, 96 / 996)
    assert.deepEqual(reportLikeness(words(0, 100), words(5000, 100)), { likeness: 0, shared: 0 })
  })

  test('less than five words, and none', () => {
    assert.deepEqual(reportLikeness('Ship sinks', 'ship sinks'), { likeness: 1, shared: 1 })
    assert.deepEqual(reportLikeness('Ship sinks', 'Ship sails'), { likeness: 0, shared: 0 })
    assert.deepEqual(reportLikeness('', ''), { likeness: 0, shared: 0 })
    assert.deepEqual(reportLikeness('…', '😀'), { likeness: 0, shared: 0 })
    assert.deepEqual(reportKeys('… 😀'), [])
  })

  test('scripts that write no spaces, and others', () => {
    const news = [
      '国防部发言人周二表示，没有与邻国进行联合巡逻的计划。',
      '国防省の報道官は火曜日、共同巡視の計画はないと述べた。',
      'โฆษกกระทรวงกลาโหมกล่าวว่าไม่มีแผนลาดตระเวนร่วม',
      'Представитель министерства заявил, что планов совместного патрулирования нет.',
      'قال المتحدث باسم الوزارة إنه لا توجد خطط لدوريات مشتركة',
      'मंत्रालय के प्रवक्ता ने कहा कि संयुक्त गश्त की कोई योजना नहीं है',
      '국방부 대변인은 화요일 공동 순찰 계획이 없다고 말했다',
    ]
    for (const text of news) {
      assert.equal(reportKeys(text).length, 16)
      for (const other of news) {
        assert.equal(reportLikeness(text, other).likeness, text === other ? 1 : 0)
      }
      assert.equal(reportLikeness(`${text} ${text}`, text).shared, 1)
    }
  })

  test('keys find what is half alike, seldom what is a twentieth alike', () => {
    let [half, little] = [0, 0]
    for (let at = 0; at < 100; at++) {
      const keys = new Set(reportKeys(words(at * 1000, 300)))
      if (reportKeys(words(at * 1000 + 100, 300)).some((key) => keys.has(key))) half++
      if (reportKeys(words(at * 1000 + 270, 300)).some((key) => keys.has(key))) little++
    }
    assert.ok(half >= 95, `${half} of 100`)
    assert.ok(little <= 12, `${little} of 100`)
  })

  test('keys are the same on every machine', () => {
    assert.deepEqual(
      reportKeys('The ship left port on Monday.').slice(0, 2),
      [1356192547, 1442925904],
    )
  })

  test('100,000 characters of anything take seconds at most, also on a busy machine', () => {
    const hostile = ['a', '😀', '京', "'a", '1,', ' ', '\u0301', 'a\u0301', 'ﷺ'].map((piece) =>
      piece.repeat(100_000 / piece.length),
    )
    for (const text of [words(0, 12_000), ...hostile]) {
      const start = performance.now()
      reportKeys(text)
      reportLikeness(text, words(1, 12_000))
      assert.ok(
        performance.now() - start < 5000,
        `${text.slice(0, 10)}: ${performance.now() - start} ms`,
      )
    }
  })
})

checkTable(
  'reportLikeness, either way round: shingles that both have / that either has, and of the shorter',
  (pair) => {
    const [one = '', other = ''] = pair.split(' / ')
    const found = reportLikeness(one, other)
    const back = reportLikeness(other, one)
    if (found.likeness !== back.likeness || found.shared !== back.shared) return 'one way only'
    return `${found.likeness.toFixed(3)} ${found.shared.toFixed(3)}`
  },
  `
  # five words are one shingle
  a b c d e / a b c d e → 1.000 1.000
  a b c d e / a b c d f → 0.000 0.000
  # six are two, of which one is alike: 1 of 3, and 1 of 2
  a b c d e f / a b c d e g → 0.333 0.500
  # 1 of 2, and 1 of 1
  a b c d e / a b c d e f → 0.500 1.000
  # the order counts
  a b c d e / e d c b a → 0.000 0.000
  # what comes twice counts once
  a a a a a a a / a a a a a → 1.000 1.000
  # less than five words are one shingle, by their number
  a b / a b → 1.000 1.000
  a b / a b c → 0.000 0.000
  a b / b a → 0.000 0.000
  # marks, capitals and accents aside
  “Á, b.” c—d e! / a b c d e → 1.000 1.000
  # no word
  … / a b → 0.000 0.000
`,
)
