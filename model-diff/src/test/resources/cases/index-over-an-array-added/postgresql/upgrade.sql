-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_marks)

create index ix_marks on users using gin (marks);
