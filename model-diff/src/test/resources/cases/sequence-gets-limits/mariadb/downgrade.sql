-- undo of after
-- orm:database mariadb

alter sequence numbers no minvalue no maxvalue nocache nocycle;
