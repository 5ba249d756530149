-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made ids("row:posts")

insert into ids (name, next) select 'posts', 50 where not exists (select 1 from ids where name = 'posts');
