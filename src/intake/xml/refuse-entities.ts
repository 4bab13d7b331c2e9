import { OnrecordError } from '../../errors.ts'

/**
 * Refuses an XML text whose document type declares anything: entities grow without bound, or reach other files.
 * @throws OnrecordError `input-refused`.
 */
export function refuseEntities(text: string, path: string): void {
  if (!declaresInside.test(text.slice(0, 20_000))) return
  const reason = 'it declares XML entities, which no report needs'
  throw new OnrecordError('input-refused', { path, reason })
}

const declaresInside =
  /^\s{0,1000}(?:(?:<\?[^>]{0,500}>|<!--[^]{0,2000}?-->)\s{0,1000}){0,20}<!DOCTYPE[^<>[]{0,500}\[/i
