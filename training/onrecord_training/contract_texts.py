"""The texts of contract.json, invented, and where reading differs from training."""

from typing import Any, NamedTuple


class Text(NamedTuple):
    """A text and its spans in order, each as a role and its words: the first such after the span before."""

    name: str
    text: str
    spans: tuple[tuple[str, str], ...] = ()


class Difference(NamedTuple):
    """What reading does otherwise than training: the columns in which a text differs, as reading has them."""

    name: str
    why: str
    layout: str  # "lines", or "segments": that of src/segment, with quotations
    text: str
    reading: dict[str, Any]


def _tell(town: str, harbour: str, name: str, other: str) -> str:
    """Six paragraphs about a town."""
    return "\n".join(
        (
            f"The council of {town} voted by eleven to four on Tuesday to close the {harbour} for the winter, and to move "
            "the two ferries that still run from it to the quay below the old customs house, where the water is deeper.",
            f"“Nobody wanted this,” said {name}, who has led the council since the spring. “But the wall moved by nine "
            "centimetres in a month, and I will not wait until somebody stands on it when it goes.”",
            f"According to {other}, the engineer who measured the wall, the movement began after the storm of 3 October. "
            "She told the council that it had not stopped since, although it had become slower; that the piles below the "
            "eastern end were eaten through; and that repairs would take until May at the earliest, if the money is found.",
            f"The owners of the fish market, which lies behind the {harbour}, said they had been told nothing. A "
            "spokesman said that forty-one people work there, and asked who would pay them. He declined to say whether "
            "the market would go to court.",
            f"{town} has closed the {harbour} twice before: in 1931, when the ice broke its gate, and in 1978, for "
            "eleven days. Both times the ferries went on from the river.",
            f"The ministry said in a letter, a copy of which was seen by this newspaper, that it “takes note” of the "
            f"vote and “expects to be heard before any work begins”. {name} called the letter “late, but welcome”.",
        )
    )


_LONG = "\n\n".join(
    (
        _tell("Aldry", "north harbour", "Ilse Holm", "Nadia Teel"),
        _tell("Burvin", "old basin", "Osei Brask", "Vera Lundt"),
    )
)

TEXTS = (
    Text(
        "plain",
        "The harbour at Aldry will stay open, Mayor Ilse Holm said on Monday.",
        (("content", "The harbour at Aldry will stay open"), ("source", "Mayor Ilse Holm"), ("cue", "said")),
    ),
    Text(
        "straight quotation marks",
        '"We will not sell," Holm said. "Not this year," she added, "and not the next."\n"Why?" asked Teel.',
        (
            ("content", '"We will not sell,"'),
            ("source", "Holm"),
            ("cue", "said"),
            ("source", "she"),
            ("cue", "added"),
            ("content", '"Why?"'),
            ("cue", "asked"),
            ("source", "Teel"),
        ),
    ),
    Text(
        "curly quotation marks",
        "“It is over,” Brask told reporters.\n“Nobody",
        (("content", "“It is over,”"), ("source", "Brask"), ("cue", "told")),
    ),
    Text(
        "quotation marks of all kinds",
        "„Nein“, «non», »nej«, ‹ni›, ‘no’, ‚ne‘, 「いいえ」, 『否』, ``none'', \"no\" and “no” were the answers.",
    ),
    Text(
        "quotation marks that do not match",
        'He read: “They wrote "stop" and left”. It said "go.\nThe rest” is lost. ”Late“ it stood.',
        (("source", "He"), ("cue", "read")),
    ),
    Text(
        "apostrophes",
        "The ministers’ plan isn’t theirs, O'Rell's aide said; ’twas the '90s' fault, rock ’n’ roll's own.",
        (("source", "O'Rell's aide"), ("cue", "said")),
    ),
    Text(
        "hyphens and dashes",
        "A 3-year-old, well-known – and long-awaited — sub-committee's report (pages 12–30) says no—twice -- at least.",
        (("source", "sub-committee's report"), ("cue", "says"), ("content", "no—twice -- at least")),
    ),
    Text(
        "ellipses",
        "“I thought… well...” Lundt paused. “We . . . may [...] go,” he said …",
        (("content", "“We . . . may [...] go,”"), ("source", "he"), ("cue", "said")),
    ),
    Text(
        "digits and money",
        "Costs rose 4.5% to $1,250,000.75 (€1.1m; £950k; ¥3000) by 10:30 a.m. on 02/11/2031, 2nd quarter, up ½ to 3½ 100,000x.",
        (("source", "Costs"),),
    ),
    Text(
        "accents",
        "São Vicente’s café-owner Zoë Ångström—née Müller—told François: “Ça suffit, señor, übermäßig naïve.”",
        (("source", "Zoë Ångström"), ("cue", "told"), ("content", "“Ça suffit, señor, übermäßig naïve.”")),
    ),
    Text(
        "Chinese, Japanese, Korean",
        "阿德里市长霍尔姆说:“港口不会关闭。” 市長は「はい」と言った。 시장은 말했다. Holm said 不 twice.",
        (("source", "Holm"), ("cue", "said"), ("content", "不")),
    ),
    Text(
        "Cyrillic, Greek, Arabic, Hindi, Thai",
        "Мэр СКАЗАЛ: «нет». Ο δήμαρχος είπε όχι. قال العمدة لا. महापौर ने कहा नहीं। นายกบอกว่าไม่",
        (("source", "Мэр"), ("cue", "СКАЗАЛ"), ("content", "нет")),
    ),
    Text(
        "emoji and surrogate pairs",
        "“Great 😀👍🏽!” tweeted @Teel_77 👩‍🚒 from 🇦🇱dry 𝒾n a #Harbour2031 post https://aldry.example/a_b?c=1&d=%20.",
        (("content", "“Great 😀👍🏽!”"), ("cue", "tweeted"), ("source", "@Teel_77")),
    ),
    Text(
        "combining marks",
        "Jose\u0301 Nun\u0303ez said “que\u0301” to A\u030angstro\u0308m; o\u0323\u0302 and n\u0308 stay.",
        (("source", "Jose\u0301 Nun\u0303ez"), ("cue", "said"), ("content", "“que\u0301”")),
    ),
    Text(
        "soft hyphens and characters without width",
        "The har\u00adbour\u200bmaster said \u200eit\u200d was \ufefflate\u2060, no\u00ad\u00adbody\u200c knew.",
        (("source", "The har\u00adbour\u200bmaster"), ("cue", "said")),
    ),
    Text(
        "spaces of all kinds",
        "Vera\u00a0Lundt said\u202f: «\u00a0yes\u00a0»\u2003and\u3000left\u2009for\u1680Aldry\u205fat\u00a010\u00a0000.",
        (("source", "Vera\u00a0Lundt"), ("cue", "said"), ("content", "yes")),
    ),
    Text(
        "tabs and line breaks",
        "\n\tHARBOUR CLOSED\r\n\r\nBy Ada Vinter\t|\tAldry Herald\r“Closed,” Holm said.\n\n\n  “Open the gate,\n\n“and the door.”\x0b\x0cEnd\x1c.\x85",
        (("content", "“Closed,”"), ("source", "Holm"), ("cue", "said")),
    ),
    Text(
        "a very long word",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, Lundt said, and "
        + "o" * 120
        + " x_y_z __init__ _ 3f2a9c81d07be645aa10.",
        (("source", "Lundt"), ("cue", "said")),
    ),
    Text("nearly nothing", " \n\u00a0.\n "),
    Text("nothing", ""),
    Text(
        "a transcript and abbreviations",
        "MR. HOLM: Thank you, Sen. Teel. The U.S. and the E.U. agreed, i.e. yes?\nMS. TEEL: No. Dr. Brask Jr. said it at 5 p.m. (Laughter.)\n"
        "Q: And NATO?\nMR. HOLM: WE’LL SEE, No. 10 told me.",
        (("source", "Dr. Brask Jr."), ("cue", "said"), ("content", "WE’LL SEE"), ("source", "No. 10"), ("cue", "told")),
    ),
    Text(
        "several windows",
        _LONG,
        (
            ("source", "Ilse Holm, who has led the council since the spring"),
            ("source", "Osei Brask, who has led the council since the spring"),
            ("source", "Vera Lundt, the engineer who measured the wall,"),
            ("content", "Osei Brask called the letter “late, but welcome”."),
        ),
    ),
)

_SENTENCE = (
    "The council said that the wall of the old basin had moved again and that nobody may ever walk on it until May. "
)

# What reading makes of these texts was written down as it was found; test/model/contract.test.ts holds it to that.
DIFFERENCES = (
    Difference(
        "a paragraph longer than a window",
        "Reading cuts it at the end of a sentence in the window's second half, training between any two words: what it "
        "learns from is cut elsewhere in each epoch anyway.",
        "lines",
        (_SENTENCE * 14).rstrip(),
        {"windows": [[0, 0, 240, 240], [192, 240, 336, 144]]},
    ),
    Difference(
        "a word of more than 32 pieces",
        "Reading keeps 32 of its pieces, so that no window is longer than the network takes; a word is judged by its "
        "first piece.",
        "lines",
        "Holm said " + "港" * 40 + ".",
        {"counts": [1, 1, 32, 1]},
    ),
    Difference(
        "quotation marks of other countries",
        "Reading shows the encoder “ and ” for the marks of quotations that it found, since training's texts have no "
        "others.",
        "segments",
        "„Nein“, said Holm, «oui», said Teel, and ‘no’ was what Brask said.",
        {
            "texts": [
                "“",
                "Nein",
                "”",
                ",",
                "said",
                "Holm",
                ",",
                "“",
                "oui",
                "”",
                ",",
                "said",
                "Teel",
                ",",
                "and",
                "“",
                "no",
                "”",
                "was",
                "what",
                "Brask",
                "said",
                ".",
            ],
            "quote": [2, 1, 3, 0, 0, 0, 0, 2, 1, 3, 0, 0, 0, 0, 0, 2, 1, 3, 0, 0, 0, 0, 0],
        },
    ),
    Difference(
        "lines that are no paragraphs",
        "Reading joins lines that break a sentence, and knows the separators U+2028 and U+2029. In the texts of training "
        "each line is a paragraph.",
        "segments",
        "The harbour stays\nopen, Holm said.\u2028Teel left.",
        {"paragraph": [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]},
    ),
    Difference(
        "digits and capitals that news does not have",
        "Not on purpose: for training a superior digit or a number in a circle is a digit, a Roman numeral of one "
        "character a capital, and a capital beyond U+FFFF one character, where reading sees two code units.",
        "lines",
        "² ① Ⅷ 𝐀 𝐀𝐁 𐐀 km²",
        {"shape": [0, 0, 0, 1, 1, 2, 0]},
    ),
    Difference(
        "pieces of rare words",
        "Not on purpose: reading's tokenizer writes a Greek word's last sigma otherwise, and does not part Chinese "
        "characters beyond U+FFFF.",
        "lines",
        "ΝΟΜΟΣ a𠀀b",
        {"ids": [1167, 29730, 29728, 15297, 100], "counts": [4, 1]},
    ),
)
