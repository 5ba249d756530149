-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßz"

alter type "äääääääääääääääääääääääääääääääa" rename to "_orm_old_ääääääääääääääääääääää_f1a7140b";

create type "äääääääääääääääääääääääääääääääa" as enum ('one', 'two');

-- orm:destructive narrow-type "ééééééééééééééééééééééééééééééét"."üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"
alter table "ééééééééééééééééééééééééééééééét" alter column "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa" set data type "äääääääääääääääääääääääääääääääa" using "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"::text::"äääääääääääääääääääääääääääääääa";

drop type "_orm_old_ääääääääääääääääääääää_f1a7140b";

alter type "äääääääääääääääääääääääääääääääb" rename to "_orm_old_ääääääääääääääääääääää_26ee71b9";

create type "äääääääääääääääääääääääääääääääb" as enum ('one', 'three');

alter table "ééééééééééééééééééééééééééééééét" alter column "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" drop default;

-- orm:destructive narrow-type "ééééééééééééééééééééééééééééééét"."üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb"
alter table "ééééééééééééééééééééééééééééééét" alter column "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" set data type "äääääääääääääääääääääääääääääääb" using "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb"::text::"äääääääääääääääääääääääääääääääb";

alter table "ééééééééééééééééééééééééééééééét" alter column "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb" set default 'one';

drop type "_orm_old_ääääääääääääääääääääää_26ee71b9";

alter sequence "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßs" increment by 10;

create sequence "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßz" start with 1 increment by 1;
