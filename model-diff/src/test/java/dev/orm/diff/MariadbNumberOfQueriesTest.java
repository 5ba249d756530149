package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariadbNumberOfQueriesTest extends NumberOfQueriesContract {
    @Override
    Arena arena(Path folder) {
        return new OwnArena("mariadb", TestServers::mariadb, Palette.mysql());
    }

    @Override
    String more() {
        return """
                create trigger bN before insert on tN for each row set new.name = upper(new.name);
                create table oddN (
                    id bigint unsigned not null auto_increment primary key,
                    mood enum('a', 'it''s') not null default 'a' comment 'how',
                    words varchar(20) character set latin1 collate latin1_bin,
                    body text,
                    at timestamp(3) not null default current_timestamp(3) on update current_timestamp(3),
                    made varchar(9) as (upper(words)) virtual,
                    kept varchar(9) as (lower(words)) stored,
                    place point ref_system_id = 101 not null,
                    fulltext key ft_body (body),
                    spatial key sp_place (place),
                    key ix_words (words(5) desc)
                ) engine = Aria comment 'odd';
                create sequence sN start with 100 increment by 5;
                """;
    }
}
