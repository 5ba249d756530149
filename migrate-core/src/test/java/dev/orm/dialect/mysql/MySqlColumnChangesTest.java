package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On MySQL: 8.0.12, or whatever the environment names. */
@Tag("mysql")
final class MySqlColumnChangesTest extends ColumnChangesContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }

    @Test
    void textsThatAreNoUuidStopBeforeTheFirstChange() throws SQLException {
        Column text = varchar("code", 60);
        Column uuid = text.withType(new SqlType.Raw("binary(16)"));
        List<Operation> operations = List.of(new Operation.AlterColumn(T, text, uuid, null, null));
        server.create(Schema.of(List.of(table(integer("id"), text).build())));
        server.run("insert into t values (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'), (2, 'none'), (3, null)");

        assertThatThrownBy(() -> server.change(operations))
                .hasMessageContaining("Incorrect string value: 'none' for function uuid_to_bin");
        assertThat(server.read("t").column("code")).contains(text);

        server.run("update t set code = '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD382020}' where id = 2");
        server.change(operations);
        assertThat(server.ask("select group_concat(hex(code) order by id) from t"))
                .isEqualTo("A0EEBC999C0B4EF8BB6D6BB9BD380A11,A0EEBC999C0B4EF8BB6D6BB9BD382020");
    }

    @Test
    void uuidsBecomeTextsWithoutHyphensWhereThoseDoNotFit() throws SQLException {
        Column text = varchar("code", 32);
        Column uuid = text.withType(new SqlType.Raw("binary(16)"));
        server.create(Schema.of(List.of(table(integer("id"), uuid).build())));
        server.run("insert into t values (1, x'a0eebc999c0b4ef8bb6d6bb9bd380a11'), (2, null)");

        server.thereAndBack(List.of(new Operation.AlterColumn(T, uuid, text, null, null)));
        server.change(List.of(new Operation.AlterColumn(T, uuid, text, null, null)));

        assertThat(server.ask("select group_concat(code) from t")).isEqualTo("a0eebc999c0b4ef8bb6d6bb9bd380a11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ucs2_general_ci", "utf16_bin", "utf16le_bin", "utf32_unicode_ci", "latin1_bin", "utf8mb4_bin"})
    void textsOfAnyCharacterSetBecomeUuidsAndTextsAgain(String collation) throws SQLException {
        Column text = varchar("code", 36).withCollation(collation);
        Column uuid = varchar("code", 36).withType(new SqlType.Raw("binary(16)"));
        Operation.AlterColumn change = new Operation.AlterColumn(T, text, uuid, null, null);
        server.create(Schema.of(List.of(table(integer("id"), text).build())));
        server.run("insert into t values (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'), (2, null)");

        server.thereAndBack(List.of(change));

        assertThat(server.read("t").column("code")).contains(text);
        assertThat(server.ask("select group_concat(code) from t")).isEqualTo("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11");
        server.change(List.of(change));
        assertThat(server.ask("select group_concat(hex(code)) from t")).isEqualTo("A0EEBC999C0B4EF8BB6D6BB9BD380A11");
    }

    /** A text of that few characters is no UUID's. */
    @Test
    void shortTextsBecomeTheirBytes() throws SQLException {
        Column text = varchar("code", 16);
        Column bytes = text.withType(new SqlType.Raw("binary(16)"));
        server.create(Schema.of(List.of(table(integer("id"), text).build())));
        server.run("insert into t values (1, 'sixteen letters.')");

        List<String> script = server.change(List.of(new Operation.AlterColumn(T, text, bytes, null, null)));

        assertThat(script).containsExactly("alter table t modify column code binary(16)");
        assertThat(server.ask("select convert(code using utf8mb4) from t")).isEqualTo("sixteen letters.");
    }
}
