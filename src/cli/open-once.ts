/** Opens something when it is first asked for, and closes it if it was. */
export function openOnce<Opened extends { close(): Promise<void> }>(make: () => Promise<Opened>) {
  let opened: Promise<Opened> | null = null
  return {
    open: () => (opened ??= make()),
    close: async () => (await opened)?.close(),
  }
}
