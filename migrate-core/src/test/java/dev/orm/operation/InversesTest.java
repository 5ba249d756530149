package dev.orm.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class InversesTest {
    private static final TableName USERS = TableName.of("users");

    @Test
    void inversesRunBackwards() {
        Operation first = new Operation.Execute("a", "undo a");
        Operation second = new Operation.Execute("b", "undo b");

        assertThat(Inverses.of(List.of(first, second)))
                .isEqualTo(new Inverses(
                        List.of(new Operation.Execute("undo b", "b"), new Operation.Execute("undo a", "a")),
                        List.of()));
    }

    @Test
    void oneWithoutAnInverseForbidsThemAll() {
        Inverses inverses =
                Inverses.of(List.of(new Operation.Execute("a", "undo a"), new Operation.Execute("b", null)));

        assertThat(inverses.isPossible()).isFalse();
        assertThat(inverses).isEqualTo(new Inverses(List.of(), List.of("nobody said how to undo: b")));
    }

    @Test
    void anUndoFillsOnlyWhatNeedsAValueAndCanHaveAnyValue() {
        Column plain = Column.of("plain", new SqlType.Int(4), false);
        Column nullable = Column.of("nullable", new SqlType.Int(4), true);
        Column valued = plain.withName("valued").withDefault(DefaultValue.Literal.number("1"));
        Column nothing = plain.withName("nothing").withDefault(DefaultValue.Literal.nothing());
        Column referring = plain.withName("referring");
        Column checked = plain.withName("checked");
        Column indexed = plain.withName("indexed");
        Table table = new TableBuilder(USERS)
                .columns(List.of(plain, nullable, valued, nothing, referring, checked, indexed))
                .add(ForeignKey.of(null, List.of("referring"), USERS, List.of("plain")))
                .add(CheckConstraint.of(null, "Checked > 0"))
                .add(new Index(
                        Name.given("ix"), true, List.of(IndexPart.expression("abs(indexed)")), null, Options.none()))
                .add(Index.of(Name.given("ix2"), List.of("plain")))
                .build();

        assertThat(UndoFill.of(table, plain)).isEqualTo(new Fill.Zero());
        assertThat(UndoFill.of(table, nothing)).isEqualTo(new Fill.Zero());
        assertThat(UndoFill.of(table, nullable)).isNull();
        assertThat(UndoFill.of(table, valued)).isNull();
        assertThat(List.of(referring, checked, indexed))
                .allSatisfy(column -> assertThat(UndoFill.of(table, column)).isEqualTo(new Fill.RefuseRows()));
    }
}
