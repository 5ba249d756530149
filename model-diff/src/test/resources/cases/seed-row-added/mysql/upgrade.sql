-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made ids("row:posts")

insert into ids (name, next) select 'posts', 50 from dual where not exists (select 1 from ids where name = 'posts');
