package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is spelled otherwise for one version than for another. */
class SpellingByVersionTest {
    private static final TableName T = TableName.of("t");
    private static final CheckConstraint CHECK = CheckConstraint.of(Name.given("ck"), "a > 0");
    private static final Table TABLE = Table.of(T, List.of(Column.of("a", new SqlType.Int(4), true)));

    /**
     * https://dev.mysql.com/doc/refman/8.0/en/alter-table.html: DROP CHECK came with checks in 8.0.16; MariaDB has
     * DROP CONSTRAINT alone, https://mariadb.com/kb/en/alter-table/
     */
    @ParameterizedTest
    @CsvSource({
        "mysql, 8.0.16, alter table t drop check ck",
        "mysql, 8.0.19, alter table t drop check ck",
        "mysql, 9.7.1, alter table t drop check ck",
        "mariadb, 10.11.5, alter table t drop constraint ck",
        "mariadb, 11.4.5, alter table t drop constraint ck"
    })
    void aCheckGoes(String database, String version, String sql) {
        assertThat(spelled(database, version, TABLE.toBuilder().add(CHECK).build(), new Operation.DropCheck(T, CHECK)))
                .containsExactly(sql);
    }

    /** CHANGE is what came before: RENAME COLUMN is there since MySQL 8.0.3 and MariaDB 10.5.2. */
    @ParameterizedTest
    @CsvSource({"mysql, 8.0.11", "mysql, 9.7.1", "mariadb, 10.11.5", "mariadb, 11.4.5"})
    void aColumnGetsAnotherName(String database, String version) {
        assertThat(spelled(database, version, TABLE, new Operation.RenameColumn(T, "a", "b")))
                .containsExactly("alter table t rename column a to b");
    }

    /** https://dev.mysql.com/doc/refman/8.0/en/data-type-defaults.html: expressions as defaults came with 8.0.13. */
    @Test
    void whatAVersionCanDo() {
        assertThat(Features.ofMySql(ServerVersion.of("8.0.12")).checks()).isFalse();
        assertThat(Features.ofMySql(ServerVersion.of("8.0.12")).expressionDefaults())
                .isFalse();
        assertThat(Features.ofMySql(ServerVersion.of("8.0.13")).expressionDefaults())
                .isTrue();
        assertThat(Features.ofMySql(ServerVersion.of("8.0.15")).checks()).isFalse();
        assertThat(Features.ofMySql(ServerVersion.of("8.0.16")).checks()).isTrue();
        assertThat(Features.ofMySql(ServerVersion.of("8.0.28")).instantDrops()).isFalse();
        assertThat(Features.ofMySql(ServerVersion.of("8.0.29")).instantDrops()).isTrue();
        assertThat(Features.ofMariaDb().uuids()).isTrue();
    }

    private static List<String> spelled(String database, String version, Table table, Operation operation) {
        Dialect dialect = Dialects.of(database, version);
        return dialect.ddl().spell(List.of(operation), Schema.of(List.of(table))).statements().stream()
                .map(DdlStatement::sql)
                .toList();
    }
}
