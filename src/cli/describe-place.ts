import type { Hit } from '../record/index.ts'
import { visible } from './visible.ts'

/** Where a statement stands: "Meridian, 2021-03-02, Defence Ministry rules out joint patrols". */
export function describePlace({ report }: Hit): string {
  const { outlet, published, title, source } = report
  const parts = [outlet, published.start, title ?? source].filter((part) => part !== null)
  return visible(parts.join(', ')).replaceAll('\n', ' ')
}
