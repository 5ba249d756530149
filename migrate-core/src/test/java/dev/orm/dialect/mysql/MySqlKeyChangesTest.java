package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On MySQL: 8.0.12, or whatever the environment names. */
@Tag("mysql")
final class MySqlKeyChangesTest extends KeyChangesContract {

    @Override
    protected TestDatabase database() {
        return TestServers.mysql();
    }

    @Test
    void refusesAKeyThatCascadesIntoWhatAStoredColumnIsMadeOf() {
        Column generated = integer("g").withGenerated(new GeneratedColumn("p_id + 1", true));
        Table table = table(integer("p_id"), generated)
                .add(ForeignKey.of(Name.given("fk"), List.of("p_id"), TableName.of("p"), List.of("id"))
                        .withActions(ForeignKey.Action.CASCADE, ForeignKey.Action.NO_ACTION))
                .build();

        assertThatThrownBy(
                        () -> server.dialect().ddl().spell(List.of(new Operation.CreateTable(table)), Schema.empty()))
                .hasMessage("""
                        foreign key fk of t cannot cascade (table t)
                          why:  MySQL lets no foreign key change a column that a stored one (g) is computed of
                          next: make g virtual, or leave ON DELETE and ON UPDATE of the key out""");
    }
}
