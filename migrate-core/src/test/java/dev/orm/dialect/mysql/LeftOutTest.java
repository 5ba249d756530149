package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each thing that a model may ask for and a server does not have, as the notice says it. */
class LeftOutTest {
    private static final Column ID = Column.of("id", new SqlType.Int(4), false);
    private static final Column BODY = Column.of("body", new SqlType.Clob(null), true);

    @Test
    void uniquesOfTextsWithoutALength() {
        assertThat(leftOut(table -> table.add(UniqueConstraint.of(Name.given("uq"), List.of("body")))))
                .containsExactly("the unique constraint on body of t is left out: mysql 8.0.12 does not have it");
        assertThat(leftOut(table -> table.add(
                        new Index(Name.given("ix"), true, IndexPart.columns(List.of("body")), null, Options.none()))))
                .containsExactly("the unique index ix of t is left out: mysql 8.0.12 does not have it");
    }

    @Test
    void setDefault() {
        ForeignKey key = ForeignKey.of(Name.given("fk"), List.of("id"), TableName.of("t"), List.of("id"))
                .withActions(ForeignKey.Action.SET_DEFAULT, ForeignKey.Action.NO_ACTION);

        assertThat(leftOut(table -> table.add(key)))
                .containsExactly("the action SET DEFAULT of t is left out: mysql 8.0.12 does not have it");
    }

    @Test
    void checks() {
        assertThat(leftOut(table -> table.add(CheckConstraint.of(Name.given("ck"), "id > 0"))))
                .containsExactly("the check (id > 0) of t is left out: mysql 8.0.12 does not have it");
        assertThat(leftOut(table -> table.add(new CheckConstraint(
                        Name.given("ck"), "id > 0", Options.none().with("not-enforced", "")))))
                .containsExactly("the check (id > 0) not enforced of t is left out: mysql 8.0.12 does not have it");
    }

    @Test
    void whatAnIndexMayBe() {
        assertThat(leftOut(table -> table.add(index(List.of(IndexPart.expression("id + 1")), null, Options.none()))))
                .containsExactly("index ix on an expression of t is left out: mysql 8.0.12 does not have it");
        assertThat(leftOut(table -> table.add(index(List.of(IndexPart.column("id")), "id > 0", Options.none()))))
                .containsExactly("the WHERE of index ix of t is left out: mysql 8.0.12 does not have it");
        assertThat(leftOut(table -> table.add(index(
                        List.of(IndexPart.column("id")), null, Options.none().with("key-block-size", "8")))))
                .containsExactly(
                        "the option key-block-size of index ix of t is left out: mysql 8.0.12 does not have it");
    }

    @Test
    void defaults() {
        assertThat(leftOut(table -> table.add(BODY.withName("head").withDefault(DefaultValue.Literal.string("x")))))
                .containsExactly("the default of column head of t is left out: mysql 8.0.12 does not have it");
        assertThat(leftOut(table -> table.add(ID.withName("other").withDefault(new DefaultValue.Expression("1 + 1")))))
                .containsExactly("the default of column other of t is left out: mysql 8.0.12 does not have it");
    }

    private static Index index(List<IndexPart> parts, @Nullable String where, Options options) {
        return new Index(Name.given("ix"), false, parts, where, options);
    }

    private static List<String> leftOut(Consumer<TableBuilder> change) {
        TableBuilder table = Table.of(TableName.of("t"), List.of(ID, BODY)).toBuilder();
        change.accept(table);
        return new MySqlLowering(Facts.MYSQL_8_0).leftOut(Schema.of(List.of(table.build())));
    }
}
