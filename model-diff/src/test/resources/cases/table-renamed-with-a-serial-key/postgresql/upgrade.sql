-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made people, people(id integer not null identity, name varchar(40) not null, pk_users)
-- orm:made articles, articles(id integer not null identity, title varchar(80) not null, pk_posts)

alter table posts rename to articles;

alter table users rename to people;
