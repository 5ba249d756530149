select 1;
DELIMITER

