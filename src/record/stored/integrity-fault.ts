/** Something in a record that is not as it was kept. */
export interface IntegrityFault {
  /** The report's ID; null if it is the database's own structure. */
  readonly report: string | null
  /** What is wrong, for a person. */
  readonly problem: string
}
