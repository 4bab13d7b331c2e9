import { useState, type ChangeEvent, type SubmitEvent } from 'react'

import { differenceKinds, differenceParties } from '../../src/data-model/values.ts'
import { differenceWords } from '../../src/wording/index.ts'
import type { AskedDifferences } from '../api/use-differences.ts'
import { readField } from '../page/read-field.ts'

const relations = {
  differ: 'Differ',
  agree: 'Agree',
  any: 'Both',
  none: 'Found to be no pair',
} as const

const parties: Readonly<Record<(typeof differenceParties)[number], string>> = {
  offices: 'two offices',
  speakers: 'two speakers',
  'one office': 'one office, twice',
  'one speaker': 'one speaker, twice',
}

/** The fields that narrow the differences. What is chosen applies at once, what is written once it is sent. */
export function DifferenceForm({
  asked,
  onChange,
}: {
  asked: AskedDifferences
  onChange: (asked: AskedDifferences) => void
}) {
  const apply = (form: HTMLFormElement | null) => form && onChange({ ...asked, ...readForm(form) })
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement | HTMLInputElement>) =>
    apply(currentTarget.form)
  return (
    <form
      className="form differences-form"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        apply(event.currentTarget)
      }}
    >
      <div className="fields">
        <WrittenField name="who" label="Who" value={asked.of ?? asked.a ?? ''} />
        <WrittenField name="other" label="and" value={asked.b ?? ''} />
        <WrittenField name="q" label="About" value={asked.q ?? ''} />
        <WrittenField name="since" label="Since" type="date" value={asked.since ?? ''} />
        <button type="submit" className="primary">
          Show
        </button>
      </div>
      <div className="fields">
        <label>
          In what
          <select name="by" value={asked.by ?? ''} onChange={choose}>
            <option value="">anything</option>
            {differenceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {differenceWords[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Between
          <select name="parties" value={asked.parties ?? ''} onChange={choose}>
            <option value="">anyone</option>
            {differenceParties.map((one) => (
              <option key={one} value={one}>
                {parties[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Which
          <select name="relation" value={asked.relation ?? 'differ'} onChange={choose}>
            {Object.entries(relations).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <input type="checkbox" name="shift" checked={asked.shift === 'true'} onChange={choose} />
          Only shifts
        </label>
      </div>
    </form>
  )
}

/** A field in which something is written; it follows the address of the page. */
function WrittenField({
  name,
  label,
  value,
  type = 'search',
}: {
  name: string
  label: string
  value: string
  type?: 'search' | 'date'
}) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  return (
    <label>
      {label}
      <input
        name={name}
        type={type}
        value={text}
        maxLength={type === 'date' ? undefined : 500}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  )
}

/** What the fields ask for; empty if they leave it open. */
function readForm(form: HTMLFormElement): AskedDifferences {
  const [who, other] = [readField(form, 'who'), readField(form, 'other')]
  const isPair = who !== '' && other !== ''
  const relation = readField(form, 'relation')
  return {
    of: isPair ? '' : who || other,
    a: isPair ? who : '',
    b: isPair ? other : '',
    q: readField(form, 'q'),
    since: readField(form, 'since'),
    by: readField(form, 'by'),
    parties: readField(form, 'parties'),
    relation: relation === 'differ' ? '' : relation,
    shift: readField(form, 'shift') === '' ? '' : 'true',
  }
}
