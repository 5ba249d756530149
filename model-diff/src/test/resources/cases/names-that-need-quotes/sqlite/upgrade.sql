-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made order, order(group integer not null identity, "two words" varchar(10), "it""s" varchar(10), pk_order)

create table "order" (
    "group" integer not null,
    "two words" varchar(10),
    "it""s" varchar(10),
    constraint pk_order primary key ("group")
);
