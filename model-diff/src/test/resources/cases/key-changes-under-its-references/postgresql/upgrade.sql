-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made posts(author_id varchar(20))
-- orm:made users(id varchar(20) not null)

alter table posts drop constraint author;

alter table posts alter column author_id set data type varchar(20);

alter table users alter column id set data type varchar(20);

alter table posts add constraint author foreign key (author_id) references users (id) on delete cascade;
