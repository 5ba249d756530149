create view happy as select name from users where mood = 'happy';
