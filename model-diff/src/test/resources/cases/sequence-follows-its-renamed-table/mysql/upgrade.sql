-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made visitor, visitor(id bigint not null, name varchar(40) not null, PRIMARY)
-- orm:made visitor_seq, visitor_seq(next_val bigint, "row:")

alter table guest rename to visitor;

alter table guest_seq rename to visitor_seq;
