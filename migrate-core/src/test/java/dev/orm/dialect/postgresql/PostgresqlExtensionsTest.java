package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import java.sql.SQLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an extension brings: its types are used by name, its own things are nobody else's business. */
@Tag("postgresql")
class PostgresqlExtensionsTest {
    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void typesOfExtensionsAreRaw() throws SQLException {
        live.execute(
                "create extension citext",
                "create extension hstore",
                "create table t (a citext default 'X', b hstore, c citext[])");

        assertThat(live.read("t").columns())
                .containsExactly(
                        Column.of("a", new SqlType.Raw("citext"), true).withDefault(DefaultValue.Literal.string("X")),
                        Column.of("b", new SqlType.Raw("hstore"), true),
                        Column.of("c", new SqlType.Array(new SqlType.Raw("citext")), true));
        assertThat(live.read("t").opaque()).isEmpty();
    }

    @Test
    void whatAnExtensionOwnsIsLeftAlone() throws SQLException {
        live.execute(
                "create extension citext",
                "create table theirs (a int)",
                "alter extension citext add table theirs",
                "create type mood as enum ('a')",
                "alter extension citext add type mood",
                "create view seen as select 1 as one",
                "alter extension citext add view seen",
                "create sequence counted",
                "alter extension citext add sequence counted");

        Schema read = live.read();

        assertThat(live.read("theirs").opaque()).containsExactly("it belongs to extension citext");
        assertThat(read.types()).isEmpty();
        assertThat(read.views()).isEmpty();
        assertThat(read.sequences()).isEmpty();
    }
}
