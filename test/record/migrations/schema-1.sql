-- A record as schema 1 made it: its tables, and one report.
pragma application_id = 1330799971;
pragma user_version = 0;
CREATE TABLE "migration" ("number" integer primary key, "made_at" text not null);
CREATE TABLE "report" ("id" text primary key, "reading" text not null, "reading_hash" text not null, "text_hash" text not null, "added_at" text not null);
CREATE TABLE "statement" ("number" integer primary key autoincrement, "id" text not null unique, "report" text not null references "report" ("id") on delete cascade, "words" text not null, "form" text not null, "authority" text not null, "act" text not null, "polarity" text not null, "modality" text not null, "said_start" text, "said_end" text, "published" text);
CREATE TABLE "name" ("number" integer primary key autoincrement, "name" text not null unique);
CREATE TABLE "statement_name" ("statement" integer not null references "statement" ("number") on delete cascade, "role" text not null, "name" integer not null references "name" ("number"), constraint "statement_name_key" primary key ("statement", "role", "name"));
CREATE INDEX "statement_report" on "statement" ("report");
CREATE INDEX statement_said on statement (coalesce(said_start, ''), number);
CREATE INDEX statement_published on statement (coalesce(published, ''), number);
CREATE INDEX "statement_name_name" on "statement_name" ("name", "role", "statement");
CREATE VIRTUAL TABLE statement_words using fts5(words, content='statement', content_rowid='number',
    tokenize="unicode61 remove_diacritics 2");
insert into statement_words(statement_words, rank) values ('secure-delete', 1);
CREATE TRIGGER statement_words_added after insert on statement begin
    insert into statement_words(rowid, words) values (new.number, new.words); end;
CREATE TRIGGER statement_words_removed after delete on statement begin
    insert into statement_words(statement_words, rowid, words) values ('delete', old.number, old.words); end;
CREATE VIRTUAL TABLE name_words using fts5(name, content='name', content_rowid='number',
    tokenize="unicode61 remove_diacritics 2");
insert into name_words(name_words, rank) values ('secure-delete', 1);
CREATE TRIGGER name_words_added after insert on name begin
    insert into name_words(rowid, name) values (new.number, new.name); end;
CREATE TRIGGER name_words_removed after delete on name begin
    insert into name_words(name_words, rowid, name) values ('delete', old.number, old.name); end;
insert into migration (number, made_at) values (1, '2026-11-22T22:06:02.953Z');
insert into report (id, reading, reading_hash, text_hash, added_at) values ('aa930ab31dfff96d35190e66', '{"report":{"id":"aa930ab31dfff96d35190e66","source":"2021-03-30-buoys.txt","format":"text","title":"Harbour office to move the buoys","outlet":"Meridian","byline":null,"dateline":{"place":"PORT ALDRY","span":{"start":34,"end":73,"text":"PORT ALDRY, March 30, 2021 (Meridian) —"}},"language":"en","text":"Harbour office to move the buoys\n\nPORT ALDRY, March 30, 2021 (Meridian) — The harbour office will move the buoys in May, Ida Renner, its director, said Tuesday.\n\n\"The channel has shifted, and so must we,\" Renner told reporters.\n","published":{"start":"2021-03-30","end":"2021-03-30","basis":"dateline"},"metadata":[{"field":"title","value":"Harbour office to move the buoys","from":"first line"},{"field":"outlet","value":"Meridian","from":"dateline"}]},"statements":[{"id":"aa930ab31dfff96d35190e66-74","form":"indirect","content":[{"start":74,"end":119,"text":"The harbour office will move the buoys in May"}],"cue":[{"start":147,"end":159,"text":"said Tuesday"}],"source":[{"start":121,"end":146,"text":"Ida Renner, its director,"}],"speakers":[{"party":"aa930ab31dfff96d35190e66-p121","name":"Ida Renner","candidates":[],"confidence":1,"mention":{"start":121,"end":146,"text":"Ida Renner, its director,"}}],"authority":"named","via":[],"to":[],"occasion":null,"said":{"start":"2021-03-30","end":"2021-03-30","basis":"stated","expression":{"start":152,"end":159,"text":"Tuesday"}},"act":"say","polarity":"positive","modality":"certain","why":[{"start":147,"end":151,"text":"said"}],"confidence":0.646,"again":[]},{"id":"aa930ab31dfff96d35190e66-162","form":"direct","content":[{"start":162,"end":204,"text":"\"The channel has shifted, and so must we,\""}],"cue":[{"start":212,"end":216,"text":"told"}],"source":[{"start":205,"end":211,"text":"Renner"}],"speakers":[{"party":"aa930ab31dfff96d35190e66-p121","name":"Ida Renner","candidates":[],"confidence":1,"mention":{"start":205,"end":211,"text":"Renner"}}],"authority":"named","via":[],"to":[{"party":"aa930ab31dfff96d35190e66-p217","mention":{"start":217,"end":226,"text":"reporters"}}],"occasion":null,"said":{"start":"2021-03-30","end":"2021-03-30","basis":"implied","expression":{"start":152,"end":159,"text":"Tuesday"}},"act":"say","polarity":"positive","modality":"certain","why":[{"start":212,"end":216,"text":"told"}],"confidence":0.986,"again":[]}],"events":[],"parties":[{"id":"aa930ab31dfff96d35190e66-p121","name":"Ida Renner","kind":"person","titles":[{"text":"its director","office":null,"span":{"start":133,"end":145,"text":"its director"}}],"of":null,"described":null,"mentions":[{"start":121,"end":131,"text":"Ida Renner"},{"start":205,"end":211,"text":"Renner"}]},{"id":"aa930ab31dfff96d35190e66-p217","name":"reporters","kind":"group","titles":[],"of":null,"described":{"rank":null,"role":null,"institution":null,"country":null,"anonymity":null},"mentions":[{"start":217,"end":226,"text":"reporters"}]}],"times":[{"span":{"start":46,"end":60,"text":"March 30, 2021"},"kind":"point","start":"2021-03-30","end":"2021-03-30","anchor":null},{"span":{"start":116,"end":119,"text":"May"},"kind":"interval","start":"2021-05-01","end":"2021-05-31","anchor":"published"},{"span":{"start":152,"end":159,"text":"Tuesday"},"kind":"point","start":"2021-03-30","end":"2021-03-30","anchor":"published"}],"repeats":[],"notices":[],"made":{"version":"0.1.0","model":"attribution-minilm-2","at":"2026-11-22T22:06:03.606Z"}}', 'eb2eba11538e224934d5b8cfe1f6a9cf1abf0bbca2ffec21bdbc814d921d433a', 'aa930ab31dfff96d35190e660188af64ee7b104032a764651f5a3f8fadca4a6e', '2026-11-22T22:06:03.606Z');
insert into name (number, name) values (1, 'Meridian');
insert into name (number, name) values (2, 'Ida Renner');
insert into name (number, name) values (3, 'reporters');
insert into statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published) values (1, 'aa930ab31dfff96d35190e66-74', 'aa930ab31dfff96d35190e66', 'The harbour office will move the buoys in May', 'indirect', 'named', 'say', 'positive', 'certain', '2021-03-30', '2021-03-30', '2021-03-30');
insert into statement (number, id, report, words, form, authority, act, polarity, modality, said_start, said_end, published) values (2, 'aa930ab31dfff96d35190e66-162', 'aa930ab31dfff96d35190e66', '"The channel has shifted, and so must we,"', 'direct', 'named', 'say', 'positive', 'certain', '2021-03-30', '2021-03-30', '2021-03-30');
insert into statement_name (statement, role, name) values (1, 'outlet', 1);
insert into statement_name (statement, role, name) values (1, 'speaker', 2);
insert into statement_name (statement, role, name) values (2, 'outlet', 1);
insert into statement_name (statement, role, name) values (2, 'speaker', 2);
insert into statement_name (statement, role, name) values (2, 'to', 3);
