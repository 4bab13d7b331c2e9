import { checkSpeakers } from './check-speakers.ts'

checkSpeakers('a surname whose bearer has the other gender is another person’s', [
  [
    'President Lind met his wife, Michelle Lind. [1:Mr. Lind] {1:said} «1:no». [2:President Lind] {2:said} «2:so». Mr. Lind left.',
    'Lind',
    'Lind',
  ],
  [
    'Donald Lind spoke. His daughter, Ivana Lind, sat there. [1:Lind] {1:said} «1:no».',
    'Donald Lind',
  ],
])

checkSpeakers('forms of a name', [
  ['[1:Robert C. "Bobby" Moe] {1:said} «1:no».', 'Robert C. "Bobby" Moe'],
  ['[1:K.T. Moe] {1:said} «1:no».', 'K.T. Moe'],
  ['[1:Chancellor Angela Moe of Germany] {1:said} «1:no».', 'Angela Moe'],
  ['[1:Gov. Ann Moe of New Jersey, a skier,] {1:said} «1:no».', 'Ann Moe'],
  ['"[1:WALLACE]{1::} «1:Why?»', 'WALLACE'],
  ['Keith Scott fell. [1:Rakeyia Scott] {1:said} «1:no».', 'Rakeyia Scott'],
  ['Keith Scott fell. [1:Defending Scott] {1:said} «1:no».', 'Keith Scott'],
  ['The Rev. Al Moe prayed. [1:Mr. Moe] {1:said} «1:no».', 'Al Moe'],
  ['[1:Tulsa police Chief Chuck Jordan] {1:said} «1:no».', 'Chuck Jordan'],
  ['[1:Former Secretary of State and front-runner Ann Lind] {1:said} «1:no».', 'Ann Lind'],
  ['[1:Governor Ann Lind – a skier –] {1:said} «1:no».', 'Ann Lind'],
  ['[1:Jeff Moe, president of Norvik Worldwide,] {1:said} «1:no».', 'Jeff Moe'],
  ['Leslie Wimes left. [1:Wines] {1:believes} «1:it».', 'Leslie Wimes'],
  ['Daw Aung Suu Tin came. [1:Suu Tin] {1:said} «1:no».', 'Aung Suu Tin'],
])

checkSpeakers('what looks like a person and is none', [
  ['[1:Wells Fargo] {1:said} «1:no».', '~Wells Fargo'],
  ['[1:BuzzFeed] {1:said} «1:no».', '~BuzzFeed'],
  ['[1:Politico] {1:reported} «1:it».', '~Politico'],
  ['[1:San Antonio] {1:said} «1:no».', '~San Antonio'],
  ['Norvik Energy is poor. [1:Norvik] {1:said} «1:no».', '~Norvik'],
  ['[1:Planned Parenthood] {1:said} «1:no».', '~Planned Parenthood'],
  ['Ann Lind left. [1:The Lind camp] {1:said} «1:no».', '~The Lind camp'],
])

checkSpeakers('somebody of a person is not the person', [
  ['Ann Lind spoke. [1:Lind’s lawyer] {1:said} «1:no».', '~Lind’s lawyer'],
  ['Ann Lind spoke. [1:those around Lind] {1:said} «1:no».', '~those around Lind'],
  ['President Ann Lind spoke. [1:The French president] {1:said} «1:no».', '~The French president'],
])

checkSpeakers('those who are named among others', [
  [
    'Ann Lind left. [1:Critics, including Ann Lind and Peter Moe,] {1:said} «1:no».',
    'Ann Lind + Peter Moe',
  ],
  ['[1:Banks like the Norvik Union] {1:said} «1:no».', '~Banks like the Norvik Union'],
])

checkSpeakers('roles', [
  ['Ann Lind, a lawyer in Oslo [1:who] {1:said} «1:no».', 'Ann Lind'],
  [
    '[1:A judge] {1:said} «1:no».\n\nThe order of Supreme Court Justice Ann Lind came on Monday.',
    'Ann Lind',
  ],
  [
    'Republican Peter Moe and then Democrat Ann Lind met voters. [1:The Democratic nominee] {1:said} «1:no».',
    'Ann Lind',
  ],
  [
    '[1:Lawmaker] {1:urges} «1:calm».\n\nSen. Ann Lind came to Oslo on Monday to see the sea.',
    'Ann Lind',
  ],
  ['[1:the team’s coach], Ali Moe, {1:said} «1:no».', 'Ali Moe'],
  [
    'Senator Ann Lind has met with Senator Peter Moe. [1:The senators] {1:said} «1:no».',
    'Ann Lind + Peter Moe',
  ],
  ['Ann Lind ran against Peter Moe. [1:Both] {1:said} «1:no».', 'Ann Lind + Peter Moe'],
  ['President Carl Lind won. Campaigning against Peter Moe, [1:he] {1:said} «1:no».', 'Carl Lind'],
])

checkSpeakers('"I" and "you"', [
  [
    'Dear editor, [1:I] {1:think} «1:it rains».\n\nAnn Lind.\n\nOslo.\n\nNo, [2:I] {2:think} «2:not».\n\nPeter Moe.',
    'Ann Lind',
    'Peter Moe',
  ],
  ['"[1:I] {1:think} «1:so»," said [2:Ann Lind] {2:,} «2:again».', 'Ann Lind', 'Ann Lind'],
  [
    'An interview with Ann Lind\n\nHow do you do?\n\nWell, [1:I] {1:think} «1:fine».\n\nDo [2:you] {2:think} «2:it rains»?\n\nNo.',
    'Ann Lind',
    'Ann Lind',
  ],
  ['Now [1:we] {1:know} «1:it».', '~we'],
  [
    'Ann Lind pays the owner\n\nThe Gazette interviewed one of the owners of a bar. Ann Lind, Ann Lind.\n\nHow are you?\n\n[1:I] {1:think} «1:fine».\n\nWhy?\n\nSo.',
    '~I',
  ],
])
