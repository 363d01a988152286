-- The store: one table a kind of record. The columns are what is asked for; body is the whole record, as in the journal.
-- A store made from another text than this one is rebuilt from the journals, so there are no migrations.

create table applied (
    scope varchar(100) primary key,
    seq   bigint not null
);

create table conference (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    starts  timestamp,
    body    character large object not null
);

create table organization (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    rank    integer not null,
    body    character large object not null
);

create table cluster (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    body    character large object not null
);

create table settings (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    body    character large object not null
);

create table shorthand (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    body    character large object not null
);

create table paper_rule (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    body    character large object not null
);

create table legal_basis (
    id      varchar(64) primary key,
    scope   varchar(100) not null,
    body    character large object not null
);

create table site (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    position integer not null,
    body     character large object not null
);
create index site_scope on site (scope, position);

create table participant (
    id           varchar(64) primary key,
    scope        varchar(100) not null,
    rank         integer not null,
    position     integer not null,
    state        varchar(20) not null,
    organization varchar(64),
    body         character large object not null
);
create index participant_scope on participant (scope, rank, position);

create table agenda_item (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    position integer not null,
    running  boolean not null,
    body     character large object not null
);
create index agenda_item_scope on agenda_item (scope, position);

create table speech (
    id           varchar(64) primary key,
    scope        varchar(100) not null,
    position     integer not null,
    status       varchar(20) not null,
    organization varchar(64),
    body         character large object not null
);
create index speech_scope on speech (scope, position);

create table note (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    moment   timestamp(9) not null,
    body     character large object not null
);
create index note_scope on note (scope, moment);

create table commitment (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    position integer not null,
    deadline date,
    state    varchar(20) not null,
    body     character large object not null
);
create index commitment_scope on commitment (scope, position);
create index commitment_deadline on commitment (state, deadline);

create table attachment (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    body     character large object not null
);
create index attachment_scope on attachment (scope);

create table document (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    series   varchar(40),
    body     character large object not null
);
create index document_series on document (series);
create index document_scope on document (scope);

create table vote (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    moment   timestamp(9) not null,
    body     character large object not null
);
create index vote_scope on vote (scope, moment);

create table release (
    id       varchar(64) primary key,
    scope    varchar(100) not null,
    number   integer not null,
    body     character large object not null
);
create index release_scope on release (scope, number);
