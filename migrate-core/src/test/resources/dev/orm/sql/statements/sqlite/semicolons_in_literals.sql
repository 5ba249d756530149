insert into t values ('a;b', 'it''s;', "c;d", `e;f`, [g;h], [it's], x'3B'); -- a;b
/* c;d */ update t set a = ';' where b = ';';
