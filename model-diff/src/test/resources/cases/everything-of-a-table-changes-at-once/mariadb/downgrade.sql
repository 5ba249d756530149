-- undo of after
-- orm:database mariadb

select 'users holds rows, and nothing fits into its column age', (select 1 union all (select 1 from users where age is null limit 1));

-- orm:destructive narrow-type users.age
-- orm:destructive narrow-type users.alias
-- orm:destructive narrow-type users.name
-- orm:destructive drop-column users.born
alter table users
    drop foreign key fk_users_team_id,
    drop index ix_users_team_id_age,
    drop constraint ck_users_score,
    drop index uq_users_alias,
    drop primary key,
    comment = '',
    add column gone varchar(9),
    modify column score integer not null comment 'points',
    modify column age integer not null,
    modify column alias varchar(10) default 'x',
    modify column name varchar(40) not null,
    drop column born,
    add constraint ck_users_age check (age > 0),
    add constraint uq_users_name unique (name),
    add primary key (id),
    add index ix_users_age (age);

alter table users rename column alias to nick;
