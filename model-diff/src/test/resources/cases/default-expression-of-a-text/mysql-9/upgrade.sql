-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(bio text default 'none')

alter table users modify column bio text default ('none');
