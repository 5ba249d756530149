insert into payments (id, amount) values (1, 10), (2, 20);
insert into card_payments (id) values (2);
