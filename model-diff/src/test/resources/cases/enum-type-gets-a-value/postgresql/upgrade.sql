-- after
-- orm:revises 1
-- orm:database postgresql

alter type mood add value 'bad' before 'sad';

alter type mood add value 'so so' after 'sad';

alter type mood add value 'great';
