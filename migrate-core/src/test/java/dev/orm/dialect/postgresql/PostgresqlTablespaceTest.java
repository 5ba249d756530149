package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.Operation;
import dev.orm.schema.Index;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where tables and indexes are stored. https://www.postgresql.org/docs/current/manage-ag-tablespaces.html */
@Tag("postgresql")
class PostgresqlTablespaceTest {
    private final LiveSchema live = new LiveSchema();
    private final String fast = "fast_" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void makeTheTablespace() throws SQLException {
        live.execute("set allow_in_place_tablespaces = on", "create tablespace " + fast + " location ''");
    }

    @AfterEach
    void dropTheTablespace() throws SQLException {
        live.execute("drop table if exists t", "drop tablespace " + fast);
        live.close();
    }

    @Test
    void whatIsMadeAnewIsWhereItWas() throws SQLException {
        live.execute(
                "create table t (a int not null, b int) tablespace " + fast,
                "alter table t add constraint pk primary key (a) using index tablespace " + fast,
                "alter table t add constraint uq unique (b) with (fillfactor = 80) using index tablespace " + fast,
                "create index ix on t (b, a) tablespace " + fast);
        Schema before = live.normal();
        Table t = before.tables().get(0);
        PrimaryKey key = Objects.requireNonNull(t.primaryKey());
        UniqueConstraint unique = t.uniques().get(0);
        Index index = t.indexes().get(0);

        assertThat(live.dialect().selfCheck().misread(live.connection(), live.read(), Set.of(t.name())))
                .isEmpty();
        assertThat(live.change(List.of(
                        new Operation.DropIndex(t.name(), index),
                        new Operation.DropUnique(t.name(), unique),
                        new Operation.DropPrimaryKey(t.name(), key),
                        new Operation.AddPrimaryKey(t.name(), key),
                        new Operation.AddUnique(t.name(), unique),
                        new Operation.CreateIndex(t.name(), index))))
                .isEqualTo("""
                        drop index ix;
                        alter table t drop constraint uq;
                        alter table t drop constraint pk;
                        alter table t add constraint pk primary key (a) using index tablespace FAST;
                        alter table t add constraint uq unique (b) with (fillfactor=80) using index tablespace FAST;
                        create index ix on t (b, a) tablespace FAST""".replace("FAST", fast));
        assertThat(live.normal()).isEqualTo(before);

        live.change(List.of(new Operation.DropTable(t), new Operation.CreateTable(t)));
        assertThat(live.read(TableName.of("t").name())).isEqualTo(t);
    }
}
