-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.age
alter table users
    drop foreign key fk_users_team_id,
    add column gone varchar(9),
    modify column age integer;

update users set age = 0 where age is null;

-- orm:destructive narrow-type users.age
-- orm:destructive narrow-type users.alias
-- orm:destructive narrow-type users.name
-- orm:destructive drop-column users.born
alter table users
    drop index ix_users_team_id_age,
    drop index uq_users_alias,
    drop primary key,
    comment = '',
    modify column score integer not null comment 'points',
    modify column age integer not null,
    modify column alias varchar(10) default 'x',
    modify column name varchar(40) not null,
    drop column born,
    add constraint uq_users_name unique (name),
    add primary key (id),
    add index ix_users_age (age);

alter table users rename column alias to nick;
