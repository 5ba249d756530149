-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type "ééééééééééééééééééééééééééééééét"."üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa"
alter table `ééééééééééééééééééééééééééééééét`
    drop foreign key `fk_ééééééééééééééééééééééééé_ecdb4848`,
    rename index `öööööööööööööööööööööööööööööööj` to `öööööööööööööööööööööööööööööööi`,
    drop check `ck_ééééééééééééééééééééééééé_235b5bbd`,
    drop index `uq_ééééééééééééééééééééééééé_0d6b2054`,
    modify column `üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa` varchar(20) not null,
    add constraint `ck_ééééééééééééééééééééééééé_235b5bbd` check (`üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüa` <> '');

alter table `ééééééééééééééééééééééééééééééét` add constraint `fk_ééééééééééééééééééééééééé_ecdb4848` foreign key (`üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüb`) references `ééééééééééééééééééééééééééééééét` (id);
