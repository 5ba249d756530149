alter table users comment = 'old';
