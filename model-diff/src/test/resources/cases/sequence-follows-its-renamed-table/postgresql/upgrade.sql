-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made visitor, visitor(id bigint not null, name varchar(40) not null, pk_guest)
-- orm:made visitor_seq

alter table guest rename to visitor;

alter sequence guest_seq rename to visitor_seq;
