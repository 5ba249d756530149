package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.TextHint;
import dev.orm.dialect.UnreadUse;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Foreign keys and views of another database stand in the way of what they refer to. */
public abstract class KeysFromElsewhereContract {
    private static final TableName USERS = TableName.of("users");

    private final TestDatabase own = database();
    private final TestDatabase other = database();

    /** A new one on the server. */
    protected abstract TestDatabase database();

    @BeforeEach
    void makeTables() throws SQLException {
        String audit = other.name() + ".audit";
        own.execute(
                "create table users (id integer primary key, code varchar(8) not null, level integer not null,"
                        + " name varchar(8), constraint uq_users unique (code, level))",
                "create table " + audit + " (user_id integer, code varchar(8), level integer,"
                        + " constraint fk_user foreign key (user_id) references " + own.name() + ".users (id),"
                        + " constraint fk_code foreign key (code, level) references " + own.name()
                        + ".users (code, level))");
    }

    @AfterEach
    void close() throws SQLException {
        own.execute("drop table " + other.name() + ".audit");
        own.close();
        other.close();
    }

    @Test
    void aTable() throws SQLException {
        assertThat(uses(new Operation.DropTable(users())))
                .containsExactly(use("users", "fk_code"), use("users", "fk_user"));
    }

    @Test
    void aTableThatWasRenamedBefore() throws SQLException {
        TableName people = TableName.of("people");
        Table renamed = users().toBuilder().name(people).build();

        assertThat(uses(new Operation.RenameTable(USERS, people), new Operation.DropTable(renamed)))
                .containsExactly(use("users", "fk_code"), use("users", "fk_user"));
    }

    @Test
    void aColumn() throws SQLException {
        assertThat(uses(new Operation.DropColumn(USERS, column("level"), null)))
                .containsExactly(use("users.level", "fk_code"));
        assertThat(uses(new Operation.DropColumn(USERS, column("name"), null))).isEmpty();
    }

    @Test
    void aViewThatNamesWhatIsRenamedOrGoes() throws SQLException {
        String seniors = other.name() + ".seniors";
        own.execute("create view " + seniors + " as select name from " + own.name() + ".users where level > 3");
        List<UnreadUse> renamed = uses(new Operation.RenameTable(USERS, TableName.of("people")));
        List<UnreadUse> columns = uses(
                new Operation.RenameColumn(USERS, "level", "rank"),
                new Operation.DropColumn(USERS, column("name"), null));
        List<UnreadUse> others = uses(
                new Operation.RenameColumn(USERS, "code", "badge"),
                new Operation.RenameTable(TableName.of("posts"), TableName.of("articles")));
        own.execute("drop view " + seniors);

        assertThat(renamed).containsExactly(new UnreadUse("table users", "view " + seniors));
        assertThat(columns).containsExactly(new UnreadUse("users.level, users.name", "view " + seniors));
        assertThat(others).isEmpty();
    }

    @Test
    void aRoutineIsNoHindranceAndIsTold() throws SQLException {
        own.execute(
                "create procedure grade() update users set level = 1",
                "create function most() returns integer reads sql data return (select max(id) from users)",
                "create event cleared on schedule every 1 year do delete from posts");

        assertThat(hints(new Operation.RenameTable(USERS, TableName.of("people"))))
                .containsExactly(
                        "function most, whose text the server does not follow, names table users: create it again after"
                                + " the rename",
                        "procedure grade, whose text the server does not follow, names table users: create it again"
                                + " after the rename");
        assertThat(hints(new Operation.RenameColumn(USERS, "level", "rank")))
                .containsExactly("procedure grade, whose text the server does not follow, names users.level: create it"
                        + " again after the rename");
        assertThat(hints(new Operation.DropTable(users()))).isEmpty();
    }

    private List<String> hints(Operation operation) throws SQLException {
        try (Connection connection = own.open()) {
            Dialect dialect = Dialects.of(connection);
            return dialect.selfCheck().textHints(connection, Schema.empty(), List.of(operation)).stream()
                    .map(TextHint::text)
                    .toList();
        }
    }

    @Test
    void theTypeOfAColumn() throws SQLException {
        assertThat(uses(changed("id", new SqlType.Int(8)))).containsExactly(use("users.id", "fk_user"));
        assertThat(uses(changed("name", new SqlType.Varchar(9)))).isEmpty();
    }

    @Test
    void aKey() throws SQLException {
        assertThat(uses(new Operation.DropUnique(USERS, users().uniques().get(0))))
                .containsExactly(use("the key of users (code, level)", "fk_code"));
    }

    private UnreadUse use(String used, String key) {
        return new UnreadUse(used, "foreign key " + key + " of " + other.name() + ".audit");
    }

    private Operation changed(String name, SqlType type) throws SQLException {
        Column column = column(name);
        return new Operation.AlterColumn(USERS, column, column.withType(type), null, null);
    }

    private Column column(String name) throws SQLException {
        return users().column(name).orElseThrow();
    }

    private Table users() throws SQLException {
        return read().table(USERS).orElseThrow();
    }

    private Schema read() throws SQLException {
        try (Connection connection = own.open()) {
            return Dialects.of(connection).inspector().inspect(connection);
        }
    }

    private List<UnreadUse> uses(Operation... operations) throws SQLException {
        try (Connection connection = own.open()) {
            Dialect dialect = Dialects.of(connection);
            return dialect.selfCheck().unreadUses(connection, read(), List.of(operations));
        }
    }
}
