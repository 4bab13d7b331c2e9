-- The same record as schema 7 made it in PostgreSQL, as pg_dump writes it.
CREATE SCHEMA onrecord;
CREATE FUNCTION onrecord.count_words() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'onrecord'
    AS $$
    begin
      update word_count set statements = statements + TG_ARGV[0]::bigint * (select count(*) from changed),
        words = words + TG_ARGV[0]::bigint * (select coalesce(sum(length), 0) from changed);
      return null;
    end $$;
CREATE TABLE onrecord.agent (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name bigint NOT NULL,
    folded text NOT NULL COLLATE pg_catalog."C",
    root bigint NOT NULL,
    hash text COLLATE pg_catalog."C",
    statements integer DEFAULT 0 NOT NULL,
    reports integer DEFAULT 0 NOT NULL,
    first_day text COLLATE pg_catalog."C",
    last_day text COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.agent_join (
    number bigint NOT NULL,
    agent bigint NOT NULL,
    into_agent bigint NOT NULL,
    confidence integer NOT NULL,
    joined integer NOT NULL,
    evidence text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE onrecord.agent_join_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE onrecord.agent_join_number_seq OWNED BY onrecord.agent_join.number;
CREATE TABLE onrecord.agent_key (
    key text NOT NULL COLLATE pg_catalog."C",
    agent bigint NOT NULL
);
CREATE SEQUENCE onrecord.agent_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE onrecord.agent_number_seq OWNED BY onrecord.agent.number;
CREATE TABLE onrecord.agent_title (
    number bigint NOT NULL,
    agent bigint NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    office text COLLATE pg_catalog."C",
    institution text COLLATE pg_catalog."C"
);
CREATE SEQUENCE onrecord.agent_title_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE onrecord.agent_title_number_seq OWNED BY onrecord.agent_title.number;
CREATE TABLE onrecord.decision (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    report text COLLATE pg_catalog."C",
    verdict text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    made_at text NOT NULL COLLATE pg_catalog."C",
    why text COLLATE pg_catalog."C",
    undone_by text COLLATE pg_catalog."C",
    undone_at text COLLATE pg_catalog."C"
);
CREATE SEQUENCE onrecord.decision_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE onrecord.decision_number_seq OWNED BY onrecord.decision.number;
CREATE TABLE onrecord.entry (
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    about text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    chain text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.former_statement (
    id text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    statement text COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.listed (
    id text NOT NULL COLLATE pg_catalog."C",
    agent bigint NOT NULL,
    entry text NOT NULL COLLATE pg_catalog."C",
    added_by text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.migration (
    number integer NOT NULL,
    made_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.name (
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    tokens text NOT NULL COLLATE pg_catalog."C",
    lexemes tsvector GENERATED ALWAYS AS ((regexp_replace("left"(tokens, 250000), '(\S{250})\S+'::text, '\1'::text, 'g'::text))::tsvector) STORED NOT NULL
);
CREATE SEQUENCE onrecord.name_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE onrecord.name_number_seq OWNED BY onrecord.name.number;
CREATE TABLE onrecord.place (
    report text NOT NULL COLLATE pg_catalog."C",
    outlet text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.report (
    id text NOT NULL COLLATE pg_catalog."C",
    reading text NOT NULL COLLATE pg_catalog."C",
    reading_hash text NOT NULL COLLATE pg_catalog."C",
    text_hash text NOT NULL COLLATE pg_catalog."C",
    added_at text NOT NULL COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    outlet text COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.report_key (
    key bigint NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.report_party (
    report text NOT NULL COLLATE pg_catalog."C",
    party text NOT NULL COLLATE pg_catalog."C",
    agent bigint NOT NULL,
    gender text COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.report_title (
    report text NOT NULL COLLATE pg_catalog."C",
    title bigint NOT NULL
);
CREATE TABLE onrecord.statement (
    number bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL COLLATE pg_catalog."C",
    polarity text NOT NULL COLLATE pg_catalog."C",
    modality text NOT NULL COLLATE pg_catalog."C",
    said_start text COLLATE pg_catalog."C",
    said_end text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    tokens text NOT NULL COLLATE pg_catalog."C",
    lexemes tsvector GENERATED ALWAYS AS ((regexp_replace("left"(tokens, 250000), '(\S{250})\S+'::text, '\1'::text, 'g'::text))::tsvector) STORED NOT NULL,
    length integer GENERATED ALWAYS AS (((octet_length(tokens) - octet_length(replace(tokens, ' '::text, ''::text))) / 2)) STORED NOT NULL,
    comparable text COLLATE pg_catalog."C",
    cluster bigint,
    cluster_hash text COLLATE pg_catalog."C"
);
CREATE TABLE onrecord.statement_key (
    day integer NOT NULL,
    key bigint NOT NULL,
    statement bigint NOT NULL
);
CREATE TABLE onrecord.statement_name (
    statement bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    name bigint NOT NULL,
    agent bigint
);
CREATE SEQUENCE onrecord.statement_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE onrecord.statement_number_seq OWNED BY onrecord.statement.number;
CREATE TABLE onrecord.word_count (
    statements bigint NOT NULL,
    words bigint NOT NULL
);
ALTER TABLE ONLY onrecord.agent ALTER COLUMN number SET DEFAULT nextval('onrecord.agent_number_seq'::regclass);
ALTER TABLE ONLY onrecord.agent_join ALTER COLUMN number SET DEFAULT nextval('onrecord.agent_join_number_seq'::regclass);
ALTER TABLE ONLY onrecord.agent_title ALTER COLUMN number SET DEFAULT nextval('onrecord.agent_title_number_seq'::regclass);
ALTER TABLE ONLY onrecord.decision ALTER COLUMN number SET DEFAULT nextval('onrecord.decision_number_seq'::regclass);
ALTER TABLE ONLY onrecord.name ALTER COLUMN number SET DEFAULT nextval('onrecord.name_number_seq'::regclass);
ALTER TABLE ONLY onrecord.statement ALTER COLUMN number SET DEFAULT nextval('onrecord.statement_number_seq'::regclass);
INSERT INTO onrecord.agent (number, id, kind, name, folded, root, hash, statements, reports, first_day, last_day) VALUES (2, 'a0b54cb0c5d7f', 'person', 5, 'renner', 2, 'fdd0295b07cb48117cd14817b3ba8bbf3b854c727299c1609ea9f09a001a9955', 3, 1, '2021-03-03', '2021-03-03');
INSERT INTO onrecord.agent (number, id, kind, name, folded, root, hash, statements, reports, first_day, last_day) VALUES (1, 'a034acf0d2592', 'person', 1, 'ida renner', 1, 'd348bf6195b087955ea137fff3687ce80266314846211d2ed8ffa81703af6a26', 2, 1, '2021-03-02', '2021-03-02');
INSERT INTO onrecord.agent_join (number, agent, into_agent, confidence, joined, evidence, hash) VALUES (1, 2, 1, 619, 0, '[{"feature":"named in those days","weight":-1.3}]', 'a5878bea6ce4ac94fb5b6e2c10395c1648eb2b1820698a80722a81ab8f5f7e44');
INSERT INTO onrecord.agent_key (key, agent) VALUES ('family renner', 1);
INSERT INTO onrecord.agent_key (key, agent) VALUES ('first ida', 1);
INSERT INTO onrecord.agent_key (key, agent) VALUES ('given ida', 1);
INSERT INTO onrecord.agent_key (key, agent) VALUES ('name ida renner', 1);
INSERT INTO onrecord.agent_key (key, agent) VALUES ('family renner', 2);
INSERT INTO onrecord.agent_title (number, agent, title, office, institution) VALUES (2, 1, 'the harbour minister', NULL, NULL);
INSERT INTO onrecord.decision (number, id, report, verdict, made_by, made_at, why, undone_by, undone_at) VALUES (1, 'd8ebb32ee6b7', '212ff1fffcac988c99f81c90', '{"kind":"said","statement":"212ff1fffcac988c99f81c90-218","start":"2021-02-27","end":"2021-02-27"}', 'Ann Lee', '2026-11-30T19:14:06.141Z', 'heard it', NULL, NULL);
INSERT INTO onrecord.entry (number, kind, about, at, hash, chain) VALUES (1, 'schema', '7', '2026-11-30T19:14:34.291Z', '8107830148f21e3b5320aef5feed53c8418362264b2dde3dc771af72c1438fa9', '6621625f97cb0da125e585e141fc8f6ec1dbbc07e1869062b1e3c858754bc99e');
INSERT INTO onrecord.entry (number, kind, about, at, hash, chain) VALUES (2, 'kept', '212ff1fffcac988c99f81c90', '2026-11-30T19:14:34.355Z', '8d6e4420c73e408820b1d28277ffe62abf9e99cb8b510cc7d089582fd7b4c34f', '8a2b5fd44f251f3f635bb9c9fb88fb9a0fc598c1cd4af309388b7e6245f71da0');
INSERT INTO onrecord.entry (number, kind, about, at, hash, chain) VALUES (3, 'kept', '10f47737a54fd70fdecfe59c', '2026-11-30T19:14:34.397Z', '2f1157e2ccef96c9b0fa5f448f98da5a906ceb38ff814acdca27d9b0e7236798', 'e9cb31f7fd2fb9a93358e7445b634bbd53c06850471a9ee47bca3cde85158a27');
INSERT INTO onrecord.entry (number, kind, about, at, hash, chain) VALUES (4, 'decided', '212ff1fffcac988c99f81c90', '2026-11-30T19:14:34.437Z', '35337348243e6e55316a01bf1575e3091ee7fbc80285a2773dd61aa2b19d8ac8', '9e95641f4ab84fb3fe9874c38384f29f2ed48b14ca3415a5905c00edb729c718');
INSERT INTO onrecord.entry (number, kind, about, at, hash, chain) VALUES (5, 'restored', '212ff1fffcac988c99f81c90', '2026-11-30T19:14:34.444Z', 'f3694b80633c867dc1b14532e03d7086a2c6d91083066a647f42c4080eb891d2', 'c0b94566fbac0552d23f31b8cf9615a40034428ce1c6a4fbcdb8304c3e89220b');
INSERT INTO onrecord.entry (number, kind, about, at, hash, chain) VALUES (6, 'restored', '10f47737a54fd70fdecfe59c', '2026-11-30T19:14:34.448Z', 'c190fdc54d6899cfa7bd6bd1066a3bd0a223b9122a91fa99e5fad610cf465b8a', 'e503647f9cf506820d01f719e363f20719d42ad74b010392c3596e0d03dcf9df');
INSERT INTO onrecord.migration (number, made_at) VALUES (1, '2026-11-30T19:14:34.243Z');
INSERT INTO onrecord.migration (number, made_at) VALUES (2, '2026-11-30T19:14:34.262Z');
INSERT INTO onrecord.migration (number, made_at) VALUES (3, '2026-11-30T19:14:34.263Z');
INSERT INTO onrecord.migration (number, made_at) VALUES (4, '2026-11-30T19:14:34.269Z');
INSERT INTO onrecord.migration (number, made_at) VALUES (5, '2026-11-30T19:14:34.272Z');
INSERT INTO onrecord.migration (number, made_at) VALUES (6, '2026-11-30T19:14:34.274Z');
INSERT INTO onrecord.migration (number, made_at) VALUES (7, '2026-11-30T19:14:34.283Z');
INSERT INTO onrecord.name (number, name, tokens) VALUES (1, 'Ida Renner', ' ida  renner ');
INSERT INTO onrecord.name (number, name, tokens) VALUES (3, 'Meridian', ' meridian ');
INSERT INTO onrecord.name (number, name, tokens) VALUES (4, 'a harbour official', ' a  harbour  official ');
INSERT INTO onrecord.name (number, name, tokens) VALUES (5, 'RENNER', ' renner ');
INSERT INTO onrecord.name (number, name, tokens) VALUES (6, 'Ledger', ' ledger ');
INSERT INTO onrecord.name (number, name, tokens) VALUES (7, 'QUESTION', ' question ');
INSERT INTO onrecord.report (id, reading, reading_hash, text_hash, added_at, url, published, outlet) VALUES ('212ff1fffcac988c99f81c90', '{"report":{"id":"212ff1fffcac988c99f81c90","source":"a.txt","format":"text","title":null,"outlet":"Meridian","byline":null,"dateline":null,"language":"en","text":"“The pilots will not go out,” a harbour official said on Monday, on condition of anonymity because she was not authorised to speak.\n\nIda Renner, the harbour minister, believes that the channel is deep enough. She said that the board would meet.","published":{"start":"2021-03-02","end":"2021-03-02","basis":"given"},"metadata":[{"field":"published","value":"2021-03-02","from":"option"},{"field":"outlet","value":"Meridian","from":"option"}]},"statements":[{"id":"212ff1fffcac988c99f81c90-0","form":"direct","content":[{"start":0,"end":29,"text":"“The pilots will not go out,”"}],"cue":[{"start":49,"end":53,"text":"said"}],"source":[{"start":30,"end":48,"text":"a harbour official"}],"speakers":[{"party":"212ff1fffcac988c99f81c90-p30","name":null,"candidates":[],"confidence":1,"mention":{"start":30,"end":48,"text":"a harbour official"}}],"authority":"unnamed","via":[],"addressees":[],"occasion":null,"said":{"start":"2021-03-01","end":"2021-03-01","basis":"stated","expression":{"start":57,"end":63,"text":"Monday"}},"act":"say","polarity":"negative","modality":"certain","evidence":[{"start":17,"end":20,"text":"not"},{"start":49,"end":53,"text":"said"}],"confidence":0.944,"repeats":[]},{"id":"212ff1fffcac988c99f81c90-176","form":"indirect","content":[{"start":176,"end":207,"text":"that the channel is deep enough"}],"cue":[{"start":167,"end":175,"text":"believes"}],"source":[{"start":133,"end":166,"text":"Ida Renner, the harbour minister,"}],"speakers":[{"party":"212ff1fffcac988c99f81c90-p133","name":"Ida Renner","candidates":[],"confidence":0.986,"mention":{"start":133,"end":166,"text":"Ida Renner, the harbour minister,"}}],"authority":"named","via":[],"addressees":[],"occasion":null,"said":{"start":"2021-03-02","end":"2021-03-02","basis":"implied","expression":null},"act":"believe","polarity":"positive","modality":"probable","evidence":[{"start":167,"end":175,"text":"believes"}],"confidence":0.985,"repeats":[]},{"id":"212ff1fffcac988c99f81c90-218","form":"indirect","content":[{"start":218,"end":243,"text":"that the board would meet"}],"cue":[{"start":213,"end":217,"text":"said"}],"source":[{"start":209,"end":212,"text":"She"}],"speakers":[{"party":"212ff1fffcac988c99f81c90-p133","name":"Ida Renner","candidates":[],"confidence":0.978,"mention":{"start":209,"end":212,"text":"She"}}],"authority":"named","via":[],"addressees":[],"occasion":null,"said":{"start":"2021-03-02","end":"2021-03-02","basis":"implied","expression":null},"act":"say","polarity":"positive","modality":"intended","evidence":[{"start":213,"end":217,"text":"said"},{"start":233,"end":238,"text":"would"}],"confidence":0.992,"repeats":[]}],"events":[],"parties":[{"id":"212ff1fffcac988c99f81c90-p30","name":"a harbour official","kind":"role","titles":[],"affiliation":null,"described":{"rank":null,"role":"official","institution":null,"country":null,"anonymity":{"start":65,"end":130,"text":"on condition of anonymity because she was not authorised to speak"}},"mentions":[{"start":30,"end":48,"text":"a harbour official"}]},{"id":"212ff1fffcac988c99f81c90-p133","name":"Ida Renner","kind":"person","titles":[{"text":"the harbour minister","office":null,"span":{"start":145,"end":165,"text":"the harbour minister"}}],"affiliation":null,"described":null,"mentions":[{"start":133,"end":143,"text":"Ida Renner"}]}],"times":[{"span":{"start":57,"end":63,"text":"Monday"},"kind":"point","start":"2021-03-01","end":"2021-03-01","anchor":"published"}],"repeats":[],"notices":[],"provenance":{"version":"0.1.0","model":"attribution-minilm-10","at":"2026-11-30T19:14:06.013Z"}}', 'a8d9fbc2fa16a414f47fd1cc0a778a061e898b648ba333e21b6d62fccbdca1f4', '212ff1fffcac988c99f81c901c3c21d951ec4282fb387001ca580bc7d190265f', '2026-11-30T19:14:06.014Z', NULL, '2021-03-02', 'Meridian');
INSERT INTO onrecord.report (id, reading, reading_hash, text_hash, added_at, url, published, outlet) VALUES ('10f47737a54fd70fdecfe59c', '{"report":{"id":"10f47737a54fd70fdecfe59c","source":"b.txt","format":"text","title":null,"outlet":"Ledger","byline":null,"dateline":null,"language":"en","text":"MR. RENNER: The channel will open again on Friday.\n\nQUESTION: Is it deep enough?\n\nMR. RENNER: The board has measured it twice.\n\nQUESTION: When will the pilots go out?\n\nMR. RENNER: I would not say that.","published":{"start":"2021-03-03","end":"2021-03-03","basis":"given"},"metadata":[{"field":"published","value":"2021-03-03","from":"option"},{"field":"outlet","value":"Ledger","from":"option"}]},"statements":[{"id":"10f47737a54fd70fdecfe59c-12","form":"direct","content":[{"start":12,"end":50,"text":"The channel will open again on Friday."}],"cue":[{"start":10,"end":11,"text":":"}],"source":[{"start":0,"end":10,"text":"MR. RENNER"}],"speakers":[{"party":"10f47737a54fd70fdecfe59c-p4","name":"RENNER","candidates":[],"confidence":0.954,"mention":{"start":0,"end":10,"text":"MR. RENNER"}}],"authority":"named","via":[],"addressees":[],"occasion":null,"said":{"start":"2021-03-03","end":"2021-03-03","basis":"implied","expression":null},"act":"say","polarity":"positive","modality":"certain","evidence":[],"confidence":0.98,"repeats":[]},{"id":"10f47737a54fd70fdecfe59c-62","form":"direct","content":[{"start":62,"end":80,"text":"Is it deep enough?"}],"cue":[{"start":60,"end":61,"text":":"}],"source":[{"start":52,"end":60,"text":"QUESTION"}],"speakers":[{"party":"10f47737a54fd70fdecfe59c-p52","name":null,"candidates":[],"confidence":1,"mention":{"start":52,"end":60,"text":"QUESTION"}}],"authority":"collective","via":[],"addressees":[],"occasion":null,"said":{"start":"2021-03-03","end":"2021-03-03","basis":"implied","expression":null},"act":"ask","polarity":"unknown","modality":"asked","evidence":[{"start":79,"end":80,"text":"?"}],"confidence":0.98,"repeats":[]},{"id":"10f47737a54fd70fdecfe59c-94","form":"direct","content":[{"start":94,"end":126,"text":"The board has measured it twice."}],"cue":[{"start":92,"end":93,"text":":"}],"source":[{"start":82,"end":92,"text":"MR. RENNER"}],"speakers":[{"party":"10f47737a54fd70fdecfe59c-p4","name":"RENNER","candidates":[],"confidence":0.954,"mention":{"start":82,"end":92,"text":"MR. RENNER"}}],"authority":"named","via":[],"addressees":[{"party":"10f47737a54fd70fdecfe59c-p52","mention":{"start":52,"end":60,"text":"QUESTION"}}],"occasion":null,"said":{"start":"2021-03-03","end":"2021-03-03","basis":"implied","expression":null},"act":"say","polarity":"positive","modality":"certain","evidence":[],"confidence":0.98,"repeats":[]},{"id":"10f47737a54fd70fdecfe59c-138","form":"direct","content":[{"start":138,"end":166,"text":"When will the pilots go out?"}],"cue":[{"start":136,"end":137,"text":":"}],"source":[{"start":128,"end":136,"text":"QUESTION"}],"speakers":[{"party":"10f47737a54fd70fdecfe59c-p52","name":null,"candidates":[],"confidence":1,"mention":{"start":128,"end":136,"text":"QUESTION"}}],"authority":"collective","via":[],"addressees":[],"occasion":null,"said":{"start":"2021-03-03","end":"2021-03-03","basis":"implied","expression":null},"act":"ask","polarity":"unknown","modality":"asked","evidence":[{"start":165,"end":166,"text":"?"}],"confidence":0.98,"repeats":[]},{"id":"10f47737a54fd70fdecfe59c-180","form":"direct","content":[{"start":180,"end":201,"text":"I would not say that."}],"cue":[{"start":178,"end":179,"text":":"}],"source":[{"start":168,"end":178,"text":"MR. RENNER"}],"speakers":[{"party":"10f47737a54fd70fdecfe59c-p4","name":"RENNER","candidates":[],"confidence":0.954,"mention":{"start":168,"end":178,"text":"MR. RENNER"}}],"authority":"named","via":[],"addressees":[{"party":"10f47737a54fd70fdecfe59c-p52","mention":{"start":128,"end":136,"text":"QUESTION"}}],"occasion":null,"said":{"start":"2021-03-03","end":"2021-03-03","basis":"implied","expression":null},"act":"say","polarity":"negative","modality":"probable","evidence":[{"start":182,"end":195,"text":"would not say"}],"confidence":0.98,"repeats":[]}],"events":[],"parties":[{"id":"10f47737a54fd70fdecfe59c-p4","name":"RENNER","kind":"person","titles":[],"affiliation":null,"described":null,"mentions":[{"start":4,"end":10,"text":"RENNER"},{"start":86,"end":92,"text":"RENNER"},{"start":172,"end":178,"text":"RENNER"}]},{"id":"10f47737a54fd70fdecfe59c-p52","name":"QUESTION","kind":"group","titles":[],"affiliation":null,"described":{"rank":null,"role":null,"institution":null,"country":null,"anonymity":null},"mentions":[{"start":52,"end":60,"text":"QUESTION"},{"start":128,"end":136,"text":"QUESTION"}]}],"times":[{"span":{"start":43,"end":49,"text":"Friday"},"kind":"point","start":"2021-03-05","end":"2021-03-05","anchor":"published"}],"repeats":[],"notices":[],"provenance":{"version":"0.1.0","model":"attribution-minilm-10","at":"2026-11-30T19:14:06.120Z"}}', 'a59ecd1012404a91e8499582541303849da28ee14833a7e8dc6f5781eb532417', '10f47737a54fd70fdecfe59cd7bbfaa4303cd2ec6f6c0eb34b480245200702b7', '2026-11-30T19:14:06.120Z', NULL, '2021-03-03', 'Ledger');
INSERT INTO onrecord.report_key (key, report) VALUES (439246021, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (534660057, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (2935207471, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (488563125, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (1517066226, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (3984217498, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (2706355064, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (938539222, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (3466112670, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (4285887137, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (1884023199, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (280111833, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (3569749305, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (572654506, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (3439009455, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (2261593935, '10f47737a54fd70fdecfe59c');
INSERT INTO onrecord.report_key (key, report) VALUES (911941059, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (3468738658, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (2599434631, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (383713538, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (3768275106, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (2244234468, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (768789616, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (3099506513, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (3370161696, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (2590646425, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (3694422351, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (4132895066, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (517530183, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (3331493438, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (1506087987, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_key (key, report) VALUES (1601427230, '212ff1fffcac988c99f81c90');
INSERT INTO onrecord.report_party (report, party, agent, gender) VALUES ('10f47737a54fd70fdecfe59c', '10f47737a54fd70fdecfe59c-p4', 2, 'male');
INSERT INTO onrecord.report_party (report, party, agent, gender) VALUES ('212ff1fffcac988c99f81c90', '212ff1fffcac988c99f81c90-p133', 1, NULL);
INSERT INTO onrecord.report_title (report, title) VALUES ('212ff1fffcac988c99f81c90', 2);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (4, '10f47737a54fd70fdecfe59c-12', '10f47737a54fd70fdecfe59c', 'The channel will open again on Friday.', 'direct', 'named', 'say', 'positive', 'certain', '2021-03-03', '2021-03-03', '2021-03-03', ' the  channel  will  open  again  on  friday ', '[["RENNER"],[],"implied"]', 4, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (5, '10f47737a54fd70fdecfe59c-62', '10f47737a54fd70fdecfe59c', 'Is it deep enough?', 'direct', 'collective', 'ask', 'unknown', 'asked', '2021-03-03', '2021-03-03', '2021-03-03', ' is  it  deep  enough ', '[["QUESTION"],[],"implied"]', 5, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (6, '10f47737a54fd70fdecfe59c-94', '10f47737a54fd70fdecfe59c', 'The board has measured it twice.', 'direct', 'named', 'say', 'positive', 'certain', '2021-03-03', '2021-03-03', '2021-03-03', ' the  board  has  measured  it  twice ', '[["RENNER"],[],"implied"]', 6, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (7, '10f47737a54fd70fdecfe59c-138', '10f47737a54fd70fdecfe59c', 'When will the pilots go out?', 'direct', 'collective', 'ask', 'unknown', 'asked', '2021-03-03', '2021-03-03', '2021-03-03', ' when  will  the  pilots  go  out ', '[["QUESTION"],[],"implied"]', 7, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (8, '10f47737a54fd70fdecfe59c-180', '10f47737a54fd70fdecfe59c', 'I would not say that.', 'direct', 'named', 'say', 'negative', 'probable', '2021-03-03', '2021-03-03', '2021-03-03', ' i  would  not  say  that ', '[["RENNER"],[],"implied"]', 8, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (1, '212ff1fffcac988c99f81c90-0', '212ff1fffcac988c99f81c90', '“The pilots will not go out,”', 'direct', 'unnamed', 'say', 'negative', 'certain', '2021-03-01', '2021-03-01', '2021-03-02', ' the  pilots  will  not  go  out ', '[["a harbour official"],[],"stated"]', 1, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (2, '212ff1fffcac988c99f81c90-176', '212ff1fffcac988c99f81c90', 'that the channel is deep enough', 'indirect', 'named', 'believe', 'positive', 'probable', '2021-03-02', '2021-03-02', '2021-03-02', ' that  the  channel  is  deep  enough ', '[["Ida Renner"],[],"implied"]', 2, NULL);
INSERT INTO onrecord.statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published, tokens, comparable, cluster, cluster_hash) VALUES (3, '212ff1fffcac988c99f81c90-218', '212ff1fffcac988c99f81c90', 'that the board would meet', 'indirect', 'named', 'say', 'positive', 'intended', '2021-02-27', '2021-02-27', '2021-03-02', ' that  the  board  would  meet ', '[["Ida Renner"],[],"implied"]', 3, NULL);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 375537564, 4);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 1521966614, 4);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 1652873669, 4);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 3198270252, 4);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 3704945090, 4);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 3154715461, 5);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 904484039, 6);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 1250648521, 6);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 1911288668, 6);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738217, 4178064348, 7);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738215, 4178064348, 1);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738216, 692469112, 2);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738216, 1205293212, 2);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738216, 3154715461, 2);
INSERT INTO onrecord.statement_key (day, key, statement) VALUES (738213, 1829442029, 3);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (4, 'outlet', 6, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (4, 'speaker', 5, 2);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (5, 'outlet', 6, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (5, 'speaker', 7, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (6, 'outlet', 6, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (6, 'speaker', 5, 2);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (6, 'to', 7, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (7, 'outlet', 6, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (7, 'speaker', 7, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (8, 'outlet', 6, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (8, 'speaker', 5, 2);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (8, 'to', 7, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (1, 'outlet', 3, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (1, 'speaker', 4, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (2, 'outlet', 3, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (2, 'speaker', 1, 1);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (3, 'outlet', 3, NULL);
INSERT INTO onrecord.statement_name (statement, role, name, agent) VALUES (3, 'speaker', 1, 1);
INSERT INTO onrecord.word_count (statements, words) VALUES (8, 45);
SELECT pg_catalog.setval('onrecord.agent_join_number_seq', 1, true);
SELECT pg_catalog.setval('onrecord.agent_number_seq', 2, true);
SELECT pg_catalog.setval('onrecord.agent_title_number_seq', 2, true);
SELECT pg_catalog.setval('onrecord.decision_number_seq', 1, true);
SELECT pg_catalog.setval('onrecord.name_number_seq', 12, true);
SELECT pg_catalog.setval('onrecord.statement_number_seq', 8, true);
ALTER TABLE ONLY onrecord.agent
    ADD CONSTRAINT agent_id_key UNIQUE (id);
ALTER TABLE ONLY onrecord.agent_join
    ADD CONSTRAINT agent_join_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.agent_key
    ADD CONSTRAINT agent_key_key PRIMARY KEY (key, agent);
ALTER TABLE ONLY onrecord.agent
    ADD CONSTRAINT agent_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.agent_title
    ADD CONSTRAINT agent_title_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.decision
    ADD CONSTRAINT decision_id_key UNIQUE (id);
ALTER TABLE ONLY onrecord.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.former_statement
    ADD CONSTRAINT former_statement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY onrecord.listed
    ADD CONSTRAINT listed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY onrecord.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.name
    ADD CONSTRAINT name_name_excl EXCLUDE USING hash (name WITH =);
ALTER TABLE ONLY onrecord.name
    ADD CONSTRAINT name_pkey PRIMARY KEY (number);
ALTER TABLE ONLY onrecord.place
    ADD CONSTRAINT place_expr_excl EXCLUDE USING hash ((((report || ' '::text) || outlet)) WITH =);
ALTER TABLE ONLY onrecord.report_key
    ADD CONSTRAINT report_key_key PRIMARY KEY (key, report);
ALTER TABLE ONLY onrecord.report_party
    ADD CONSTRAINT report_party_key PRIMARY KEY (report, party);
ALTER TABLE ONLY onrecord.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY onrecord.report_title
    ADD CONSTRAINT report_title_key PRIMARY KEY (title, report);
ALTER TABLE ONLY onrecord.statement
    ADD CONSTRAINT statement_id_key UNIQUE (id);
ALTER TABLE ONLY onrecord.statement_key
    ADD CONSTRAINT statement_key_key PRIMARY KEY (day, key, statement);
ALTER TABLE ONLY onrecord.statement_name
    ADD CONSTRAINT statement_name_key PRIMARY KEY (statement, role, name);
ALTER TABLE ONLY onrecord.statement
    ADD CONSTRAINT statement_pkey PRIMARY KEY (number);
CREATE INDEX agent_folded ON onrecord.agent USING hash (folded);
CREATE UNIQUE INDEX agent_join_agent ON onrecord.agent_join USING btree (agent, into_agent);
CREATE INDEX agent_join_asked ON onrecord.agent_join USING btree (joined, confidence);
CREATE INDEX agent_join_into ON onrecord.agent_join USING btree (into_agent);
CREATE INDEX agent_key_agent ON onrecord.agent_key USING btree (agent);
CREATE INDEX agent_name ON onrecord.agent USING btree (name);
CREATE INDEX agent_root ON onrecord.agent USING btree (root);
CREATE INDEX agent_title_agent ON onrecord.agent_title USING btree (agent);
CREATE INDEX decision_report ON onrecord.decision USING btree (report);
CREATE INDEX entry_about ON onrecord.entry USING btree (about, number);
CREATE INDEX former_statement_report ON onrecord.former_statement USING btree (report);
CREATE INDEX listed_agent ON onrecord.listed USING btree (agent);
CREATE INDEX name_name ON onrecord.name USING gin (lexemes);
CREATE INDEX place_report ON onrecord.place USING btree (report);
CREATE INDEX report_added ON onrecord.report USING btree (added_at, id);
CREATE INDEX report_key_report ON onrecord.report_key USING btree (report);
CREATE INDEX report_party_agent ON onrecord.report_party USING btree (agent);
CREATE INDEX report_title_report ON onrecord.report_title USING btree (report);
CREATE INDEX report_url ON onrecord.report USING hash (url);
CREATE INDEX statement_entry ON onrecord.statement USING btree (cluster, number);
CREATE INDEX statement_name_agent ON onrecord.statement_name USING btree (agent, role, statement);
CREATE INDEX statement_name_name ON onrecord.statement_name USING btree (name, role, statement);
CREATE INDEX statement_published ON onrecord.statement USING btree (COALESCE(published, ''::text), number);
CREATE INDEX statement_report ON onrecord.statement USING btree (report);
CREATE INDEX statement_said ON onrecord.statement USING btree (COALESCE(said_start, ''::text), number);
CREATE INDEX statement_words ON onrecord.statement USING gin (lexemes);
CREATE TRIGGER statement_added AFTER INSERT ON onrecord.statement REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION onrecord.count_words('1');
CREATE TRIGGER statement_removed AFTER DELETE ON onrecord.statement REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION onrecord.count_words('-1');
ALTER TABLE ONLY onrecord.agent_join
    ADD CONSTRAINT agent_join_agent_fkey FOREIGN KEY (agent) REFERENCES onrecord.agent(number) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.agent_join
    ADD CONSTRAINT agent_join_into_agent_fkey FOREIGN KEY (into_agent) REFERENCES onrecord.agent(number) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.agent_key
    ADD CONSTRAINT agent_key_agent_fkey FOREIGN KEY (agent) REFERENCES onrecord.agent(number) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.agent
    ADD CONSTRAINT agent_name_fkey FOREIGN KEY (name) REFERENCES onrecord.name(number);
ALTER TABLE ONLY onrecord.agent_title
    ADD CONSTRAINT agent_title_agent_fkey1 FOREIGN KEY (agent) REFERENCES onrecord.agent(number);
ALTER TABLE ONLY onrecord.decision
    ADD CONSTRAINT decision_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.former_statement
    ADD CONSTRAINT former_statement_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.listed
    ADD CONSTRAINT listed_agent_fkey FOREIGN KEY (agent) REFERENCES onrecord.agent(number);
ALTER TABLE ONLY onrecord.place
    ADD CONSTRAINT place_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.report_key
    ADD CONSTRAINT report_key_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.report_party
    ADD CONSTRAINT report_party_agent_fkey FOREIGN KEY (agent) REFERENCES onrecord.agent(number);
ALTER TABLE ONLY onrecord.report_party
    ADD CONSTRAINT report_party_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.report_title
    ADD CONSTRAINT report_title_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.report_title
    ADD CONSTRAINT report_title_title_fkey FOREIGN KEY (title) REFERENCES onrecord.agent_title(number);
ALTER TABLE ONLY onrecord.statement_name
    ADD CONSTRAINT statement_name_name_fkey FOREIGN KEY (name) REFERENCES onrecord.name(number);
ALTER TABLE ONLY onrecord.statement_name
    ADD CONSTRAINT statement_name_statement_fkey FOREIGN KEY (statement) REFERENCES onrecord.statement(number) ON DELETE CASCADE;
ALTER TABLE ONLY onrecord.statement
    ADD CONSTRAINT statement_report_fkey FOREIGN KEY (report) REFERENCES onrecord.report(id) ON DELETE CASCADE;
