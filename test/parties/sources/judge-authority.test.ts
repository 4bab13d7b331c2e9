import { findHead, singular } from '../../../src/parties/sources/phrase.ts'
import { checkTable } from '../../check-table.ts'
import { judgeAuthority } from '../../../src/parties/sources/judge-authority.ts'

checkTable(
  'judgeAuthority',
  judgeAuthority,
  `
  # a document by its very words, as one of several, or one of many
  report → document
  The Bible → document
  The Koran → document
  a new poll → document
  one of the latest polls → document
  another of his many ads → document
  some of the newest surveys in Halden → document
  one of the clerks → unnamed
  some of the newest sailors in Halden → collective
  The Harbour → institution
  # a work by its title
  Lind’s “Low Water” → document
  Nguyet Tran’s ‘The Long Dam’ → document
  Lind’s campaign → institution
  Lind’s “low” campaign → institution
  # figures who are people
  party figures → collective
  two senior figures in Halden → collective
  leading figures of the navy → collective
  jobless figures → document
  the figures for May → document
  # one of several persons
  one of the ministers → unnamed
  another of the crew → unnamed
  the other → unnamed
  the latter → unnamed
  the others → collective
  two of the ministers → collective
  the latter part → unknown
  # a name in capitals but for its preposition
  Citizens for Tax Justice → institution
  Sailors against World Hunger → institution
  Doctors without Wet Borders → institution
  citizens for tax justice → collective
  Citizens for justice → collective
  # one capitalised word for persons who do something
  Fact-checkers → collective
  Bookmakers → collective
  Reuters → institution
  Bookmakers Norvik → institution
  # "The" and one capitalised word that is no office
  The Guardian → institution
  The Observer → institution
  the guardian → unnamed
  The Senator → unnamed
  The Officials → collective
  The Incumbent → unnamed
  # "the" and two capitalised words that are no office
  The Daily Caller → institution
  the Kolm Fighter → institution
  the daily caller → unnamed
  the Kolm caller → unnamed
  the Prime Minister → unnamed
  the Norvik Officials → collective
  the Ohio Incumbent → unnamed
  # a document by its noun, before what counts it
  the report by the auditor → document
  most polls → document
  some reports on the dam → document
  the survey of 40 percent → document
  most clerks → collective
  40 percent → collective
  # several persons by their noun, or by a share
  the officials → collective
  a crowd → collective
  40 percent of Halden → collective
  12 % of Halden → collective
  six in ten → collective
  nine out of ten → collective
  one official → unnamed
  ten in a boat → collective
  the boat → unknown
  # several of a role
  two plumbers → collective
  the accountants → collective
  the accountant → unnamed
  the accounts → document
  # two states or houses
  Norway and Sweden → institution
  Norway and sweden → unknown
  parliament and Norway → institution
  NATO and RKP → institution
  # a house and its name
  the news agency Tavinform → institution
  the party clerk from Kolm → unnamed
  the Kolm party paper Morgenblad → institution
  the sloop Morgenblad → unknown
  the news from Tavinform → institution
  # houses, however many
  two unions → institution
  several companies → institution
  two clerks → collective
  several → collective
  # several by a number or by most
  most → collective
  many in Halden → collective
  thousands → collective
  four of us → collective
  the most → unknown
  # one person by the role
  the clerk → unnamed
  the forty-second clerk → unnamed
  a senior official → unnamed
  an official who asked not to be named → unnamed
  the clergy → collective
  the clerical error → unknown
  # a house by its noun, a state, an acronym
  the ministry → institution
  the board of the bank → institution
  Norway → institution
  the United States → institution
  U.N. → institution
  norway → unknown
  the harbour → unknown
  # any name in capitals
  Tavrenia → institution
  The Northern Light → institution
  Harrow Varden Moe → institution
  tavrenia → unknown
  Tavrenia again → unknown
  # a document by its noun, one of several or with a name
  the treaties → document
  the leaked Varden Report → document
  dossiers → document
  the leaked Varden Dam → unknown
  # one who does something
  a sailmaker → unnamed
  one organist → unnamed
  a sailboat → unknown
  the sail → unknown
  # several who do something
  the sailmakers → collective
  organists → collective
  the sailboats → unknown
  # of two joined, several persons come first, or what owns the other
  regulators and environmental groups → collective
  clerks and a ministry → collective
  the network and its defenders → institution
  the ministry and the clerks → institution
  a ministry and clerks → collective
  the harbour and its ships → unknown
  # without what is set off
  Norway, its only ally, → institution
  rivals -- Lind, too -- → collective
  the clerk (of the court) → unnamed
  the ministry – or its ghost → institution
  the boat, an old ministry yacht → unknown
  # words that tell nothing
  the wind → unknown
  Ω → unknown
`,
)

checkTable(
  'roles that no list knows, two persons, both houses, short names with a preposition',
  judgeAuthority,
  `
  the organist → unnamed
  the minister and his wife → collective
  the news from Halden → unknown
  Both NATO and the EU → institution
  Doctors without Borders → institution
  two ministries → institution
  `,
  { todo: true },
)

checkTable(
  'findHead',
  findHead,
  `
  # the last word before a preposition or a relative clause
  the head of the board → head
  a spokesman for the ministry → spokesman
  an official who asked not to be named → official
  people familiar with the talks → people
  a poll → poll
  # before a participle
  a poll published on Sunday → poll
  a letter signed by Moe → letter
  voters surveyed → voters
  an ad showing the dam → ad
  a clerk working in halden → clerk
  # before a comma
  the clerk, a sailor → clerk
  # what is counted
  a batch of emails → emails
  most of the voters → voters
  a large number of clerks → clerks
  hundreds of people → people
  two of the clerks → two
  a piece of the clerk → piece
  # not a day or a place at the end
  officials last week → officials
  the ministry on monday → ministry
  the clerks there → clerks
  # without a possessive
  the minister’s → minister
  the officials’ → officials
`,
)

checkTable(
  'singular',
  singular,
  `
  officials → official
  ministries → ministry
  clerk → clerk
  allies → ally
`,
)
