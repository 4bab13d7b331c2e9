import { years } from '../../../src/time/finders/years.ts'
import { checkTable } from '../../check-table.ts'
import { readWith } from '../show-meaning.ts'

checkTable(
  'years',
  readWith(...years),
  `
  # in four digits
  It began in 2003. → 2003 = 2003-01-01..2003-12-31
  the 2012 election → 2012 = 2012-01-01..2012-12-31
  in 1500 and 2099 → 1500 = 1500-01-01..1500-12-31; 2099 = 2099-01-01..2099-12-31
  2003’s rain → 2003 = 2003-01-01..2003-12-31
  # with what belongs to it
  the year 2003 → the year 2003 = 2003-01-01..2003-12-31
  fiscal 2014 → fiscal 2014 = 2014-01-01..2014-12-31
  fiscal year 2014 → fiscal year 2014 = 2014-01-01..2014-12-31
  early 2003 → early 2003 = early 2003-01-01..2003-12-31
  mid-2003 → mid-2003 = mid 2003-01-01..2003-12-31
  late in 2003 → late in 2003 = late 2003-01-01..2003-12-31
  # other numbers
  in 1499 → -
  in 2100 → -
  $2014 → -
  £2014 → -
  #2014 → -
  B2014 → -
  2014% → -
  2014 % → -
  2014.5 → -
  1,2014 → -
  2014,500 → -
  20145 → -
  2014/15 → -
  12:2014 → -
  a 2014-year wait → -
  555-2014 → -
  # the end of a range
  2003–2005 → 2003 = 2003-01-01..2003-12-31; 2005 = 2005-01-01..2005-12-31
  2003-05 → 2003 = 2003-01-01..2003-12-31; 05 = 2005-01-01..2005-12-31
  1914—18 → 1914 = 1914-01-01..1914-12-31; 18 = 1918-01-01..1918-12-31
  2003-2005% → -
  # one that is not after its start
  2005-03 → 2005 = 2005-01-01..2005-12-31
  # in two digits, after an apostrophe
  in ’84 → ’84 = 1984-01-01..1984-12-31
  the summer of '08 → '08 = 2008-01-01..2008-12-31
  since ’30 → ’30 = 1930-01-01..1930-12-31
  He won ’84 → -
  # in two digits, in a list
  in 80 and 84, → 80 = 1980-01-01..1980-12-31; 84 = 1984-01-01..1984-12-31
  in 80 homes → -
  about 80, he said → -
  # decades
  the 1980s → the 1980s = 1980-01-01..1989-12-31
  1980s music → 1980s = 1980-01-01..1989-12-31
  the 1980's → the 1980's = 1980-01-01..1989-12-31
  the ’80s → the ’80s = 1980-01-01..1989-12-31
  the 80s → the 80s = 1980-01-01..1989-12-31
  the eighties → the eighties = 1980-01-01..1989-12-31
  the late 1990s → the late 1990s = late 1990-01-01..1999-12-31
  the early nineties → the early nineties = early 1990-01-01..1999-12-31
  the mid-’60s → the mid-’60s = mid 1960-01-01..1969-12-31
  the 2000s → the 2000s = 2000-01-01..2009-12-31
  the 1800s → the 1800s = 1800-01-01..1899-12-31
  # no decade
  the 1985s → -
  in her eighties → -
  in his 80s → -
  # centuries
  the 19th century → the 19th century = 1800-01-01..1899-12-31
  a 19th-century house → 19th-century = 1800-01-01..1899-12-31
  the nineteenth century → the nineteenth century = 1800-01-01..1899-12-31
  the early 21st century → the early 21st century = early 2000-01-01..2099-12-31
  the twenty-first century → the twenty-first century = 2000-01-01..2099-12-31
  the 1st century → the 1st century = 0001-01-01..0099-12-31
  # no century
  the 20th Century Fox film → -
  a century of rain → -
  the 0th century → -
`,
)
