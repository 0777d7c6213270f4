BEGIN TRANSACTION;
CREATE TABLE attempts(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, batch INTEGER NOT NULL,
           request TEXT NOT NULL, body TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
           outcome INTEGER, status INTEGER, message TEXT);
INSERT INTO "attempts" VALUES(1,1,1,'request-1-1','',1764000000000,1764000000100,0,200,'');
INSERT INTO "attempts" VALUES(2,1,2,'request-1-2','',1764000000000,1764000000100,1,400,'');
INSERT INTO "attempts" VALUES(3,1,5,'request-1-5','',1764000000000,1764000000100,1,400,'');
INSERT INTO "attempts" VALUES(4,1,6,'request-1-6','',1764000000000,1764000000100,0,200,'');
INSERT INTO "attempts" VALUES(5,1,3,'request-1-3','',1764000000000,0,NULL,NULL,'');
INSERT INTO "attempts" VALUES(6,2,7,'request-2-1','',1764000000000,1764000000100,0,200,'');
INSERT INTO "attempts" VALUES(7,2,8,'request-2-2','',1764000000000,1764000000100,1,400,'');
INSERT INTO "attempts" VALUES(8,2,11,'request-2-5','',1764000000000,1764000000100,1,400,'');
INSERT INTO "attempts" VALUES(9,2,12,'request-2-6','',1764000000000,1764000000100,0,200,'');
INSERT INTO "attempts" VALUES(10,2,9,'request-2-3','',1764000000000,1764000000100,3,0,'');
CREATE TABLE batches(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, number INTEGER NOT NULL,
           root INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, count INTEGER NOT NULL,
           state INTEGER NOT NULL, doubt INTEGER NOT NULL DEFAULT 0, settled INTEGER NOT NULL DEFAULT 0,
           detail TEXT NOT NULL DEFAULT '');
INSERT INTO "batches" VALUES(1,1,1,1,0,1,2,2,0,1764000000000,'');
INSERT INTO "batches" VALUES(2,1,2,2,2,3,2,4,0,1764000000000,'');
INSERT INTO "batches" VALUES(3,1,3,3,4,5,2,1,0,0,'');
INSERT INTO "batches" VALUES(4,1,4,4,6,7,2,0,0,0,'');
INSERT INTO "batches" VALUES(5,1,5,2,2,2,1,3,0,1764000000000,'');
INSERT INTO "batches" VALUES(6,1,6,2,3,3,1,2,0,1764000000000,'');
INSERT INTO "batches" VALUES(7,2,1,1,0,1,2,2,0,1764000000000,'');
INSERT INTO "batches" VALUES(8,2,2,2,2,3,2,4,0,1764000000000,'');
INSERT INTO "batches" VALUES(9,2,3,3,4,5,2,0,1,0,'');
INSERT INTO "batches" VALUES(10,2,4,4,6,7,2,0,0,0,'');
INSERT INTO "batches" VALUES(11,2,5,2,2,2,1,3,0,1764000000000,'');
INSERT INTO "batches" VALUES(12,2,6,2,3,3,1,2,0,1764000000000,'');
CREATE TABLE counts(job INTEGER NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL,
           PRIMARY KEY(job, status)) WITHOUT ROWID;
INSERT INTO "counts" VALUES(1,'duplicate',0);
INSERT INTO "counts" VALUES(1,'excluded',0);
INSERT INTO "counts" VALUES(1,'invalid',0);
INSERT INTO "counts" VALUES(2,'duplicate',0);
INSERT INTO "counts" VALUES(2,'excluded',0);
INSERT INTO "counts" VALUES(2,'invalid',0);
CREATE TABLE entries(job INTEGER NOT NULL, position INTEGER NOT NULL, source INTEGER NOT NULL,
           row INTEGER NOT NULL, col INTEGER NOT NULL, input TEXT NOT NULL, identifier TEXT NOT NULL,
           type TEXT NOT NULL, name TEXT NOT NULL, detail TEXT NOT NULL, status TEXT NOT NULL, issue INTEGER NOT NULL,
           duplicate_of INTEGER NOT NULL, PRIMARY KEY(job, position)) WITHOUT ROWID;
INSERT INTO "entries" VALUES(1,0,0,1,0,'p0@list1.example','p0@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,1,0,2,0,'p1@list1.example','p1@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,2,0,3,0,'p2@list1.example','p2@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,3,0,4,0,'p3@list1.example','p3@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,4,0,5,0,'p4@list1.example','p4@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,5,0,6,0,'p5@list1.example','p5@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,6,0,7,0,'p6@list1.example','p6@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(1,7,0,8,0,'p7@list1.example','p7@list1.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,0,0,1,0,'p0@list2.example','p0@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,1,0,2,0,'p1@list2.example','p1@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,2,0,3,0,'p2@list2.example','p2@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,3,0,4,0,'p3@list2.example','p3@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,4,0,5,0,'p4@list2.example','p4@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,5,0,6,0,'p5@list2.example','p5@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,6,0,7,0,'p6@list2.example','p6@list2.example','email','','','valid',0,0);
INSERT INTO "entries" VALUES(2,7,0,8,0,'p7@list2.example','p7@list2.example','email','','','valid',0,0);
CREATE TABLE holds(endpoint TEXT NOT NULL, account TEXT NOT NULL, until INTEGER NOT NULL,
           PRIMARY KEY(endpoint, account)) WITHOUT ROWID;
CREATE TABLE jobs(id INTEGER PRIMARY KEY AUTOINCREMENT, created INTEGER NOT NULL, changed INTEGER NOT NULL,
           endpoint TEXT NOT NULL, account TEXT NOT NULL, pause INTEGER NOT NULL, state INTEGER NOT NULL,
           files TEXT NOT NULL, user TEXT NOT NULL DEFAULT '', host TEXT NOT NULL DEFAULT '');
INSERT INTO "jobs" VALUES(1,1764000000000,1764000000000,'https://api.altahq.com/v1','acc',1,0,'list.csv','','');
INSERT INTO "jobs" VALUES(2,1764000000000,1764000000000,'https://api.altahq.com/v1','acc',1,0,'list.csv','','');
CREATE TABLE sources(job INTEGER NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL, sha256 TEXT NOT NULL DEFAULT '',
           PRIMARY KEY(job, number)) WITHOUT ROWID;
INSERT INTO "sources" VALUES(1,0,'list.csv','','');
INSERT INTO "sources" VALUES(2,0,'list.csv','','');
CREATE INDEX batches_by_state ON batches(job, state, first);
CREATE INDEX attempts_by_time ON attempts(started);
CREATE INDEX attempts_by_job ON attempts(job);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('jobs',2);
INSERT INTO "sqlite_sequence" VALUES('batches',12);
INSERT INTO "sqlite_sequence" VALUES('attempts',10);
COMMIT;
PRAGMA user_version=2;
PRAGMA application_id=1145979716;
