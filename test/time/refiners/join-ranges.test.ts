import { joinRanges } from '../../../src/time/refiners/join-ranges.ts'
import { checkTable } from '../../check-table.ts'
import { refinedBy } from '../show-meaning.ts'

checkTable(
  'joinRanges',
  refinedBy(joinRanges),
  `
  # from one to another
  from Monday to Friday → from Monday to Friday = Monday to Friday; Monday = Monday; Friday = Friday
  Monday to Friday → Monday to Friday = Monday to Friday; Monday = Monday; Friday = Friday
  Monday through Friday → Monday through Friday = Monday to Friday; Monday = Monday; Friday = Friday
  Monday–Friday → Monday–Friday = Monday to Friday; Monday = Monday; Friday = Friday
  from Monday until the next Friday → from Monday until the next Friday = Monday to following Friday; Monday = Monday; the next Friday = following Friday
  from 2003 to 2005 → from 2003 to 2005 = 2003-01-01..2003-12-31 to 2005-01-01..2005-12-31; 2003 = 2003-01-01..2003-12-31; 2005 = 2005-01-01..2005-12-31
  from early May to late June → from early May to late June = early --05 to late --06; early May = early --05; late June = late --06
  yesterday till tomorrow → yesterday till tomorrow = day -1 to day +1; yesterday = day -1; tomorrow = day +1
  # between two
  between Monday and Friday → between Monday and Friday = Monday to Friday; Monday = Monday; Friday = Friday
  # two times
  Monday and Friday → Monday = Monday; Friday = Friday
  from Monday and Friday → Monday = Monday; Friday = Friday
  Monday, Friday → Monday = Monday; Friday = Friday
  Monday or Friday → Monday = Monday; Friday = Friday
  Monday to them, Friday to us → Monday = Monday; Friday = Friday
  Monday.–Friday → Monday = Monday; Friday = Friday
  # what is no end of a range
  daily to Friday → daily = set; Friday = Friday
  recent days to Friday → recent days = ~stretch -7; Friday = Friday
  for 10 years to 2003 → for 10 years = duration; 2003 = 2003-01-01..2003-12-31
`,
)
