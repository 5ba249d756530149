-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made posts(other)
-- orm:made tags(one)

drop index one;

drop index other;

alter table posts drop constraint of_posts;

alter table tags drop constraint of_tags;

create index other on posts (title);

create index one on tags (word);
