-- after
-- orm:revises none
-- orm:database mysql
-- orm:made users(state altered type enum('NEW', 'OLD', 'PAID', 'SEEN', 'SOLD'))

alter table users modify column state enum('NEW', 'OLD', 'PAID', 'SEEN', 'SOLD') not null;
