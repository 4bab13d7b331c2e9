import { checkSpeakers } from '../check-speakers.ts'

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
  ['[1:ScopeOperator Ann Lind – a skier –] {1:said} «1:no».', 'Ann Lind'],
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

checkSpeakers('who asks and who is asked in an interview without labels', [
  [
    'A talk with Ann Lind\n\nLast week Ann Lind sat down with Peter Moe in her office.\n\n[1:I] {1:wanted to know} «1:what you think of the strait».\n\nWell, [2:I] {2:think} «2:it is open».\n\nWill it stay open?\n\n[3:I] {3:hope} «3:so». My crew does, too.\n\nThat must make [4:you] {4:believe} «4:in luck».\n\nIt does. My father was lucky, and I am.\n\nWhat comes next?\n\n[5:I] {5:think} «5:the list does».\n\nAnd the tugs?\n\nI like my tugs.',
    'Peter Moe',
    'Ann Lind',
    'Ann Lind',
    'Ann Lind',
    'Ann Lind',
  ],
])

checkSpeakers('“I” is who the words before the quotation name', [
  [
    'Peter Moe, a pilot, left. “No,” [1:Moe] {1:said}. Ann Lind, a mate, said, “[2:I] {2:think} «2:so».”',
    'Peter Moe',
    'Ann Lind',
  ],
  ['The mate, Ann Lind, has called the list “odd”:\n\n“[1:I] {1:fear} «1:it».”', 'Ann Lind'],
])

checkSpeakers('a name that is taken up at once', [
  [
    'Peter Moe spoke. And the head of the board, Hop Lind, [1:he] {1:has explained} «1:it».',
    'Hop Lind',
  ],
])

checkSpeakers('who is told of before the name', [
  [
    '[1:A former harbour chairman] {1:says} «1:the list is wrong».\n\n“No ship is on it,” said Don Farrow, who ran the harbour for nine years.',
    'Don Farrow',
  ],
  [
    'The latest on the strait.\n\n2:45 p.m.\n\n[1:Kolm’s tax commissioner] {1:says} «1:nothing was lost».\n\nKevin Moe says he looked himself.',
    'Kevin Moe',
  ],
  [
    '[1:A senior official] {1:says} «1:the list is wrong».\n\nAnn Lind, the opposition’s leader, said it was right.',
    '~A senior official',
  ],
])

checkSpeakers('a party’s candidate', [
  [
    'Republican Peter Moe and Democrat Ann Lind spoke. Lind’s voice was low, and nobody heard it. Nobody minded. [1:The GOP nominee] {1:complained} «1:about the sound».',
    'Peter Moe',
  ],
])

checkSpeakers('a description is kept', [
  [
    'It rained on Ann Lind. [1:The mogul] {1:said} «1:no». Eva Moe came. Moe stayed. She saw Peter Berg. It rained. [2:The mogul] {2:said} «2:so».',
    'Ann Lind',
    'Ann Lind',
  ],
])

checkSpeakers('a pronoun that is joined to a name', [
  ['Ann Lind left. [1:She and Peter Moe] {1:said} «1:no».', 'Ann Lind + Peter Moe'],
  ['It rained. [1:She and Peter Moe] {1:said} «1:no».', 'Peter Moe'],
])

checkSpeakers('names that looked like something else', [
  ['[1:South Kolm President Park Ji-soo] {1:said} «1:no».', 'Park Ji-soo'],
  ['Ann Ellis came. {1:Said} [1:Ellis]{1::} «1:No».', 'Ann Ellis'],
  ['[1:Undersecretary for Education Mr. Tocca] {1:says} «1:no».', 'Tocca'],
  ['Video: [1:Marris & Philips]{1:.} «1:No».', 'Marris + Philips'],
  ['[1:Everything Darwin] {1:says} «1:is right».', 'Darwin'],
])
