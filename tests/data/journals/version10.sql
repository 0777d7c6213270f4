BEGIN TRANSACTION;
CREATE TABLE answers(endpoint TEXT NOT NULL, account TEXT NOT NULL, code TEXT NOT NULL, body TEXT NOT NULL,
           proof INTEGER NOT NULL, time INTEGER NOT NULL, user TEXT NOT NULL, host TEXT NOT NULL,
           PRIMARY KEY(endpoint, account, code)) WITHOUT ROWID;
CREATE TABLE attempts(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, batch INTEGER NOT NULL,
           request TEXT NOT NULL, body TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
           outcome INTEGER, status INTEGER, message TEXT, kind INTEGER NOT NULL DEFAULT 0);
INSERT INTO "attempts" VALUES(1,1,1,'request-1-1','',1764000000000,1764000000100,0,200,'',0);
INSERT INTO "attempts" VALUES(2,1,2,'request-1-2','',1764000000000,1764000000100,1,400,'',0);
INSERT INTO "attempts" VALUES(3,1,5,'request-1-5','',1764000000000,1764000000100,1,400,'',0);
INSERT INTO "attempts" VALUES(4,1,6,'request-1-6','',1764000000000,1764000000100,0,200,'',0);
INSERT INTO "attempts" VALUES(5,1,3,'request-1-3','',1764000000000,0,NULL,NULL,'',0);
INSERT INTO "attempts" VALUES(6,2,7,'request-2-1','',1764000000000,1764000000100,0,200,'',0);
INSERT INTO "attempts" VALUES(7,2,8,'request-2-2','',1764000000000,1764000000100,1,400,'',0);
INSERT INTO "attempts" VALUES(8,2,11,'request-2-5','',1764000000000,1764000000100,1,400,'',0);
INSERT INTO "attempts" VALUES(9,2,12,'request-2-6','',1764000000000,1764000000100,0,200,'',0);
INSERT INTO "attempts" VALUES(10,2,9,'request-2-3','',1764000000000,1764000000100,3,0,'',0);
INSERT INTO "attempts" VALUES(11,3,13,'request-3-1','',1764000000000,1764000000100,0,200,'',0);
INSERT INTO "attempts" VALUES(12,3,14,'request-3-2','',1764000000000,1764000000100,1,400,'',0);
INSERT INTO "attempts" VALUES(13,3,17,'request-3-5','',1764000000000,1764000000100,1,400,'',0);
INSERT INTO "attempts" VALUES(14,3,18,'request-3-6','',1764000000000,1764000000100,0,200,'',0);
INSERT INTO "attempts" VALUES(15,3,15,'request-3-3','',1764000000000,1764000000100,3,200,'',0);
CREATE TABLE batches(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, number INTEGER NOT NULL,
           root INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, count INTEGER NOT NULL,
           state INTEGER NOT NULL, doubt INTEGER NOT NULL DEFAULT 0, settled INTEGER NOT NULL DEFAULT 0,
           detail TEXT NOT NULL DEFAULT '', proof INTEGER NOT NULL DEFAULT 0, reading INTEGER NOT NULL DEFAULT 0, answer TEXT NOT NULL DEFAULT '', since INTEGER NOT NULL DEFAULT 0, counted INTEGER NOT NULL DEFAULT 0, hash TEXT NOT NULL DEFAULT '');
INSERT INTO "batches" VALUES(1,1,1,1,0,1,2,2,0,1764000000000,'',0,0,'',0,0,'b11040c755a640e0bfbb6ddd2247246a3762ca4ab8dea71082c025b6b7e9dcb4');
INSERT INTO "batches" VALUES(2,1,2,2,2,3,2,4,0,1764000000000,'',0,0,'',0,0,'683a94aa3a83e4839177a53fd4f6d8ac470e1b9151b22c9fde9365ae0df9abc7');
INSERT INTO "batches" VALUES(3,1,3,3,4,5,2,1,0,0,'',0,0,'',0,0,'6c1f9d5c50cd0afffa199039ade95194f984c30f64dabf42e4b8a1e1e6a83728');
INSERT INTO "batches" VALUES(4,1,4,4,6,7,2,0,0,0,'',0,0,'',0,0,'aa99c7d57c61a0a7d659d75e34f3fd7b60319f8292d27a84f48fad2ef1b54837');
INSERT INTO "batches" VALUES(5,1,5,2,2,2,1,3,0,1764000000000,'',0,0,'',0,0,'39f3f78b1185cadd0f2aecb1bbdc1f2f3122711cee1c5cad3da62133c6e52bee');
INSERT INTO "batches" VALUES(6,1,6,2,3,3,1,2,0,1764000000000,'',0,0,'',0,0,'1f1b56ff971c20642c48ca47b81d357784b559764acf322ea2dc2e8498b59ae9');
INSERT INTO "batches" VALUES(7,2,1,1,0,1,2,2,0,1764000000000,'',0,0,'',0,0,'8d15bd7cf424061e118a1ad7251c20e7b60b2c80f040154aa725d117dfc7b1c6');
INSERT INTO "batches" VALUES(8,2,2,2,2,3,2,4,0,1764000000000,'',0,0,'',0,0,'729eda2fba914128baea4c12c3b7aef67bd9182037940dc78aaf64ddf26e0830');
INSERT INTO "batches" VALUES(9,2,3,3,4,5,2,0,1,0,'',0,0,'',0,0,'f7c8a826eba87099fc62ac740b78899eb6f3eec7e712b5297f86c54a36673956');
INSERT INTO "batches" VALUES(10,2,4,4,6,7,2,0,0,0,'',0,0,'',0,0,'dd12c9849763501022e8b5146fbba2d70a4c07839627ba5125265b72a59f80f5');
INSERT INTO "batches" VALUES(11,2,5,2,2,2,1,3,0,1764000000000,'',0,0,'',0,0,'0ac397839101e7566f4107e7e1afc977dd90c371009490c25f32ae7a37467acb');
INSERT INTO "batches" VALUES(12,2,6,2,3,3,1,2,0,1764000000000,'',0,0,'',0,0,'2920f3452b774c2cecc928f00cab616939cb3ece0f18fa3b3af8c7e432c8b2c2');
INSERT INTO "batches" VALUES(13,3,1,1,0,1,2,2,0,1764000000000,'',0,0,'',0,0,'b0695181cf92dac7ef37e243f38ac2272468faef11ed8ffe7c435a8ca0d8cbcf');
INSERT INTO "batches" VALUES(14,3,2,2,2,3,2,4,0,1764000000000,'',0,0,'',0,0,'d9275808ae9f0e144b204f86b7d26211fe21b89d4cc8e0aef8ca1bc7d1ba1cc8');
INSERT INTO "batches" VALUES(15,3,3,3,4,5,2,0,1,0,'',0,1,'0123456789abcdef',0,0,'e065f9f6c78dd54a8f3461590d6d641526baea493d9a5bb3ed49347d8096a309');
INSERT INTO "batches" VALUES(16,3,4,4,6,7,2,0,0,0,'',0,0,'',0,0,'cdd8a92a92b1958c61291a6e3095fed9bfafa42bbed5fbddcd9947db8f6a5918');
INSERT INTO "batches" VALUES(17,3,5,2,2,2,1,3,0,1764000000000,'',0,0,'',0,0,'e067ae103e7e8ab743c455b6e0ae2d2c194295d477a10f4fe630314ebe5cc212');
INSERT INTO "batches" VALUES(18,3,6,2,3,3,1,2,0,1764000000000,'',0,0,'',0,0,'127d23a1ac23bed1452dea511a225ae736a415ba202178c72006d535d0246ce1');
CREATE TABLE counts(job INTEGER NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL,
           PRIMARY KEY(job, status)) WITHOUT ROWID;
INSERT INTO "counts" VALUES(1,'duplicate',0);
INSERT INTO "counts" VALUES(1,'excluded',0);
INSERT INTO "counts" VALUES(1,'invalid',0);
INSERT INTO "counts" VALUES(2,'duplicate',0);
INSERT INTO "counts" VALUES(2,'excluded',0);
INSERT INTO "counts" VALUES(2,'invalid',0);
INSERT INTO "counts" VALUES(3,'duplicate',0);
INSERT INTO "counts" VALUES(3,'excluded',0);
INSERT INTO "counts" VALUES(3,'invalid',0);
CREATE TABLE entries(job INTEGER NOT NULL, position INTEGER NOT NULL, source INTEGER NOT NULL,
           row INTEGER NOT NULL, col INTEGER NOT NULL, input TEXT NOT NULL, identifier TEXT NOT NULL,
           type TEXT NOT NULL, name TEXT NOT NULL, detail TEXT NOT NULL, status TEXT NOT NULL, issue INTEGER NOT NULL,
           duplicate_of INTEGER NOT NULL, region TEXT NOT NULL DEFAULT '', note INTEGER NOT NULL DEFAULT 0, requested_on TEXT NOT NULL DEFAULT '', request_source TEXT NOT NULL DEFAULT '', PRIMARY KEY(job, position)) WITHOUT ROWID;
INSERT INTO "entries" VALUES(1,0,0,1,0,'p0@list1.example','p0@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,1,0,2,0,'p1@list1.example','p1@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,2,0,3,0,'p2@list1.example','p2@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,3,0,4,0,'p3@list1.example','p3@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,4,0,5,0,'p4@list1.example','p4@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,5,0,6,0,'p5@list1.example','p5@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,6,0,7,0,'p6@list1.example','p6@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(1,7,0,8,0,'p7@list1.example','p7@list1.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,0,0,1,0,'p0@list2.example','p0@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,1,0,2,0,'p1@list2.example','p1@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,2,0,3,0,'p2@list2.example','p2@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,3,0,4,0,'p3@list2.example','p3@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,4,0,5,0,'p4@list2.example','p4@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,5,0,6,0,'p5@list2.example','p5@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,6,0,7,0,'p6@list2.example','p6@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(2,7,0,8,0,'p7@list2.example','p7@list2.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,0,0,1,0,'p0@list3.example','p0@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,1,0,2,0,'p1@list3.example','p1@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,2,0,3,0,'p2@list3.example','p2@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,3,0,4,0,'p3@list3.example','p3@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,4,0,5,0,'p4@list3.example','p4@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,5,0,6,0,'p5@list3.example','p5@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,6,0,7,0,'p6@list3.example','p6@list3.example','email','','','valid',0,0,'',0,'','');
INSERT INTO "entries" VALUES(3,7,0,8,0,'p7@list3.example','p7@list3.example','email','','','valid',0,0,'',0,'','');
CREATE TABLE found(job INTEGER NOT NULL, position INTEGER NOT NULL, time INTEGER NOT NULL,
           PRIMARY KEY(job, position)) WITHOUT ROWID;
CREATE TABLE holds(endpoint TEXT NOT NULL, account TEXT NOT NULL, until INTEGER NOT NULL, since INTEGER NOT NULL DEFAULT 0,
           PRIMARY KEY(endpoint, account)) WITHOUT ROWID;
CREATE TABLE jobs(id INTEGER PRIMARY KEY AUTOINCREMENT, created INTEGER NOT NULL, changed INTEGER NOT NULL,
           endpoint TEXT NOT NULL, account TEXT NOT NULL, pause INTEGER NOT NULL, state INTEGER NOT NULL,
           files TEXT NOT NULL, user TEXT NOT NULL DEFAULT '', host TEXT NOT NULL DEFAULT '', hash TEXT NOT NULL DEFAULT '', rows INTEGER NOT NULL DEFAULT 0, canceled INTEGER NOT NULL DEFAULT 0, draft TEXT NOT NULL DEFAULT '', compared INTEGER NOT NULL DEFAULT 0);
INSERT INTO "jobs" VALUES(1,1764000000000,1764000000000,'https://api.altahq.com/v1','acc',1,0,'list.csv','','','8153d2c518fc8d6280e4797d34a7c6e32bb2f9da218a21d9b289c7509586da48',8,0,'',0);
INSERT INTO "jobs" VALUES(2,1764000000000,1764000000000,'https://api.altahq.com/v1','acc',1,0,'list.csv','','','8153d2c518fc8d6280e4797d34a7c6e32bb2f9da218a21d9b289c7509586da48',8,0,'',0);
INSERT INTO "jobs" VALUES(3,1764000000000,1764000000000,'https://api.altahq.com/v1','acc',1,0,'list.csv','','','8153d2c518fc8d6280e4797d34a7c6e32bb2f9da218a21d9b289c7509586da48',8,0,'',0);
CREATE TABLE removals(job INTEGER NOT NULL, position INTEGER NOT NULL, state INTEGER NOT NULL,
           time INTEGER NOT NULL, PRIMARY KEY(job, position)) WITHOUT ROWID;
CREATE TABLE requests(id INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, account TEXT NOT NULL,
           job INTEGER NOT NULL, kind INTEGER NOT NULL, request TEXT NOT NULL, started INTEGER NOT NULL,
           ended INTEGER NOT NULL DEFAULT 0, outcome INTEGER, status INTEGER);
INSERT INTO "requests" VALUES(1,'https://api.altahq.com:443','acc',1,2,'request-page-1',1764000000000,1764000000100,0,200);
CREATE TABLE sources(job INTEGER NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL, sha256 TEXT NOT NULL DEFAULT '',
           PRIMARY KEY(job, number)) WITHOUT ROWID;
INSERT INTO "sources" VALUES(1,0,'list.csv','','');
INSERT INTO "sources" VALUES(2,0,'list.csv','','');
INSERT INTO "sources" VALUES(3,0,'list.csv','','');
CREATE TABLE undos(job INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0);
CREATE TABLE verifications(job INTEGER PRIMARY KEY, rows INTEGER NOT NULL, started INTEGER NOT NULL);
INSERT INTO "verifications" VALUES(1,20,1764000000500);
CREATE TABLE verified(job INTEGER NOT NULL, position INTEGER NOT NULL, time INTEGER NOT NULL,
           PRIMARY KEY(job, position)) WITHOUT ROWID;
INSERT INTO "verified" VALUES(1,0,1764000001000);
CREATE INDEX batches_by_state ON batches(job, state, first);
CREATE INDEX attempts_by_time ON attempts(started);
CREATE INDEX attempts_by_job ON attempts(job);
CREATE INDEX requests_by_time ON requests(started);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('jobs',3);
INSERT INTO "sqlite_sequence" VALUES('batches',18);
INSERT INTO "sqlite_sequence" VALUES('attempts',15);
INSERT INTO "sqlite_sequence" VALUES('requests',1);
COMMIT;
CREATE TABLE exports(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, time INTEGER NOT NULL,
           subject TEXT NOT NULL, manifest TEXT NOT NULL);
ALTER TABLE jobs ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
PRAGMA user_version=10;
PRAGMA application_id=1145979716;
