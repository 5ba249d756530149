-- undo of after
-- orm:database postgresql

alter sequence numbers start with 1 no minvalue no maxvalue cache 1 no cycle;
