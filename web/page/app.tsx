import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Link, Route, Switch, useLocation } from 'wouter'

import { AddPage } from '../add/add-page.tsx'
import { useChanges } from '../api/use-changes.ts'
import { ComparePage } from '../compare/compare-page.tsx'
import { PartyPage } from '../party/party-page.tsx'
import { DecisionsPage } from '../decisions/decisions-page.tsx'
import { DifferencesPage } from '../differences/differences-page.tsx'
import { Help } from '../help/help.tsx'
import { HelpPage } from '../help/help-page.tsx'
import { MatterPage } from '../matter/matter-page.tsx'
import { PartiesPage } from '../party/parties-page.tsx'
import { QuestionsPage } from '../party/questions-page.tsx'
import { ReportsPage } from '../report/reports-page.tsx'
import { RecordPage } from '../record/record-page.tsx'
import { ReportPage } from '../report/report-page.tsx'
import { SaidPage } from '../said/said-page.tsx'
import { StatementPage } from '../statement/statement-page.tsx'
import { Notes } from './notes.tsx'
import { Page } from './page.tsx'

/** The web app: a head, and the page that the address names. */
export function App() {
  useChanges()
  return (
    <Notes>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Head />
      <Switch>
        <Route path="/" component={RecordPage} />
        <Route path="/statements" component={RecordPage} />
        <Route path="/statements/:id">{({ id }) => <StatementPage id={id} />}</Route>
        <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
        <Route path="/parties/:id">{({ id }) => <PartyPage key={id} id={id} />}</Route>
        <Route path="/reports" component={ReportsPage} />
        <Route path="/parties" component={PartiesPage} />
        <Route path="/differences" component={DifferencesPage} />
        <Route path="/matters/:id">{({ id }) => <MatterPage key={id} id={id} />}</Route>
        <Route path="/questions" component={QuestionsPage} />
        <Route path="/decisions" component={DecisionsPage} />
        <Route path="/help" component={HelpPage} />
        <Route path="/said" component={SaidPage} />
        <Route path="/compare" component={ComparePage} />
        <Route path="/add" component={AddPage} />
        <Route>
          <Page title="No such page">
            <div className="empty">
              <h1>There is no such page</h1>
              <p>
                <Link href="/">Go to the record</Link>
              </p>
            </div>
          </Page>
        </Route>
      </Switch>
    </Notes>
  )
}

const places: readonly (readonly [path: string, name: string, short?: string])[] = [
  ['/', 'Record'],
  ['/reports', 'Reports'],
  ['/parties', 'Who'],
  ['/differences', 'Differences', 'Differ'],
  ['/said', 'Did anybody say this?', 'Said?'],
  ['/compare', 'Compare'],
  ['/add', 'Add'],
]

function Head() {
  const [here] = useLocation()
  const [isHelp, setHelp] = useState(false)
  return (
    <header className="head">
      <Link href="/" className="mark">
        Onrecord
      </Link>
      <nav aria-label="Pages">
        {places.map(([path, name, short]) => (
          <Link key={path} href={path} aria-current={here === path ? 'page' : undefined}>
            {short === undefined ? (
              name
            ) : (
              <>
                <span className="long">{name}</span>
                <span className="short" aria-hidden="true">
                  {short}
                </span>
              </>
            )}
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
            <Help />
            <div className="row end">
              <Button onPress={() => setHelp(false)}>Close</Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </header>
  )
}
