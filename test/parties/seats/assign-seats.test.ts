import { assign } from '../check-speakers.ts'
import { checkTable, listed } from '../../check-table.ts'

/** The seats of the speakers of each statement, in order; `-` for none. */
const seatsOf = (marked: string): string =>
  listed(
    assign(marked).attributions.map(({ speakers }) =>
      speakers.map(({ seat }) => (seat ? `${seat.name} (${seat.basis})` : '-')).join(' + '),
    ),
  )

checkTable(
  'the report gives the seat: before the name',
  seatsOf,
  `
  [1:Harbour Ministry spokeswoman Ann Lind] {1:said} «1:no». → Harbour Ministry (stated)
  [1:Coastal Agency director Peter Moe] {1:said} «1:no». [2:Moe] {2:said} «2:so». → Coastal Agency (stated); Coastal Agency (stated)
  [1:The Harbour Ministry’s press secretary, Ann Lind,] {1:said} «1:no». → Harbour Ministry (stated)
  [1:Tielt police Chief Peter Moe] {1:said} «1:no». → Tielt police (stated)
  [1:Port Workers Union president Ann Lind] {1:said} «1:no». → Port Workers Union (stated)
  [1:White House press secretary Peter Moe] {1:said} «1:no». → White House (stated)
  [1:Lind campaign manager Peter Moe] {1:said} «1:no». → Lind campaign (stated)
  [1:Harbour Oversight Committee Chairman Peter Moe] {1:said} «1:no». → Harbour Oversight Committee (stated)
  [1:Pentagon spokesman Navy Capt. Peter Moe] {1:said} «1:no». → Pentagon (stated)
  [1:Veld Bank chief executive Ann Lind] {1:said} «1:no». [2:She] {2:said} «2:so». → Veld Bank (stated); Veld Bank (stated)
`,
)

checkTable(
  'the report gives the seat: after the name',
  seatsOf,
  `
  [1:Ann Lind, a spokeswoman for the Harbour Ministry,] {1:said} «1:no». → Harbour Ministry (stated)
  [1:Peter Moe, president of the Port Workers Union,] {1:said} «1:no». → Port Workers Union (stated)
  [1:Ann Lind, the Coastal Agency’s chief,] {1:said} «1:no». → Coastal Agency (stated)
  [1:Peter Moe, the executive director at the Institute for Tides,] {1:said} «1:no». → Institute for Tides (stated)
  [1:Ann Lind, executive vice president for policy of the Veld Foundation,] {1:said} «1:no». → Veld Foundation (stated)
  [1:Peter Moe of the Harbour Ministry] {1:said} «1:no». → Harbour Ministry (stated)
  [1:Ann Lind, a senior official with the Board of Ports,] {1:said} «1:no». → Board of Ports (stated)
  [1:Peter Moe, an economist who served as director of the Budget Office and is now president of the Tide Forum Institute,] {1:said} «1:no». → Tide Forum Institute (stated)
  [1:Peter Moe, a lawyer for the Sailors Club,] {1:said} «1:no». → Sailors Club (stated)
  [1:Ann Lind] {1:said} «1:no». Lind, the chairwoman of the Harbour Party, left. [2:Lind] {2:said} «2:so». → Harbour Party (stated); Harbour Party (stated)
`,
)

checkTable(
  'an institution speaks for itself',
  seatsOf,
  `
  [1:The Pentagon] {1:said} «1:no». → Pentagon (stated)
  [1:The Harbour Ministry] {1:said} «1:no». → Harbour Ministry (stated)
  [1:The White House] {1:said} «1:no». → White House (stated)
  [1:The Kremlin] {1:said} «1:no». → Kremlin (stated)
  [1:A poll] {1:found} «1:no». → -
  [1:The report] {1:said} «1:no». → -
  [1:The Coastal Agency] {1:said} «1:no». [2:It] {2:said} «2:so». → Coastal Agency (stated); Coastal Agency (stated)
  [1:Republicans] {1:said} «1:no». → -
  [1:The wind] {1:said} «1:no». → -
  [1:The Port Workers Union] {1:said} «1:no». → Port Workers Union (stated)
`,
)

checkTable(
  'sources without a name',
  seatsOf,
  `
  [1:A Pentagon spokesman] {1:said} «1:no». → Pentagon (stated)
  [1:A senior State Department official] {1:said} «1:no». → State Department (stated)
  [1:Pentagon officials] {1:said} «1:no». → Pentagon (stated)
  [1:A spokeswoman for the Harbour Ministry] {1:said} «1:no». → Harbour Ministry (stated)
  [1:A former State Department official] {1:said} «1:no». → -
  [1:A senior official] {1:said} «1:no». → -
  [1:Officials] {1:said} «1:no». → -
  [1:A professor at the Harbour College] {1:said} «1:no». → -
  [1:Members of the Harbour Party] {1:said} «1:no». → -
  [1:The Pentagon] {1:said} «1:no». [2:A military spokesman] {2:said} «2:so». → Pentagon (stated); Pentagon (table)
  [1:The Pentagon] {1:said} «1:no». [2:An Iraqi military spokesman] {2:said} «2:so». → Pentagon (stated); Iraqi military (stated)
`,
)

checkTable(
  'somebody speaks at the seat',
  seatsOf,
  `
  At the Pentagon, [1:Rear Admiral Peter Moe] {1:said} «1:no». → Pentagon (place)
  A few hours later at the Pentagon, [1:Rear Adm. Peter Moe] {1:said} «1:no». [2:Moe] {2:said} «2:so». → Pentagon (place); Pentagon (place)
  At the State Department, [1:spokeswoman Ann Lind] {1:said} «1:no». → State Department (stated)
  [1:Gen. Ann Lind] {1:told reporters at the Pentagon} «1:no». → Pentagon (place)
  At the White House, [1:press secretary Ann Lind] {1:said} «1:no». → White House (stated)
  At the White House, [1:the Iraqi minister, Peter Moe,] {1:said} «1:no». → -
  At the Pentagon, [1:Iraqi Gen. Peter Moe] {1:said} «1:no». → -
  At the White House, [1:Rear Admiral Peter Moe] {1:said} «1:no». → -
  At the Pentagon, [1:Ann Lind] {1:said} «1:no». → -
  At the Pentagon, [1:retired Gen. Peter Moe] {1:said} «1:no». → -
  [1:Gen. Peter Moe] {1:said} «1:he was never at the Pentagon». → -
`,
)

checkTable(
  'the title belongs to an office',
  seatsOf,
  `
  [1:U.S. Secretary of State Ann Lind] {1:said} «1:no». → State Department (table)
  [1:Secretary of State Ann Lind] {1:said} «1:no». The State Department was closed. → State Department (table)
  [1:Defense Secretary Peter Moe] {1:said} «1:no». → Pentagon (table)
  [1:Iranian Foreign Minister Peter Moe] {1:said} «1:no». → Iranian Foreign Ministry (table)
  [1:Peter Moe, the foreign minister of France,] {1:said} «1:no». → French Foreign Ministry (table)
  [1:Foreign Secretary Ann Lind] {1:said} «1:no» in London. → Foreign Office (table)
  [1:The Pentagon] {1:said} «1:no». [2:U.S. Defense Secretary Peter Moe] {2:said} «2:so». → Pentagon (stated); Pentagon (table)
  [1:The White House] {1:said} «1:no». [2:President Ann Lind] {2:said} «2:so». → White House (stated); White House (table)
  [1:Russian President Peter Moe] {1:said} «1:no». → Kremlin (table)
  [1:U.S. Attorney General Ann Lind] {1:said} «1:no». [2:She] {2:said} «2:so». → Justice Department (table); Justice Department (table)
  [1:Ohio Gov. Peter Moe] {1:said} «1:no». → Ohio governor’s office (table)
  [1:Homeland Security Secretary Peter Moe] {1:said} «1:no». → Department of Homeland Security (table)
`,
)

checkTable(
  'no seat',
  seatsOf,
  `
  [1:Former Secretary of State Ann Lind] {1:said} «1:no». The State Department was closed. → -
  [1:Democratic presidential nominee Ann Lind] {1:said} «1:no». The former U.S. secretary of state left. → -
  [1:Republican Secretary of State Peter Moe] {1:said} «1:no». → -
  [1:Attorney General Peter Moe (D)] {1:said} «1:no». → -
  [1:Sen. Ann Lind] {1:said} «1:no». → -
  [1:Rep. Peter Moe, a member of the Harbour Committee,] {1:said} «1:no». → -
  [1:Rear Admiral Peter Moe] {1:said} «1:no». → -
  [1:Ann Lind, a professor at Harbour College,] {1:said} «1:no». → -
  [1:Peter Moe, a former spokesman for the Harbour Ministry,] {1:said} «1:no». → -
  [1:Then-Defense Secretary Peter Moe] {1:said} «1:no». → -
  [1:Spokesman Peter Moe] {1:said} «1:no». → -
  [1:Ann Lind, who was director of the Coastal Agency until May,] {1:said} «1:no». → -
  [1:He] {1:said} «1:no». → -
  [1:President Ann Lind] {1:said} «1:no». → -
  [1:President-elect Ann Lind] {1:said} «1:no» outside the White House. → -
  [1:Peter Moe, the nominee for U.S. secretary of state,] {1:said} «1:no». → -
`,
)

checkTable(
  'several speakers have each their own',
  seatsOf,
  `
  [1:Harbour Ministry spokeswoman Ann Lind and U.S. Secretary of State Peter Moe] {1:said} «1:no». → Harbour Ministry (stated) + State Department (table)
`,
)

checkTable(
  'what looks like a seat and is none',
  seatsOf,
  `
  [1:Ann Lind, who pledged to make Mr. Moe secretary of the Harbour Ministry,] {1:said} «1:no». → -
  [1:Ann Lind, the editor in chief of the Harbour Agency’s newspaper,] {1:said} «1:no». → -
  [1:Peter Moe, the drug policy director in the Lind administration,] {1:said} «1:no». → -
  [1:Ann Lind of the Harbour Times] {1:said} «1:no». → -
  [1:Peter Moe of Burke County] {1:said} «1:no». → -
  [1:Ann Lind, a fellow at the Institute for Tides,] {1:said} «1:no». → -
  [1:Peter Moe, an outside adviser to the Harbour Ministry,] {1:said} «1:no». → -
  [1:Senate Majority Leader Ann Lind] {1:said} «1:no». → -
  Lind’s running mate, [1:Ohio Gov. Peter Moe,] {1:said} «1:no». → -
  [1:Ohio Gov. Peter Moe] {1:said} «1:no». The Moe campaign was glad. → -
  Ann Lind spoke. The White House was closed. “May we never have a President Lind”. [1:Lind] {1:said} «1:no». → -
  [1:Ann Lind, a special envoy for the Strait Authority,] {1:said} «1:no». → -
  [1:Peter Moe, the Iraqi ambassador to the United Nations,] {1:said} «1:no». → -
  [1:Peter Moe, an envoy to the Harbour Ministry,] {1:said} «1:no». → -
  Ann Lind of the Tavrenian Foreign Ministry left. [1:A Tavrenian diplomat] {1:said} «1:no». → -
`,
)

checkTable(
  'the seat has its usual name',
  seatsOf,
  `
  [1:Ann Lind’s campaign manager Peter Moe] {1:said} «1:no». → Lind campaign (stated)
  [1:Lind spokesman Peter Moe] {1:said} «1:no». The Lind campaign was glad. → Lind campaign (stated)
  [1:Lind spokesman Peter Moe] {1:said} «1:no». → -
  [1:Ann Lind, the secretary general of the United Nations,] {1:said} «1:no». → United Nations (stated)
  [1:Republican National Committee Research Director Peter Moe] {1:said} «1:no». → Republican National Committee (stated)
  [1:New Jersey Gov. Peter Moe] {1:said} «1:no». → New Jersey governor’s office (table)
  [1:Ann Lind, the Republican attorney general of Oklahoma,] {1:said} «1:no». → Oklahoma attorney general’s office (table)
  [1:Mexico’s foreign minister, Ann Lind,] {1:said} «1:no». → Mexican Foreign Ministry (table)
  [1:Harbour Ministry spokesman the Rev. Peter Moe] {1:said} «1:no». → Harbour Ministry (stated)
  [1:Ann Lind, the Harbour Ministry’s envoy for the Strait of Veld,] {1:said} «1:no». → Harbour Ministry (stated)
  [1:Harbour Ministry envoy Ann Lind] {1:said} «1:no». → Harbour Ministry (stated)
`,
)
