import { checkTable, listed } from '../../check-table.ts'
import { called, readScene } from '../notation.ts'

checkTable(
  'the persons of a report, with how often each is named',
  (marked) => {
    const { people } = readScene(marked)
    return listed(people.all.map((person) => `${called(person)} ${person.mentions.length}`))
  },
  `
  # a full name and its surname are one person
  Ann Lind left. They saw Lind. → Ann Lind 2
  Nguyet Tran left. “No,” said Tran. Tran stayed. → Nguyet Tran 3
  Miguel de Souza left. They saw De Souza. → Miguel de Souza 2
  # initials, short forms and equal given names
  Michael Lind left. They saw Mike Lind. → Michael Lind 2
  Robert Moe left. They saw R. Moe. → Robert Moe 2
  Ann Lind left. Then Ann Lind came. → Ann Lind 2
  R. Moe came. They saw Robert Moe. Then Bob Moe left. Moe stayed. → R. Moe 4
  # other given names are other persons
  Ann Lind left. They saw Mary Lind. → Ann Lind 1; Mary Lind 1
  Michael Lind left. They saw Peter Lind. → Michael Lind 1; Peter Lind 1
  # father and son
  Peter Lind left. They saw Peter Lind Jr. again. → Peter Lind 1; Peter Lind Jr. 1
  # the end of a longer name
  Daw Aung Suu Tin came. They saw Suu Tin. → Aung Suu Tin 2
  Bob Vander Moe came. They saw Mr. Vander Moe. → Bob Vander Moe 2
  # the first of two surnames
  Melba Acosta Febo came. They saw Ms. Acosta. → Melba Acosta Febo 2
  # a given name alone
  Hillary Lind came. They saw Hillary. → Hillary Lind 2
  # the family name first, with an honorific
  Ban Ki-moon came. They saw Mr. Ban. → Ban Ki-moon 2
  Talks with Xi Jinping failed. They saw Mr. Xi. → Xi Jinping 2
  # a surname alone makes a person if a title stands before it or it speaks
  They saw Mr. Lind. → Lind 1
  They saw Minister Okonjo. Okonjo left. → Okonjo 2
  “No,” said [Lind]. They saw Lind. → Lind 2
  They saw Lind. → -
  [Lind] left. → -
  # words for several, documents and roles make none
  “No,” said [Readers]. They saw Readers. → -
  “No,” said [Wikinews]. → -
  # an unsure full name needs more
  They saw Qorvat Lind. → -
  They saw Qorvat Lind. Then Lind left. → Qorvat Lind 2
  “No,” said [Qorvat Lind]. → Qorvat Lind 1
  They soon saw Minister Qorvat Lind again. → Qorvat Lind 1
  # what opens a sentence before a surname that is borne elsewhere
  Keith Scott fell. Defending Scott was hard. → Keith Scott 2
  # a misspelt surname
  Leslie Wimes left. They saw Wines. → Leslie Wimes 2
  Kathryn Waters left. “No,” said Water. → Kathryn Waters 2
  Leslie Wimes left. They saw Lind. → Leslie Wimes 1
`,
)

checkTable(
  'whom each name may mean, in order',
  (marked) => {
    const { names, people } = readScene(marked)
    return listed(names.map((one) => people.whose(one).map(called).join(' or ') || 'nobody'))
  },
  `
  # a surname that one bears
  Ann Lind left. They saw Lind. → Ann Lind; Ann Lind
  # a surname that two bear is left open
  Ann Lind met Mary Lind. They saw Lind. → Ann Lind; Mary Lind; Ann Lind or Mary Lind
  # an honorific chooses by gender
  Ann Lind met Peter Lind. They saw Mr. Lind. → Ann Lind; Peter Lind; Peter Lind
  Ann Lind met Peter Lind. They saw Mrs. Lind. → Ann Lind; Peter Lind; Ann Lind
  # a relative is not meant by the surname alone
  Donald Lind met his daughter, Ivana Lind. They saw Lind. → Donald Lind; Ivana Lind; Donald Lind
  # nor is it open if one of them was called so before
  Ann Lind met Peter Lind. Mr. Lind left. Mr. Lind stayed. They saw Lind. → Ann Lind; Peter Lind; Peter Lind; Peter Lind; Peter Lind
  # nobody
  They saw Lind. → nobody
  Ann Lind left. They saw Moe. → Ann Lind; nobody
`,
)

checkTable(
  'the gender of a person',
  (marked) =>
    listed(
      readScene(marked).people.all.map(
        (one) => `${called(one)} ${one.gender ?? '?'}${one.genderTold ? ' told' : ''}`,
      ),
    ),
  `
  # by the given name
  Ann Lind left. → Ann Lind female
  Peter Moe left. → Peter Moe male
  # an honorific knows better
  Andrea Lind left. They saw Mr. Lind. → Andrea Lind male told
  Andrea Lind left. They saw Mr. Andrea Lind. → Andrea Lind male told
  Qorvat Lind, a teacher, left. They saw Mrs. Lind. → Qorvat Lind female told
  # but not against a name that is usual for one gender alone
  Michelle Lind left. They saw Mr. Lind. → Michelle Lind female; Lind male told
  # those who are known by the surname alone
  “No,” said [Darwin]. They saw Darwin. → Darwin male
  # nothing tells
  They saw Minister Okonjo. → Okonjo ?
`,
)

checkTable(
  'a particle that is taken for a given name, and a name whose initial is written out later',
  (marked) => listed(readScene(marked).people.all.map(called)),
  `
  João da Silva left early. They saw Silva again. → João da Silva
  R. Moe came. They saw Robert Moe. Moe stayed. → Robert Moe
  `,
  { todo: true },
)
