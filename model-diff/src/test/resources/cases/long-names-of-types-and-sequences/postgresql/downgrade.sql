-- undo of after
-- orm:database postgresql

drop sequence "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßz";

alter sequence "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßs" increment by 50;

alter type "äääääääääääääääääääääääääääääääb" add value 'two' after 'one';

alter type "äääääääääääääääääääääääääääääääa" add value 'three';
