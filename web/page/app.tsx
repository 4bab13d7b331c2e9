import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Link, Route, Switch, useLocation } from 'wouter'

import { AddPage } from '../add/add-page.tsx'
import { useChanges } from '../api/use-changes.ts'
import { ComparePage } from '../compare/compare-page.tsx'
import { PartyPage } from '../party/party-page.tsx'
import { QueryHelp } from '../record/query-help.tsx'
import { RecordPage } from '../record/record-page.tsx'
import { ReportPage } from '../report/report-page.tsx'
import { SaidPage } from '../said/said-page.tsx'
import { StatementPage } from '../statement/statement-page.tsx'
import { Notes } from './notes.tsx'
import { Page } from './page.tsx'

/** The web app: a head, and the page that the address asks for. */
export function App() {
  useChanges()
  return (
    <Notes>
      <a className="skip" href="#main">
        To the page
      </a>
      <Head />
      <Switch>
        <Route path="/" component={RecordPage} />
        <Route path="/statements" component={RecordPage} />
        <Route path="/statements/:id">{({ id }) => <StatementPage id={id} />}</Route>
        <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
        <Route path="/parties/:id">{({ id }) => <PartyPage key={id} id={id} />}</Route>
        <Route path="/said" component={SaidPage} />
        <Route path="/compare" component={ComparePage} />
        <Route path="/add" component={AddPage} />
        <Route>
          <Page title="No such page">
            <div className="empty">
              <h1>There is no such page</h1>
              <p>
                <Link href="/">To the record</Link>
              </p>
            </div>
          </Page>
        </Route>
      </Switch>
    </Notes>
  )
}

const places = [
  ['/', 'Record'],
  ['/said', 'Did anybody say this?'],
  ['/compare', 'Compare'],
  ['/add', 'Add'],
] as const

function Head() {
  const [here] = useLocation()
  const [isHelp, setHelp] = useState(false)
  return (
    <header className="head">
      <Link href="/" className="mark">
        Onrecord
      </Link>
      <nav aria-label="Pages">
        {places.map(([path, name]) => (
          <Link key={path} href={path} aria-current={here === path ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <Button className="quiet" aria-label="Help" onPress={() => setHelp(true)}>
        ?
      </Button>
      <ModalOverlay className="overlay" isOpen={isHelp} onOpenChange={setHelp} isDismissable>
        <Modal className="modal">
          <Dialog>
            <Heading slot="title">Help</Heading>
            <h3>What the search box takes</h3>
            <QueryHelp />
            <h3>Keys</h3>
            <dl className="examples">
              <dt>
                <kbd>/</kbd>
              </dt>
              <dd>to the search box</dd>
              <dt>
                <kbd>j</kbd> <kbd>k</kbd>
              </dt>
              <dd>the next, the previous statement of a report</dd>
            </dl>
            <p>
              The data of every page is beside it: <a href="/api">the API</a>.
            </p>
            <div className="row end">
              <Button onPress={() => setHelp(false)}>Close</Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </header>
  )
}
