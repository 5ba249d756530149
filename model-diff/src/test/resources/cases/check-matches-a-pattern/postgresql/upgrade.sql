-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(digits)

alter table users add constraint digits check (((code)::text ~ '^\d+$'::text) AND ((code)::text !~~ '%\_'::text));
