import type { SpeakerOutcome } from './evaluate-speakers.ts'
import { shareOf, type Share } from './proportion.ts'

/** How a group of sources was resolved. */
export interface SpeakerScores {
  readonly group: string
  readonly right: Share
  readonly wrong: Share
}

/** The shares of right and of wrong full names by kind of source, gender and form of the name, and of authority. */
export function scoreSpeakers(outcomes: readonly SpeakerOutcome[]): {
  readonly names: readonly SpeakerScores[]
  readonly authority: Share
  readonly namedWrongly: Share
} {
  const groups: readonly (readonly [string, (outcome: SpeakerOutcome) => boolean])[] = [
    ['all', () => true],
    ['names', ({ kind }) => kind === 'name'],
    ['titles', ({ kind }) => kind === 'title'],
    ['pronouns', ({ kind }) => kind === 'pronoun'],
    ['men', ({ gender }) => gender === 'm'],
    ['women', ({ gender }) => gender === 'f'],
    ['Anglo-American names', ({ anglo }) => anglo],
    ['other names', ({ anglo }) => !anglo],
  ]
  const named = outcomes.filter((outcome) => outcome.named && outcome.kind !== 'other')
  const unnamed = outcomes.filter((outcome) => !outcome.named)
  return {
    names: groups.map(([group, belongs]) => {
      const some = named.filter(belongs)
      return {
        group,
        right: shareOf(some.filter(({ name }) => name === 'right').length, some.length),
        wrong: shareOf(some.filter(({ name }) => name === 'wrong').length, some.length),
      }
    }),
    authority: shareOf(
      outcomes.filter(({ authorityRight }) => authorityRight).length,
      outcomes.length,
    ),
    namedWrongly: shareOf(
      unnamed.filter(({ namedWrongly }) => namedWrongly).length,
      unnamed.length,
    ),
  }
}
