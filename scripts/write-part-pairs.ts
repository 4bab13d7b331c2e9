/**
 * Writes pairs that teach the network of pairs to read parts of sentences, and what is left open beside what is ruled out:
 * `node scripts/write-part-pairs.ts FOLDER > training/runs/parts.jsonl`, the folder with articles as text. What a statement is
 * about lies near its words; what the articles' people mean to do is put as planned, left open and ruled out, in words of
 * ours.
 */
import { readAs } from '../src/differences/index.ts'
import { openPairJudge } from '../src/reading/index.ts'
import { alikeOf, readArticles } from './read-articles.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder has the articles?')

/** Deeds as they are put; `_` stands for the deed, `S` for who does it. A bare one stands behind the deed and a colon. */
const put = {
  planned: ['S will _', 'S plans to _', 'S is going to _', 'S has promised to _', 'S is set to _'],
  open: [
    'S would not rule out that it may _',
    'S may _',
    'S could still _',
    'S is considering whether to _',
    'S has not decided whether to _',
    'S is open to the idea to _',
  ],
  out: [
    'S has no plans to _',
    'S will not _',
    'S ruled out any plan to _',
    'S refuses to _',
    'S has no intention to _',
    'there are no plans to _',
  ],
} as const
const putOfThings = {
  planned: ['S is preparing for _', 'S will go ahead with _', 'S has agreed to _'],
  open: [
    'S would not rule out _',
    'S is open to _',
    'S is considering _',
    '_ is possible',
    '_ may be an option',
  ],
  out: [
    'S ruled out _',
    'there are no plans for _',
    'S is not considering _',
    '_ is not on the table',
    'there will not be _',
  ],
} as const
const putBare = {
  planned: ['it will happen', 'we are going to do it', 'that is the plan'],
  open: [
    'I would not rule out anything',
    'nothing is off the table',
    'we are looking at every option',
    'we have not made a decision',
    'let us see what happens',
    'that is a possibility',
  ],
  out: [
    'that is not on the table',
    'that is not going to happen',
    'we have no such plans',
    'it is out of the question',
    'nobody is thinking of it',
  ],
} as const
type Level = keyof typeof put
const levels = ['planned', 'open', 'out'] as const
const subjects = [
  'The ministry',
  'The government',
  'The company',
  'The president',
  'The senator',
  'The agency',
  'It',
  'The union',
]

/** Draws the same numbers at every run (Park and Miller, 1988). */
let state = 20_261_201
const draw = (below: number): number => {
  state = (state * 48_271) % 2_147_483_647
  return state % below
}
const one = <T>(list: readonly T[]): T => list[draw(list.length)] as T

const found: { readonly about: string; readonly text: string; readonly article: number }[] = []
const deeds = new Set<string>()
const things = new Set<string>()
for (const { side, article } of await readArticles(folder)) {
  const words = side.text.split(/\s+/u)
  if (side.about && words.length >= 4 && side.text.length < 400)
    found.push({ about: side.about, text: readAs(side), article })
  const deed =
    /(?:^|\s)(?:(?:plans?|planned|wants?|wanted|intends?|agreed|vowed|promised|refused|ready|decided|decision|going) to|^to|will|would) ((?!be\b|not\b|have\b|like\b)[a-z]+(?: [\w’'$%-]+){2,11})$/u.exec(
      side.text.replace(/[.,”"]+$/u, ''),
    )?.[1]
  if (deed) deeds.add(deed)
  const thing = side.about?.replace(/^(?:the|an?|its|his|her|their) /iu, '')
  if (
    thing &&
    thing.split(' ').length <= 9 &&
    !/ (?:is|are|was|were|has|have|had|suggests?) /u.test(thing) &&
    /^[a-z]+(?:ion|ions|ment|ments|talks|ban|tax|cuts?|ing|ance|deal|war|attacks?|strikes?|vote|visits?|meetings?|sanctions|reform|aid) (?:of|with|on|in|against|to|for|from|by|between) /u.test(
      thing,
    )
  )
    things.add(thing)
}
process.stderr.write(`${found.length} statements, ${deeds.size} deeds, ${things.size} things\n`)

const judge = await openPairJudge()
const write = (row: object): boolean => process.stdout.write(`${JSON.stringify(row)}\n`)

const vectors = await judge.embed(found.map(({ text }) => text))
for (const [at, { about, text, article }] of found.entries()) {
  if (about !== text) write({ a: about, b: text, matter: 1 })
  const ours = vectors[at]
  for (let tries = 0; tries < 40; tries++) {
    const place = draw(found.length)
    const [other, theirs] = [found[place], vectors[place]]
    if (!other || !theirs || !ours || other.article === article) continue
    const alike = alikeOf(ours, theirs)
    if (alike < 0.15 || alike > 0.5) continue
    write({ a: about, b: other.text, relation: 'none', matter: 0 })
    break
  }
}

await writeDeeds([...deeds], put)
await writeDeeds([...things], putOfThings)
await judge.close()

/** Of each deed four pairs, and two with a deed that is near it and another. */
async function writeDeeds(
  list: readonly string[],
  as: Readonly<Record<Level, readonly string[]>>,
): Promise<void> {
  const places = await judge.embed(list)
  for (const [at, deed] of list.entries()) {
    for (let count = 0; count < 4; count++) {
      const [ours, theirs] = [one(levels), one(levels)]
      const shorter = draw(2) === 0 ? deed : shortened(deed)
      const pair = { a: putAs(deed, ours, as), b: putAs(shorter, theirs, as) }
      if (pair.a === pair.b) continue
      const isOut = (ours === 'out') !== (theirs === 'out')
      const relation = isOut ? 'differ' : ours === theirs ? 'agree' : null
      write({ ...pair, ...(relation && { relation }), matter: 1 })
    }
    const near = list
      .map((other, place) => ({ other, alike: alikeOf(places[at], places[place]) }))
      .filter(({ other, alike }) => other !== deed && alike > 0.2 && alike < 0.62)
      .toSorted((first, second) => second.alike - first.alike)
    for (const rank of [draw(3), 3 + draw(9)]) {
      const other = near[rank]?.other
      if (other)
        write({
          a: putAs(deed, one(levels), as),
          b: putAs(other, one(levels), as),
          relation: 'none',
          matter: 0.05,
        })
    }
  }
}

/** A deed in a sentence, or before one that does not name it. */
function putAs(deed: string, level: Level, as: Readonly<Record<Level, readonly string[]>>): string {
  if (draw(3) === 0) return `${as === put ? `whether to ${deed}` : deed}: ${one(putBare[level])}`
  const said = one(as[level]).replace('S', one(subjects)).replace('_', deed)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Without its last phrase, if enough is left. */
function shortened(deed: string): string {
  const shorter = deed.replace(
    / (?:in|on|at|by|for|with|from|during|after|before|through|over|under|until|next|this|last) [^,]*$/u,
    '',
  )
  return shorter.split(' ').length >= 3 ? shorter : deed
}
