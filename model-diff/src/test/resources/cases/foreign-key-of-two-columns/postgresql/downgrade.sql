-- undo of after
-- orm:database postgresql

alter table positions drop constraint fk_positions_shop_number;
