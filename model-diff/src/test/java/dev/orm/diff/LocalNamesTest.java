package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalNamesTest {
    private static final LocalNames LOCAL = new LocalNames("shop");

    @Test
    void whatTheCurrentSchemaHoldsIsNamedWithoutIt() {
        Schema named = orders(new TableName("shop", "orders"), new TableName("shop", "users"));

        assertThat(LOCAL.of(named)).isEqualTo(orders(TableName.of("orders"), TableName.of("users")));
    }

    @Test
    void anotherSchemaKeepsItsName() {
        Schema named = orders(new TableName("billing", "orders"), new TableName("Shop", "users"));

        assertThat(LOCAL.of(named)).isEqualTo(named);
    }

    @Test
    void sequencesAreNamedAlike() {
        Schema named = Schema.empty().withSequences(List.of(Sequence.of(new TableName("shop", "ids"), 1, 50)));

        assertThat(LOCAL.of(named))
                .isEqualTo(Schema.empty().withSequences(List.of(Sequence.of(TableName.of("ids"), 1, 50))));
    }

    @Test
    void whereNoNameSaysASchemaNoneNeedBeKnown() {
        Schema plain = orders(TableName.of("orders"), TableName.of("users"));

        assertThat(LocalNames.namesSchemas(plain)).isFalse();
        assertThat(LocalNames.namesSchemas(orders(new TableName("shop", "orders"), TableName.of("users"))))
                .isTrue();
        assertThat(LocalNames.namesSchemas(orders(TableName.of("orders"), new TableName("shop", "users"))))
                .isTrue();
        assertThat(LocalNames.namesSchemas(
                        plain.withSequences(List.of(Sequence.of(new TableName("shop", "ids"), 1, 1)))))
                .isTrue();
        assertThat(LocalNames.namesSchemas(Schema.of(List.of(Table.of(
                        TableName.of("moods"), List.of(Column.of("mood", new SqlType.Raw("shop.mood"), true)))))))
                .isTrue();
    }

    private static Schema orders(TableName table, TableName referenced) {
        ForeignKey key = ForeignKey.of(Name.given("fk"), List.of("user_id"), referenced, List.of("id"));
        return Schema.of(List.of(Table.of(table, List.of(Column.of("user_id", new SqlType.Int(8), true))).toBuilder()
                .foreignKeys(List.of(key))
                .build()));
    }
}
