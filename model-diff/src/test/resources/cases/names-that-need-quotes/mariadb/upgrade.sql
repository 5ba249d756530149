-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made order, order(group integer not null identity, "two words" varchar(10), "it""s" varchar(10), PRIMARY)

create table `order` (
    `group` integer not null auto_increment,
    `two words` varchar(10),
    `it"s` varchar(10),
    primary key (`group`)
);
