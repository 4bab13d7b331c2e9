import type { SpeakerOutcome } from './evaluate-speakers.ts'

/** A share with its 95 % interval (Wilson, 1927), in per cent. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly percent: number
  readonly low: number
  readonly high: number
}

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
        right: share(some.filter(({ name }) => name === 'right').length, some.length),
        wrong: share(some.filter(({ name }) => name === 'wrong').length, some.length),
      }
    }),
    authority: share(
      outcomes.filter(({ authorityRight }) => authorityRight).length,
      outcomes.length,
    ),
    namedWrongly: share(unnamed.filter(({ namedWrongly }) => namedWrongly).length, unnamed.length),
  }
}

function share(count: number, of: number): Share {
  const z = 1.96
  const rate = of === 0 ? 0 : count / of
  const scale = of === 0 ? 1 : 1 + (z * z) / of
  const middle = of === 0 ? 0 : (rate + (z * z) / (2 * of)) / scale
  const half =
    of === 0 ? 0 : (z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))) / scale
  return {
    count,
    of,
    percent: 100 * rate,
    low: 100 * Math.max(0, middle - half),
    high: 100 * Math.min(1, middle + half),
  }
}
