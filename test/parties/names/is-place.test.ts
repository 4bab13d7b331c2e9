import { checkTable, readMark, yesOrNo } from '../../check-table.ts'
import { isPlace } from '../../../src/parties/names/is-place.ts'

checkTable(
  'isPlace',
  (marked) => {
    const { text, span } = readMark(marked)
    return yesOrNo(isPlace(text, span))
  },
  `
  # somebody is in it or near it
  [Tavrenia] said no. It rained in Tavrenia. → yes
  [Valdery] said no. The ships lay near Valdery. → yes
  [Halden] said no. Riots across Halden went on. → yes
  [Halden] said no. They fled to neighbouring Halden. → yes
  [Kolm] said no. It rained in northern Kolm. → yes
  # the text says what it is
  [Tavinform] said no. They asked the agency Tavinform. → yes
  [Norvik] said no. The airline Norvik paid. → yes
  [Morgenblad] said no. They read it in the newspaper Morgenblad. → yes
  # it has a government or the like
  [Tavrenia] said no. Tavrenia’s navy waited. → yes
  [Tavrenia] said no. Tavrenia's Foreign Ministry waited. → yes
  [Valdery] said no. Valdery’s new prime minister left. → yes
  [Valdery] said no. Valdery’s coast is long. → yes
  # its people and what is of it
  [Tavrenia] said no. The Tavrenian envoy left. → yes
  [Tavrenia] said no. Tavrenians voted. → yes
  # somebody of that name
  [Lind] said no. They met Lind. → no
  [Lind] said no. Lind’s lawyer left. → no
  [Lind] said no. Lind’s company failed. → no
  [Okonjo] said no. Fans of Okonjo cheered. → no
  # a longer name is another
  [Kolm] said no. It rained in Kolmar. → no
  [Hald] said no. The ships lay near Halden. → no
  # marks in the name are no pattern
  [Lind (Jr] said no. → no
`,
)
