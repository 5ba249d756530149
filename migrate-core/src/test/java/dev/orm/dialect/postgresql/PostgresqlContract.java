package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.Operation;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;

/** What our own Ddl creates is read as what it was made from. */
abstract class PostgresqlContract {
    static final TableName THINGS = TableName.of("things");

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    final void assertReadBack(Table table) throws SQLException {
        Schema lowered = live.dialect().lower().lower(Schema.of(List.of(table)));
        List<Operation> creation = lowered.tables().stream()
                .<Operation>map(Operation.CreateTable::new)
                .toList();
        live.change(creation);

        Table wanted = live.settled(lowered, live.read());
        Table found = live.settled(live.read(), lowered);
        for (int at = 0; at < wanted.columns().size(); at++) {
            assertThat(found.columns().get(at)).isEqualTo(wanted.columns().get(at));
        }
        assertThat(found.checks())
                .containsExactlyInAnyOrderElementsOf(given(wanted).checks());
        assertThat(found.indexes()).containsExactlyInAnyOrderElementsOf(wanted.indexes());
        assertThat(live.dialect().lower().lower(lowered)).isEqualTo(lowered);
        Schema normal = live.dialect().normalizer().normalize(lowered);
        assertThat(live.dialect().normalizer().normalize(normal)).isEqualTo(normal);
        assertThat(live.dialect().selfCheck().misread(live.connection(), live.read(), Set.of(table.name())))
                .isEmpty();
    }

    private static Table given(Table table) {
        return table.toBuilder()
                .checks(table.checks().stream()
                        .map(check -> check.withName(Name.given(String.valueOf(check.name()))))
                        .toList())
                .build();
    }
}
