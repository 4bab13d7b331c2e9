import { Page } from '../page/page.tsx'
import { Help } from './help.tsx'

/** The help, as a page that can be linked to. */
export function HelpPage() {
  return (
    <Page title="Help">
      <h1>Help</h1>
      <Help />
    </Page>
  )
}
