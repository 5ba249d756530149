package dev.orm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFingerprintTest {
    private static final TableName USERS = TableName.of("users");

    private static final Table TABLE = Table.of(
                    USERS,
                    List.of(
                            Column.of("id", new SqlType.Int(4), false).withDefault(DefaultValue.Identity.byDefault()),
                            Column.of("email", new SqlType.Varchar(255), true)
                                    .withDefault(DefaultValue.Literal.string("-"))))
            .toBuilder()
            .primaryKey(PrimaryKey.of(Name.derived("pk_users"), List.of("id")))
            .add(ForeignKey.of(null, List.of("id"), TableName.of("people"), List.of("id")))
            .add(Index.of(Name.derived("ix_users_email"), List.of("email")))
            .build();

    private static final Schema SCHEMA = Schema.of(List.of(TABLE))
            .withViews(List.of(new View(TableName.of("mails"), "create view mails as select email from Users")))
            .withTriggers(List.of(new Trigger("watch", USERS, "create trigger watch after insert on users begin end")));

    /** It stands in scripts: if this test fails, rebuilds that were written before are refused. */
    @Test
    void itNeverChangesItsForm() {
        assertThat(TableFingerprint.of(SCHEMA, USERS)).isEqualTo("9221bd65852cd485");
    }

    @Test
    void whoChoseANameDoesNotMatter() {
        Schema given = SCHEMA.change(
                USERS,
                table -> table.toBuilder()
                        .primaryKey(PrimaryKey.of(Name.given("pk_users"), List.of("id")))
                        .build());

        assertSame(given);
    }

    @Test
    void theOrderOfObjectsDoesNotMatter() {
        Index other = Index.of(Name.given("ix_other"), List.of("id"));
        Schema first = with(List.of(TABLE.indexes().get(0), other));
        Schema second = with(List.of(other, TABLE.indexes().get(0)));

        assertThat(TableFingerprint.of(first, USERS)).isEqualTo(TableFingerprint.of(second, USERS));
    }

    /** A column that an undo brings back stands at the end. */
    @Test
    void theOrderOfColumnsDoesNotMatter() {
        List<Column> columns = TABLE.columns();
        Schema turned = SCHEMA.change(
                USERS,
                table -> table.toBuilder()
                        .columns(List.of(columns.get(1), columns.get(0)))
                        .build());

        assertSame(turned);
    }

    @Test
    void otherTablesDoNotMatter() {
        assertSame(SCHEMA.add(Table.of(TableName.of("posts"), List.of(Column.of("id", new SqlType.Int(4), true)))));
    }

    @Test
    void aChangedColumnIndexTriggerOrViewMatters() {
        assertDiffers(SCHEMA.change(
                USERS,
                table -> table.toBuilder()
                        .mapColumns(column -> column.withNullable(!column.nullable()))
                        .build()));
        assertDiffers(with(List.of()));
        assertDiffers(SCHEMA.withTriggers(List.of()));
        assertDiffers(SCHEMA.withViews(List.of()));
        assertDiffers(Schema.empty());
    }

    private static Schema with(List<Index> indexes) {
        return SCHEMA.change(USERS, table -> table.toBuilder().indexes(indexes).build());
    }

    private static void assertSame(Schema other) {
        assertThat(TableFingerprint.of(other, USERS)).isEqualTo(TableFingerprint.of(SCHEMA, USERS));
    }

    private static void assertDiffers(Schema other) {
        assertThat(TableFingerprint.of(other, USERS)).isNotEqualTo(TableFingerprint.of(SCHEMA, USERS));
    }
}
