import type { Hit } from '../../record/index.ts'
import { plural } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/** The place of a statement: "Meridian, 2021-03-02, Defence Ministry rules out joint patrols". */
export function describePlace({ report }: Hit): string {
  const { outlet, published, title, source } = report
  const parts = [outlet, published.start, title ?? source].filter((part) => part !== null)
  return escapeControlCharacters(parts.join(', ')).replaceAll('\n', ' ')
}

/** The same, with how many other places report it: "… · also in 3 reports · corrected". */
export function describePlaces(hit: Hit): string {
  const also = hit.alsoCount === 0 ? [] : [`also in ${plural(hit.alsoCount, 'report')}`]
  const corrected = hit.decisions.length === 0 ? [] : ['corrected']
  return [describePlace(hit), ...also, ...corrected].join(' · ')
}
