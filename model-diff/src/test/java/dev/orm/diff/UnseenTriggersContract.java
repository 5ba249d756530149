package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An account that sees no triggers is told so where one of them might name what is renamed or goes. */
abstract class UnseenTriggersContract {
    private static final String BEFORE = "create table users (id integer not null primary key, name varchar(40));"
            + "create table logs (id integer not null primary key)";

    @AutoClose
    private final TestDatabase database = database();

    abstract TestDatabase database();

    @Test
    void itIsToldOfWhereATableIsRenamedAndNowhereElse() throws SQLException {
        database.execute(BEFORE.split(";"));
        Intent rename = Intent.none().withRenames("users:people");
        Schema model = SqlModel.read(BEFORE.replace("users", "people"));

        try (LesserAccount lesser = LesserAccount.ofMySql(database)) {
            assertThat(hints(lesser.connection(), model, rename))
                    .containsExactly(new Notice(
                            "text-names",
                            "users",
                            null,
                            "this account may not see all triggers; one that names table users stays as it is and fails"
                                    + " when it next runs; an account with the privilege TRIGGER on the database sees"
                                    + " them"));
            assertThat(hints(lesser.connection(), SqlModel.read(BEFORE), Intent.none()))
                    .isEmpty();
        }
    }

    @Test
    void anAccountWithThePrivilegeIsNotBothered() throws SQLException {
        database.execute(BEFORE.split(";"));
        Intent rename = Intent.none().withRenames("users.name:nick");
        Schema model = SqlModel.read(BEFORE.replace("name", "nick"));

        try (LesserAccount lesser = LesserAccount.ofMySql(database)) {
            assertThat(hints(lesser.connection(), model, rename)).hasSize(1);

            lesser.grant("trigger", "users");
            assertThat(hints(lesser.connection(), model, rename)).hasSize(1);
            lesser.grant("trigger", "logs");
            assertThat(hints(lesser.connection(), model, rename)).isEmpty();
        }
        try (LesserAccount lesser = LesserAccount.ofMySql(database)) {
            lesser.grant("trigger", "*");
            assertThat(hints(lesser.connection(), model, rename)).isEmpty();
        }
        try (Connection everything = database.open()) {
            assertThat(hints(everything, model, rename)).isEmpty();
        }
    }

    private static List<Notice> hints(Connection connection, Schema model, Intent intent) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        Schema actual = new SchemaSource.Database(connection, List.of()).read(dialect);
        Findings findings = new Autogenerate(
                        dialect, Rules.defaults(), Optional.of(new LiveServer(dialect, connection, List.of())))
                .check(model, actual, Made.nothing(), intent);
        return findings.notices().stream()
                .filter(notice -> notice.kind().equals("text-names"))
                .toList();
    }
}
