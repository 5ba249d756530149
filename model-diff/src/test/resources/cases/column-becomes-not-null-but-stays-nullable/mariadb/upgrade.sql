-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(nick varchar(10) nullable)


