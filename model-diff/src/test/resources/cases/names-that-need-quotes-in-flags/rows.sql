insert into "Order $x" values (1, 'x', 'NEW');
