-- undo of after
-- orm:database postgresql

drop index one;

drop index other;

alter table tags add constraint of_tags check ((word)::text <> ''::text);

alter table posts add constraint of_posts check ((title)::text <> ''::text);

create index other on tags (word);

create index one on posts (title);
