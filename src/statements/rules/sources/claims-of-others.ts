import type { WorkingDraft } from '../../../data-model/index.ts'
import { makeSpan } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * What somebody is criticised for saying is said by them, not by who criticises: of "Moe criticised Lind for saying that it rained" the
 * model may take all behind "criticised" for what Moe said. (Who rejects a claim denies what it says: that statement stays.)
 */
export const claimsOfOthers = makeDraftRule('claims-of-others', claimIn)

function claimIn(
  { cue, content }: WorkingDraft,
  { text }: Surroundings,
): Pick<WorkingDraft, 'source' | 'cue' | 'content'> | null {
  const [verb, ...otherCues] = cue
  const [said, ...others] = content
  if (!verb || !said || otherCues.length > 0 || others.length > 0) return null
  const match = judges.test(verb.text) ? saidSo.exec(said.text) : null
  const { who, word, rest } = match?.groups ?? {}
  if (who === undefined || word === undefined || rest === undefined) return null
  const spanOf = (words: string, from: number) => {
    const start = said.start + said.text.indexOf(words, from)
    return makeSpan(text, start, start + words.length)
  }
  const source = spanOf(who, 0)
  const claim = spanOf(word, source.end - said.start)
  return {
    source: [source],
    cue: [claim],
    content: [spanOf(rest, claim.end - said.start)],
  }
}

const judges =
  /^(?:has |have |had )?(?:criticis|criticiz|attack|rebuk|mock|blam|chid|scold|condemn|denounc|fault|thank|prais)(?:ed|es|e|s)$/i
const saidSo =
  /^(?<who>[^;:“”"]{2,80}?),? for (?:having )?(?<word>said|saying|claiming|suggesting|telling|writing|arguing|insisting) (?:that )?(?<rest>.+)$/su
