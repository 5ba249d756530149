-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(10) nullable)


