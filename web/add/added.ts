/** A report that was sent, and its result. */
export interface Added {
  readonly key: string
  readonly name: string
  readonly state:
    'waiting' | 'reading' | 'added' | 'placed' | 'known' | 'failed' | 'leaving' | 'taken out'
  readonly report?: string
  readonly statements?: number
  readonly problem?: string | undefined
}
