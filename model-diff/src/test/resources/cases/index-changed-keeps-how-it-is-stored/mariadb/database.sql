alter table users drop index ix_nick, add index ix_nick (nick) comment 'short' ignored;
alter table users drop index ix_both, add unique index ix_both (name, nick) comment 'one each';
