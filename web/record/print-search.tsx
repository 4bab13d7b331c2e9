import { useState } from 'react'
import { Button } from 'react-aria-components'

import type { useStatements } from '../api/use-record.ts'
import { describeDay, plural } from '../../src/wording/index.ts'

/** The most statements that are fetched to be printed. */
export const mostPrinted = 1000

/** What is printed above a search: the words, how much was found and is printed, and when. */
export function PrintHead({
  words,
  total,
  shown,
}: {
  words: string
  total: number | undefined
  shown: number
}) {
  const all = total ?? shown
  const part =
    shown < all
      ? `The first ${shown.toLocaleString('en-GB')} of ${plural(all, 'statement')}`
      : plural(all, 'statement')
  return (
    <header className="print-only">
      <p className="print-title">{words.trim() === '' ? 'The record' : words}</p>
      <p>
        {part}. Onrecord, printed on {describeDay(today())}.
      </p>
    </header>
  )
}

/** Prints all that was found, at most `mostPrinted` statements; those that are not shown yet are fetched first. */
export function PrintButton({ found }: { found: ReturnType<typeof useStatements> }) {
  const [isFetching, setFetching] = useState(false)
  const print = async () => {
    setFetching(true)
    let last = found
    const isMore = () =>
      last.hasNextPage && (last.data?.pages.flatMap(({ hits }) => hits).length ?? 0) < mostPrinted
    while (isMore()) {
      const next = await last.fetchNextPage()
      if (next.isError) break
      last = { ...last, ...next } as typeof found
    }
    setFetching(false)
    // Printing waits until the page shows what was fetched.
    requestAnimationFrame(() => setTimeout(() => window.print()))
  }
  return (
    <Button className="quiet" isDisabled={isFetching} onPress={() => void print()}>
      {isFetching ? 'Loading all …' : 'Print'}
    </Button>
  )
}

const today = (): string => {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
