select 5--3, 'a;' from t;
--no blank, yet a comment
select 1 -- it's one
, 2 # it's two; too
;
/*!40101 SET NAMES utf8 */;
/*! set @x = 1 */;
/*M!100100 set @y = 1 */;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET new.a = 1 */;
/*!50001 DROP VIEW IF EXISTS v*/;
/* plain */;
