create view nicks as select nick from users;
