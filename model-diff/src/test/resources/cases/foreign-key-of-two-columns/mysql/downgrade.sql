-- undo of after
-- orm:database mysql

alter table positions
    drop foreign key fk_positions_shop_number,
    drop index fk_positions_shop_number;
