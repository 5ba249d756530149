alter table users add column score integer default (7) check (score > 0);
create index by_score on users (score desc) where score is not null;
