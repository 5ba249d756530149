package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account that may make no table asks the server nothing: what it makes of checks has to be known. */
@Tag("mariadb")
class MariadbUnaskedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind <> 'card' or (last is not null)",
                "(kind <> 'card') or (last is not null)",
                "(kind = 'card' and last is null) or (kind <> 'card')",
                "kind = 'card' or (last is null and (kind > 'a'))"
            })
    void aCheckThatWeMadeIsTheSame(String check) throws SQLException {
        String table = "create table payment (id varchar(9) not null primary key, kind varchar(20) not null,"
                + " last varchar(4), constraint ck check (" + check + "));";
        Schema model = SqlModel.read(table);
        try (Arena arena = new OwnArena("mariadb", TestServers::mariadb, Palette.mysql());
                Connection connection = arena.connect()) {
            arena.execute(table);
            Autogenerate unasked =
                    new Autogenerate(Dialects.of(connection), new Rules(Scope.everything(), Unmentioned.KEEP));

            Findings findings = unasked.check(
                    model, Dialects.of(connection).inspector().inspect(connection), Made.nothing(), Intent.none());

            assertThat(findings.differences()).isEqualTo(List.of());
        }
    }
}
