alter table users add column score integer default 7;
create index by_score on users (score desc);
