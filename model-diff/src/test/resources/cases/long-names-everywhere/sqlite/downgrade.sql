-- undo of after
-- orm:database sqlite
-- orm:rebuilds "ééééééééééééééééééééééééééééééét" HASH

-- rebuild of ééééééééééééééééééééééééééééééét: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table "_orm_new_ééééééééééééééééééééééééééééééét" (
    id integer not null,
    "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa" varchar(20) not null,
    "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" integer,
    constraint "pk_ééééééééééééééééééééééééé_71afa38d" primary key (id),
    constraint "uq_ééééééééééééééééééééééééé_f69bedfc" unique ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"),
    constraint "fk_ééééééééééééééééééééééééé_ecdb4848" foreign key ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb") references "ééééééééééééééééééééééééééééééét" (id),
    constraint "ck_ééééééééééééééééééééééééé_5389fc1e" check ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" > 0),
    constraint "ck_ééééééééééééééééééééééééé_235b5bbd" check ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa" <> '')
);

-- orm:destructive narrow-type "ééééééééééééééééééééééééééééééét"."üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"
insert into "_orm_new_ééééééééééééééééééééééééééééééét" (id, "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb")
select id, "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" from "ééééééééééééééééééééééééééééééét";

drop table "ééééééééééééééééééééééééééééééét";

alter table "_orm_new_ééééééééééééééééééééééééééééééét" rename to "ééééééééééééééééééééééééééééééét";

pragma legacy_alter_table = off;

create index "öööööööööööööööööööööööööööööööi" on "ééééééééééééééééééééééééééééééét" ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa");

CREATE TRIGGER "ööööööööööööööööööööööööööööööör" after insert on "ééééééééééééééééééééééééééééééét" begin update "ééééééééééééééééééééééééééééééét" set "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" = new.id; end;
