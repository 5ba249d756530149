-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made "ééééééééééééééééééééééééééééééét"("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa" varchar(30) not null, "uq_ééééééééééééééééééééééééé_0d6b2054", "ck_ééééééééééééééééééééééééé_235b5bbd", "öööööööööööööööööööööööööööööööj", "fk_ééééééééééééééééééééééééé_ecdb4848" on delete cascade)
-- orm:rebuilds "ééééééééééééééééééééééééééééééét" HASH

-- rebuild of ééééééééééééééééééééééééééééééét: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table "_orm_new_ééééééééééééééééééééééééééééééét" (
    id integer not null,
    "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa" varchar(30) not null,
    "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" integer,
    constraint "pk_ééééééééééééééééééééééééé_71afa38d" primary key (id),
    constraint "uq_ééééééééééééééééééééééééé_f69bedfc" unique ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"),
    constraint "uq_ééééééééééééééééééééééééé_0d6b2054" unique ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"),
    constraint "fk_ééééééééééééééééééééééééé_ecdb4848" foreign key ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb") references "ééééééééééééééééééééééééééééééét" (id) on delete cascade,
    constraint "ck_ééééééééééééééééééééééééé_5389fc1e" check ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" > 0),
    constraint "ck_ééééééééééééééééééééééééé_235b5bbd" check ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa" <> '-')
);

insert into "_orm_new_ééééééééééééééééééééééééééééééét" (id, "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb")
select id, "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" from "ééééééééééééééééééééééééééééééét";

drop table "ééééééééééééééééééééééééééééééét";

alter table "_orm_new_ééééééééééééééééééééééééééééééét" rename to "ééééééééééééééééééééééééééééééét";

pragma legacy_alter_table = off;

create index "öööööööööööööööööööööööööööööööj" on "ééééééééééééééééééééééééééééééét" ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa");

CREATE TRIGGER "ööööööööööööööööööööööööööööööör" after insert on "ééééééééééééééééééééééééééééééét" begin update "ééééééééééééééééééééééééééééééét" set "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" = new.id; end;
