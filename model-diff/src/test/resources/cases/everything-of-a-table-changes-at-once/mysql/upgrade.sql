-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(alias varchar(20) default 'y', born date, name varchar(60) not null, age bigint comment 'years', score integer not null, "table:comment" 'people', PRIMARY, uq_users_alias, ix_users_team_id_age, fk_users_team_id on delete cascade)

alter table users rename column nick to alias;

-- orm:destructive drop-column users.gone
alter table users
    drop index ix_users_age,
    drop primary key,
    drop index uq_users_name,
    add column born date,
    modify column name varchar(60) not null,
    modify column alias varchar(20) default 'y',
    modify column age bigint comment 'years',
    modify column score integer not null,
    drop column gone,
    comment = 'people',
    add primary key (id, team_id),
    add constraint uq_users_alias unique (alias),
    add index ix_users_team_id_age (team_id, age),
    add constraint fk_users_team_id foreign key (team_id) references teams (id) on delete cascade;
