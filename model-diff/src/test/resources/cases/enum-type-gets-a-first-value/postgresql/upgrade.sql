-- after
-- orm:revises 1
-- orm:database postgresql

alter type mood add value 'grim' before 'sad';
