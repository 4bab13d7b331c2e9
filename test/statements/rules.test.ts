import type { WorkingDraft, ParsedSentence, ParsedWord } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { segmentText } from '../../src/segment/index.ts'
import type { Rule } from '../../src/statements/draft.ts'
import { draftStatements, sentencesToParse } from '../../src/statements/index.ts'
import { claimsOfOthers } from '../../src/statements/rules/sources/claims-of-others.ts'
import { continueQuotations } from '../../src/statements/rules/continue-quotations.ts'
import { reattachContentToCue } from '../../src/statements/rules/reattach-content-to-cue.ts'
import { cutAtMainClause } from '../../src/statements/rules/cut-at-main-clause.ts'
import { cutAtParagraphs } from '../../src/statements/rules/cut-at-paragraphs.ts'
import { reassignSecondSentence } from '../../src/statements/rules/reassign-second-sentence.ts'
import { includeClauses } from '../../src/statements/rules/include-clauses.ts'
import { dropAntecedents } from '../../src/statements/rules/drop-antecedents.ts'
import { dropConnectives } from '../../src/statements/rules/drop-connectives.ts'
import { dropOtherSentences } from '../../src/statements/rules/drop-other-sentences.ts'
import { dropTakings } from '../../src/statements/rules/drop-takings.ts'
import { dropTimesOfQuoting } from '../../src/statements/rules/drop-times-of-quoting.ts'
import { dropTitles } from '../../src/statements/rules/drop-titles.ts'
import { oneSourcePerCue } from '../../src/statements/rules/sources/one-source-per-cue.ts'
import { oneSpeakerPerQuotation } from '../../src/statements/rules/one-speaker-per-quotation.ts'
import { participlesBeforeQuotations } from '../../src/statements/rules/participles-before-quotations.ts'
import { quotationsBesideCues } from '../../src/statements/rules/quotations-beside-cues.ts'
import { shareSources } from '../../src/statements/rules/sources/share-sources.ts'
import { signedQuotations } from '../../src/statements/rules/signed-quotations.ts'
import { splitAtSecondCue } from '../../src/statements/rules/split-at-second-cue.ts'
import { speakersBehindHearers } from '../../src/statements/rules/sources/speakers-behind-hearers.ts'
import { subjectsOfReportedSaying } from '../../src/statements/rules/sources/subjects-of-reported-saying.ts'
import { wordsSentThrough } from '../../src/statements/rules/sources/words-sent-through.ts'
import { wholeQuotations } from '../../src/statements/rules/whole-quotations.ts'
import { makeRange, makeSpan } from '../../src/text/index.ts'
import { parseMarked } from '../notation.ts'

/** What a rule makes of the drafts marked in a text: `source | cue | content / content`, one line a statement. */
function applyRule(rule: Rule, marked: string, heads?: readonly number[]): readonly string[] {
  const { text, statements } = parseMarked(marked)
  const trees = heads ? [treeOf(text, heads)] : []
  const drafts: readonly WorkingDraft[] = statements.map((parts) => ({
    ...parts,
    probability: 0.9,
    madeBy: ['model'],
  }))
  const made = rule.apply(drafts, { text, segments: segmentText(text), trees, dateline: null })
  for (const draft of made) {
    for (const { start, end, text: words } of [...draft.source, ...draft.cue, ...draft.content]) {
      assert.equal(text.slice(start, end), words)
    }
  }
  const words = (spans: WorkingDraft['content']) => spans.map((span) => span.text).join(' / ')
  return made.map((draft) => [draft.source, draft.cue, draft.content].map(words).join(' | '))
}

/** A text as one sentence whose words and marks hang on words by number, from 1; the root on 0. */
function treeOf(text: string, heads: readonly number[]): ParsedSentence {
  const words = [...text.matchAll(/\w+|[^\w\s]/gu)].map((word, index): ParsedWord => {
    const head = heads[index]
    assert.ok(head !== undefined, `no head of ${word[0]}`)
    return {
      span: makeSpan(text, word.index, word.index + word[0].length),
      head: head === 0 ? null : head - 1,
      relation: 'dep',
      partOfSpeech: /\w/u.test(word[0]) ? 'X' : 'PUNCT',
    }
  })
  assert.equal(words.length, heads.length)
  return { ...makeRange(0, text.length), words }
}

/** Cases of a rule: what it shows, the drafts it is given, the statements it makes. */
function check(
  rule: Rule,
  cases: readonly (readonly [what: string, marked: string, ...expected: string[]])[],
): void {
  describe(rule.name, () => {
    for (const [what, marked, ...expected] of cases) {
      test(what, () => assert.deepEqual(applyRule(rule, marked), expected))
    }
  })
}

check(includeClauses, [
  [
    'what somebody says of others’ words goes on to the end of these',
    '[1:Lind] {1:said} «1:Orrel was “quite right”» when [2:he] {2:told} the council «2:that it was over».',
    'Lind | said | Orrel was “quite right” when he told the council that it was over',
    'he | told | that it was over',
  ],
  [
    'a quotation ends at its mark',
    '[1:Lind] {1:said} «1:“We wait,”» when [2:he] {2:asked} «2:whether it was over».',
    'Lind | said | “We wait,”',
    'he | asked | whether it was over',
  ],
  [
    'what is told otherwise than by a verb of saying has its own end',
    '[1:Lind] {1:denied} «1:the charge» when [2:she] {2:told} the council «2:that it was over».',
    'Lind | denied | the charge',
    'she | told | that it was over',
  ],
  [
    'the next sentence is another matter',
    '[1:Lind] {1:said} «1:Orrel was right». When [2:he] {2:said} «2:it was over», it was.',
    'Lind | said | Orrel was right',
    'he | said | it was over',
  ],
])

check(speakersBehindHearers, [
  [
    'who was told by somebody heard it',
    '[1:The court] was {1:told} by Ann Lind that «1:the log was lost».',
    'Ann Lind | told | the log was lost',
  ],
  [
    'so did who heard it from somebody',
    '[1:Peter Moe] {1:heard} from the clerk that «1:the valve had failed».',
    'the clerk | heard | the valve had failed',
  ],
  [
    'who told somebody says it',
    '[1:Ann Lind] {1:told} the court that «1:the log was lost».',
    'Ann Lind | told | the log was lost',
  ],
  [
    'who was told nothing by anybody named hears no more',
    '[1:The court] was {1:told} that «1:the log was lost».',
    'The court | told | the log was lost',
  ],
])

check(claimsOfOthers, [
  [
    'who is criticised for saying it says it',
    '[1:Ann Lind] {1:criticised} «1:the clerk, Peter Moe, for saying that it rained».',
    'the clerk, Peter Moe | saying | it rained',
  ],
  [
    'who is thanked for saying it does, too',
    '[1:Ann Lind] {1:thanked} «1:Moe for saying it was over».',
    'Moe | saying | it was over',
  ],
  [
    'who criticises what was done says so',
    '[1:Ann Lind] {1:criticised} «1:Moe for leaving the board».',
    'Ann Lind | criticised | Moe for leaving the board',
  ],
  [
    'who rejects a claim denies it',
    '[1:Ann Lind] {1:rejected} «1:a claim by Moe that it rained».',
    'Ann Lind | rejected | a claim by Moe that it rained',
  ],
])

check(subjectsOfReportedSaying, [
  [
    'who is said to have said it is the source',
    'Ann Lind was reported to have {1:told} the council that «1:the port was lost».',
    'Ann Lind | told | the port was lost',
  ],
  [
    'the cue goes on to the verb of saying',
    '«1:Ann Lind» {1:was reported} «1:to have told the council that the port was lost».',
    'Ann Lind | was reported to have told | the port was lost',
  ],
  [
    'who is quoted as saying it is',
    'The clerk is quoted as {1:saying} «1:it rained».',
    'The clerk | saying | it rained',
  ],
  [
    'what nobody is said to have said has no subject',
    'It rained, and then they {1:said} «1:it was over».',
    ' | said | it was over',
  ],
  [
    'a deed is no saying',
    '«1:Ann Lind» {1:was reported} «1:to have left the council».',
    ' | was reported | Ann Lind / to have left the council',
  ],
])

check(wordsSentThrough, [
  [
    'through whom words come is not who says them',
    'Through his lawyer, [1:Ann Lind, the mayor, Peter Moe,] {1:said} «1:it was over».',
    'the mayor, Peter Moe, | said | it was over',
  ],
  [
    'one name alone stays',
    'Through his lawyer, [1:Peter Moe] {1:said} «1:it was over».',
    'Peter Moe | said | it was over',
  ],
  [
    'elsewhere a list of names stays',
    'In the harbour, [1:Ann Lind, the mayor, Peter Moe,] {1:said} «1:it was over».',
    'Ann Lind, the mayor, Peter Moe, | said | it was over',
  ],
])

check(dropTakings, [
  [
    'a city that is claimed is taken',
    '[1:The rebels] {1:claimed} «1:two new cities and an airfield».',
  ],
  ['so are lives', '[1:The flood] {1:has claimed} «1:seven lives».'],
  [
    'what is claimed in words is said',
    '[1:Lind] {1:claimed} «1:the city was theirs».',
    'Lind | claimed | the city was theirs',
  ],
  [
    'victory is claimed in words',
    '[1:Lind] {1:claimed} «1:victory over her rivals».',
    'Lind | claimed | victory over her rivals',
  ],
])

check(wholeQuotations, [
  [
    'the mark that closes what a content opens belongs to it',
    '[1:Lind] {1:named} «1:the “Law of the Sea»,” which nobody read.',
    'Lind | named | the “Law of the Sea,”',
  ],
  [
    'so does the mark before its first word',
    '“«1:We wait.”» [1:Lind] {1:said}',
    'Lind | said | “We wait.”',
  ],
  [
    'of a quotation that goes on, a part stays a part',
    '“We «1:wait here» until noon,” [1:Lind] {1:said}.',
    'Lind | said | wait here',
  ],
  [
    'a mark that opens one brings its words along',
    '[1:Lind] {1:asked} «1:in these days -- “»what would you do?”',
    'Lind | asked | in these days -- “what would you do?”',
  ],
  [
    'a mark that closes nothing is none',
    '[1:Lind] {1:said} «1:they wait»” and left.',
    'Lind | said | they wait',
  ],
])

check(dropAntecedents, [
  [
    'whom the pronoun means is left out',
    'It is open whether «1:the envoy», [1:who] {1:said} «1:it was late», had left.',
    'who | said | it was late',
  ],
  [
    'what is said before the pronoun alone stays',
    '«1:It is late», [1:who] {1:said}?',
    'who | said | It is late',
  ],
  [
    'what is said before a name stays',
    '«1:It is late», [1:Lind] {1:said}, «1:and dark».',
    'Lind | said | It is late / and dark',
  ],
])

check(dropTimesOfQuoting, [
  [
    'the day between who is quoted and what is said is left out',
    '[1:Novi Zaliv] {1:quoted} «1:him late on Thursday as saying that it rained».',
    'Novi Zaliv | quoted | him / as saying that it rained',
  ],
  [
    'a day that is part of what is said stays',
    '[1:Novi Zaliv] {1:quoted} «1:him as saying that it rained on Thursday as saying goes».',
    'Novi Zaliv | quoted | him as saying that it rained on Thursday as saying goes',
  ],
  [
    'after another cue it stays',
    '[1:Lind] {1:saw} «1:him on Thursday as saying would have it».',
    'Lind | saw | him on Thursday as saying would have it',
  ],
])

check(dropOtherSentences, [
  [
    'the end of a sentence that reports nothing is left out',
    'Moe is in Oslo for talks on «1:the treaty». [1:Lind] {1:said} «1:Moe may stay».',
    'Lind | said | Moe may stay',
  ],
  [
    'a quotation in the sentence before stays',
    '«1:“It is late.”» [1:Lind] {1:said} «1:Moe may stay».',
    'Lind | said | “It is late.” / Moe may stay',
  ],
  [
    'a sentence that goes on with what was said stays',
    '[1:Lind] {1:said} «1:Moe may stay». «1:It is late».',
    'Lind | said | Moe may stay / It is late',
  ],
  [
    'what stands within a later sentence is left out',
    '[1:Lind] {1:said} «1:Moe may stay». Moe spoke without a name as he was not to speak «1:of the treaty».',
    'Lind | said | Moe may stay',
  ],
  [
    'a quotation within a later sentence stays',
    '[1:Lind] {1:said} «1:Moe may stay». Of Ost, «1:“Nobody knows.”»',
    'Lind | said | Moe may stay / “Nobody knows.”',
  ],
  [
    'content within the sentence after alone stays',
    '[1:Lind] {1:had plans}. They were «1:to stay in Oslo».',
    'Lind | had plans | to stay in Oslo',
  ],
  [
    'content in the sentence before alone stays',
    '«1:It is late». So {1:said} [1:Lind].',
    'Lind | said | It is late',
  ],
])

check(dropTitles, [
  [
    'the title of the programme that somebody spoke on is not said',
    '[1:Lind] {1:said} on Radio Moe’s «1:“The Harbour Hour with Ada.” “We wait. And we watch.”»',
    'Lind | said | “We wait. And we watch.”',
  ],
  [
    'a quotation that is no title stays',
    '[1:Lind] {1:said} of «1:“The harbour nobody saw.” “We wait.”»',
    'Lind | said | “The harbour nobody saw.” “We wait.”',
  ],
  [
    'a title with nothing said after it stays',
    '[1:Lind] {1:spoke} of «1:“The Harbour Hour.”» He left.',
    'Lind | spoke | “The Harbour Hour.”',
  ],
])

check(reattachContentToCue, [
  [
    'what stands right behind a cue that reports nothing is taken from the next',
    '[1:Lind] {1:also said} «2:the port was open,» [2:Lind] {2:said}. «2:“We wait.”»',
    'Lind | also said | the port was open,',
    'Lind | said | “We wait.”',
  ],
  [
    'with “that” between',
    '[1:Lind] {1:added} that «2:it was open,» [2:she] {2:said}. «2:“We wait.”»',
    'Lind | added | it was open,',
    'she | said | “We wait.”',
  ],
  [
    'the only content of a cue stays with it',
    '[1:Lind] {1:went on}, «2:“We wait,”» [2:she] {2:said}.',
    'Lind | went on | ',
    'she | said | “We wait,”',
  ],
  [
    'a cue that stands before its contents keeps them',
    '[2:Moe] {2:said} [1:Lind] {1:hoped} «2:the port was open». «2:“We wait.”»',
    'Lind | hoped | ',
    'Moe | said | the port was open / “We wait.”',
  ],
  [
    'a cue with a content of its own is left alone',
    '[1:Lind] {1:said} «2:the port was open,» {2:said} [2:Moe]. «2:“We wait.”» «1:It rained.»',
    'Lind | said | It rained.',
    'Moe | said | the port was open, / “We wait.”',
  ],
])

check(cutAtParagraphs, [
  [
    'a content that runs on is cut at the paragraph of its cue',
    '[1:Lind] {1:said} «1:the ship left\nWith the tide out it stayed».',
    'Lind | said | the ship left',
  ],
  [
    'the part with the cue stays, though it is the second',
    '«1:The ship left\nNobody was there», [1:Lind] {1:said}.',
    'Lind | said | Nobody was there',
  ],
  [
    'a quotation that goes on stays whole',
    '[1:Lind] {1:said}: «1:“One.\n\n“Two.”»',
    'Lind | said | “One.\n\n“Two.”',
  ],
  [
    'a content in one paragraph is left alone',
    '[1:Lind] {1:said} «1:it rains».\nSo.',
    'Lind | said | it rains',
  ],
])

check(oneSourcePerCue, [
  [
    'a source with a few words before a content makes a statement',
    '[1:Lind] raised the possibility of «1:talks». In Oslo [1:she] {1:called} «1:him back».',
    'she | called | him back',
    'Lind | raised the possibility of | talks',
  ],
  [
    'a name and a colon',
    '[1:LIND]: «1:We wait.»\n[1:Moe] {1:said} «1:no».',
    'Moe | said | no',
    'LIND | : | We wait.',
  ],
  ['sources joined by and stay', '[1:Lind] and [1:Moe] {1:said} «1:no».', 'Lind / Moe | said | no'],
  [
    'a far source without a content is left out',
    '[1:Lind] left the room at noon. [1:Moe] {1:said} «1:no».',
    'Moe | said | no',
  ],
  ['one source is left alone', '[1:Lind] {1:said} «1:no».', 'Lind | said | no'],
])

check(reassignSecondSentence, [
  [
    'the second sentence goes to its own clause',
    '[1:Lind] {1:said} «1:they met. The hotel was full», [2:the paper] {2:said}.',
    'Lind | said | they met',
    'the paper | said | The hotel was full',
  ],
  [
    'a fragment of its own sentence goes to that clause',
    '«1:“Who gave the order?”» [1:Lind] {1:asked}. «1:“I did,”» [2:Moe] {2:answered}.',
    'Lind | asked | “Who gave the order?”',
    'Moe | answered | “I did,”',
  ],
  [
    'without a clause of its own it stays',
    '[1:Lind] {1:said} «1:they met. The hotel was full».',
    'Lind | said | they met. The hotel was full',
  ],
])

check(splitAtSecondCue, [
  [
    'a second verb with a quotation is a statement of the same source',
    '[1:He] {1:suggested} «1:they go step by step, and on the treaty said, “We wait.”»',
    'He | suggested | they go step by step',
    'He | said | “We wait.”',
  ],
  [
    'a verb with a subject of its own is left alone',
    '[1:He] {1:suggested} «1:they go step by step, and Moe said, “We wait.”»',
    'He | suggested | they go step by step, and Moe said, “We wait.”',
  ],
  [
    'a quotation without a verb of saying is left alone',
    '[1:He] {1:suggested} «1:they go on at once, and on the treaty, “wait.”»',
    'He | suggested | they go on at once, and on the treaty, “wait.”',
  ],
])

check(signedQuotations, [
  [
    'a quotation signed with a dash',
    '“The roof is good.” - Commissioner Ada Holm',
    'Commissioner Ada Holm | - | “The roof is good.”',
  ],
  ['an em dash', '“The roof is good.” — Ada Holm', 'Ada Holm | — | “The roof is good.”'],
  ['an initial', '“The roof is good.” — Ada B. Holm', 'Ada B. Holm | — | “The roof is good.”'],
  [
    'a full stop after a name',
    '“The roof is good.” ― Ada Holm.',
    'Ada Holm | ― | “The roof is good.”',
  ],
  ['a sentence is no signature', '“The roof is good.” — Ada built it.'],
  [
    'one that is a statement already is left alone',
    '«1:“The roof is good,”» {1:said} [1:Moe] — Ada Holm',
    'Moe | said | “The roof is good,”',
  ],
  [
    'one that nobody was found to say is given to its signer',
    '«1:“The roof is good.”» - Ada Holm',
    'Ada Holm | - | “The roof is good.”',
  ],
  [
    'what was found in one that is all its paragraph gives way to the signer',
    '”[1:Moe] {1:has accepted} «1:the plan». The roof is good.” ― Ada Holm',
    'Ada Holm | ― | ”Moe has accepted the plan. The roof is good.”',
  ],
  [
    'the end of one that is all its paragraph is made whole',
    '“The roof is good and «1:the walls are dry.”» {1:—} [1:Ada Holm]',
    'Ada Holm | — | “The roof is good and the walls are dry.”',
  ],
  ['a dash in a sentence is no signature', '“The roof” — Ada Holm built it — is good.'],
])

check(continueQuotations, [
  [
    'whole sentences after the reporting clause',
    '«1:“No,”» [1:Lind] {1:said} in Oslo. “We wait for them.”',
    'Lind | said | “No,” / “We wait for them.”',
  ],
  [
    'a re-opened paragraph',
    '[1:Lind] {1:said}: «1:“One.»\n\n“Two is enough.”',
    'Lind | said | “One.\n\n“Two is enough.”',
  ],
  [
    'words in quotation marks that are no sentence',
    '«1:“No,”» [1:Lind] {1:said}. “Red lines” were drawn.',
    'Lind | said | “No,”',
  ],
  [
    'a turn of a transcript',
    '[1:Lind] {1:said}: «1:“One.»\n\n“MOE: Two is enough.”',
    'Lind | said | “One.',
  ],
  ['another paragraph', '«1:“No,”» [1:Lind] {1:said}.\n“We wait for them.”', 'Lind | said | “No,”'],
  [
    'a sentence between',
    '«1:“No,”» [1:Lind] {1:said}. Moe sat down. “We wait for them.”',
    'Lind | said | “No,”',
  ],
])

check(shareSources, [
  [
    'a participle',
    '[1:Lind] {1:said} «1:no», {2:adding} «2:that it rained».',
    'Lind | said | no',
    'Lind | adding | that it rained',
  ],
  [
    'a second verb',
    '[1:Lind] {1:said} «1:no» and {2:promised} «2:to wait».',
    'Lind | said | no',
    'Lind | promised | to wait',
  ],
  [
    'another sentence',
    '[1:Lind] {1:said} «1:no». And {2:denied} «2:it».',
    'Lind | said | no',
    ' | denied | it',
  ],
  [
    'a passive that names nobody',
    '[1:Lind] {1:said} «1:no». «2:The ship» {2:is said} «2:to wait».',
    'Lind | said | no',
    ' | is said | The ship / to wait',
  ],
])

test('a dateline is taken off the spans that hold it', () => {
  const { text, statements } = parseMarked('[1:OSLO — Ann Lind] {1:said} «1:no».')
  const tags = (['source', 'cue', 'content'] as const).flatMap((role) =>
    (statements[0]?.[role] ?? []).map(({ start, end }) => ({
      start,
      end,
      role,
      probability: 1,
      cue: role === 'cue' ? null : 1,
    })),
  )
  const [draft] = draftStatements(tags, {
    text,
    segments: segmentText(text),
    trees: [],
    dateline: makeRange(0, 6),
  })
  assert.equal(draft?.source[0]?.text, 'Ann Lind')
})

check(oneSpeakerPerQuotation, [
  [
    'all of a quotation is said by who stands right behind it',
    '“Only «1:large yards answer». «2:The small ones need not,»” [2:the report] {2:says}. [1:It] {1:adds} «1:that this is so».',
    'It | adds | that this is so',
    'the report | says | “Only large yards answer. The small ones need not,”',
  ],
  [
    'or else by who has the most of it',
    '[1:Lind] {1:went on}: “«1:The yards were closed for a year»; «2:so it was.»” [2:She] {2:turned to} «2:the docks».',
    'Lind | went on | “The yards were closed for a year; so it was.”',
    'She | turned to | the docks',
  ],
  [
    'who has no more than that says nothing',
    '[1:Lind] {1:went on}: “«1:The yards were closed for a year»; «2:so it was.»” [2:She] {2:nodded}.',
    'Lind | went on | “The yards were closed for a year; so it was.”',
    'She | nodded | ',
  ],
  [
    'one who is quoted in it keeps what is told there',
    '“«1:The yards were closed, and» [2:Orrel] {2:says} «2:they stay so»,” [1:Lind] {1:said}.',
    'Lind | said | The yards were closed, and',
    'Orrel | says | they stay so',
  ],
  [
    'what two say in the same words both say',
    '[1:Lind] {1:said}, “«1:We wait.»” [2:Orrel] {2:agreed}: «2:yes».',
    'Lind | said | We wait.',
    'Orrel | agreed | yes',
  ],
])

test('a span that two drafts share is given to neither alone', () => {
  const { text, statements } = parseMarked(
    '[1:Lind] {1:said}: “«1:We wait.»” [2:Orrel] {2:agreed}.',
  )
  const content = statements[0]?.content ?? []
  const drafts = statements.map((parts) => ({ ...parts, content, probability: 1, madeBy: [] }))
  const surroundings = { text, segments: segmentText(text), trees: [], dateline: null }
  assert.deepEqual(oneSpeakerPerQuotation.apply(drafts, surroundings), drafts)
})

for (const rule of [oneSpeakerPerQuotation, participlesBeforeQuotations]) {
  test(`${rule.name}: a sentence of ten thousand quotations is read`, () => {
    const unit = 'Lind asking, “Why not,” and '
    const text = unit.repeat(10_000)
    // As one sentence: in a text it would be cut.
    const segments = { ...segmentText(text), sentences: [makeRange(0, text.length)] }
    const content = [makeSpan(text, 0, text.length)]
    const whole = { source: [], cue: [], content, probability: 1, madeBy: [] }
    const made = rule.apply([whole], { text, segments, trees: [], dateline: null })
    assert.equal(made.length, rule === oneSpeakerPerQuotation ? 1 : 10_001)
  })
}

check(participlesBeforeQuotations, [
  [
    'who is heard in what is shown says it',
    '[1:The film] {1:shows} «1:pictures of Ann Lind asking the board, “Why not?” at a table».',
    'The film | shows | pictures of Ann Lind asking the board, “Why not?” at a table',
    'Ann Lind | asking | “Why not?”',
  ],
  [
    'not who does something else, nor without a comma or a colon',
    '[1:The film] {1:shows} «1:Lind singing, “Hey.”» [2:It] {2:shows} «2:Kerr asking “why”.»',
    'The film | shows | Lind singing, “Hey.”',
    'It | shows | Kerr asking “why”.',
  ],
  [
    'nor where it is a statement already',
    '[1:The film] {1:shows} «1:[2:Lind] {2:asking}, «2:“Why?”»»',
    'The film | shows | Lind asking, “Why?”',
    'Lind | asking | “Why?”',
  ],
])

check(quotationsBesideCues, [
  [
    'all of a quotation is said that its source follows after a comma',
    'The board “only «1:asks for what “large” yards earn». «1:Small ones need not answer,»” [1:the report] {1:says}.',
    'the report | says | “only asks for what “large” yards earn. Small ones need not answer,”',
  ],
  [
    'and what is said after that stays',
    'The board “only asks for «1:what large yards earn. Small ones need not answer,»” [1:the report] {1:says}. «1:“Of 27 yards ten answered.”»',
    'the report | says | “only asks for what large yards earn. Small ones need not answer,” / “Of 27 yards ten answered.”',
  ],
  [
    'not where little of it is marked, nor where somebody else follows',
    '“The yards «1:said so» and were believed by all who heard them,” [1:Lind] {1:said}. [2:Kerr] {2:knew} “that «2:the yards were closed and stayed so»,” said Orrel.',
    'Lind | said | said so',
    'Kerr | knew | the yards were closed and stayed so',
  ],
  [
    'nothing of what leads to it with a colon is',
    'They praised «1:what the strike had won for all: “It opened the gates,”» [1:the union] {1:wrote}.',
    'the union | wrote | “It opened the gates,”',
  ],
  [
    'without a colon it is',
    '«1:The strike was “no more than a start,”» [1:the union] {1:wrote}.',
    'the union | wrote | The strike was “no more than a start,”',
  ],
  [
    'what leads to the second of two quotations leaves the first one said',
    '«1:“It is open,” she went on: “Go home,”» [1:Lind] {1:said}.',
    'Lind | said | “It is open,” she went on: “Go home,”',
  ],
  [
    'nor is a clause behind a quotation that tells when it was said',
    '[1:She] repeatedly {1:says}, «1:“Don’t you do it,” until shots are heard».',
    'She | says | “Don’t you do it,”',
  ],
  [
    'what goes on with what is said is',
    '[1:She] {1:said} «1:“the gates are open,” and that they would stay so». [2:He] {2:called} it «2:“a mistake” when it was over».',
    'She | said | “the gates are open,” and that they would stay so',
    'He | called | “a mistake” when it was over',
  ],
])

check(dropConnectives, [
  [
    'what links a sentence to the one before is no part of what is said',
    'Rain fell. «1:However, the ships had left», [1:Lind] {1:said}. «2:And they will not return», [2:she] {2:added}.',
    'Lind | said | the ships had left',
    'she | added | they will not return',
  ],
  [
    'in a quotation it is',
    '«1:“However, they left,”» [1:Lind] {1:said}.',
    'Lind | said | “However, they left,”',
  ],
  [
    'after the cue, and within a sentence, it is',
    '[1:Lind] {1:said} «1:however, they left». Still, [2:he] {2:said} «2:And so on».',
    'Lind | said | however, they left',
    'he | said | And so on',
  ],
  [
    'what is but like it is left alone',
    '«1:And another thing, too, left», [1:Lind] {1:said}. «2:Still waters run deep», [2:she] {2:said}.',
    'Lind | said | another thing, too, left',
    'she | said | Still waters run deep',
  ],
])

describe(cutAtMainClause.name, () => {
  const cases: readonly (readonly [
    what: string,
    marked: string,
    heads: readonly number[],
    expected: string,
  ])[] = [
    [
      'what a clause within the subject reports ends before the predicate',
      'The study -- [1:which] {1:notes} «1:that firms “owe billions” -- should alarm them».',
      // The study - - which notes that firms “ owe billions ” - - should alarm them .
      [2, 16, 6, 6, 6, 2, 10, 10, 10, 6, 10, 10, 6, 6, 16, 0, 16, 16],
      'which | notes | that firms “owe billions”',
    ],
    [
      'what a clause before the main one reports ends before the main subject',
      'After {1:admitting} «1:that he lied, the old mayor left».',
      // After admitting that he lied , the old mayor left .
      [2, 10, 5, 5, 2, 2, 9, 9, 10, 0, 10],
      ' | admitting | that he lied',
    ],
    [
      'a content outside its cue’s clause stays whole',
      'If, as [1:Lind] {1:suggested}, «1:owners gain from it», he did nothing.',
      // If , as Lind suggested , owners gain from it , he did nothing .
      [8, 5, 5, 5, 8, 5, 8, 13, 10, 8, 8, 13, 0, 13, 13],
      'Lind | suggested | owners gain from it',
    ],
    [
      'what hangs on its cue stays whole',
      'In Oslo [1:Lind] {1:said} «1:that rain, not snow, fell».',
      // In Oslo Lind said that rain , not snow , fell .
      [2, 4, 4, 0, 11, 11, 9, 9, 6, 6, 4, 4],
      'Lind | said | that rain, not snow, fell',
    ],
  ]
  for (const [what, marked, heads, expected] of cases) {
    test(what, () => assert.deepEqual(applyRule(cutAtMainClause, marked, heads), [expected]))
  }
  test('without a tree nothing is cut', () =>
    assert.deepEqual(
      applyRule(cutAtMainClause, 'After {1:admitting} «1:that he lied, the mayor left».'),
      [' | admitting | that he lied, the mayor left'],
    ))
})

test('the sentences with a cue, and those in which a content starts, are parsed', () => {
  const { text, statements } = parseMarked(
    '[1:Lind] {1:said} «1:no». After {2:saying} «2:no», she left. «3:No», [3:she] {3:said} at last. In Oslo [4:he] {4:said}: «4:“No.”» It rained.',
  )
  const tags = statements.flatMap(({ source, cue, content }) =>
    [
      ...source.map((span) => ({ ...span, role: 'source' as const })),
      ...cue.map((span) => ({ ...span, role: 'cue' as const })),
      ...content.map((span) => ({ ...span, role: 'content' as const })),
    ].toSorted((a, b) => a.start - b.start),
  )
  const spans = tags.map((span) => {
    const its = statements.find((parts) =>
      parts[span.role].some(({ start }) => start === span.start),
    )
    const cue = tags.findIndex(({ start }) => start === its?.cue[0]?.start)
    return { ...span, probability: 1, cue: span.role === 'cue' ? null : cue }
  })
  const parsed = sentencesToParse(spans, segmentText(text))
  assert.deepEqual(
    parsed.map(({ start, end }) => text.slice(start, end)),
    [
      'Lind said no.',
      'After saying no, she left.',
      'No, she said at last.',
      'In Oslo he said: “No.”',
    ],
  )
})
