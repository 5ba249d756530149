package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadSchemasTest {
    private static final Schema MODEL = Schema.of(List.of(table(null, "users"), table("billing", "invoices")))
            .withSequences(List.of(Sequence.of(new TableName("ids", "numbers"), 1, 50)));

    @Test
    void everySchemaOfTheModelIsRead() {
        ReadSchemas read = new ReadSchemas("public", List.of("PUBLIC", "billing", "ids"), true);

        assertThatCode(() -> read.require(MODEL, "postgresql")).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotReadIsNamed() {
        assertThatThrownBy(() -> new ReadSchemas("public", List.of(), true).require(MODEL, "postgresql"))
                .isInstanceOf(UnreadSchemaException.class)
                .hasMessage("""
                        the models ask for billing.invoices, ids.numbers, where orm does not look
                          why:  models.schemas names no schema, so only public is read
                          next: name every schema that the models use: models.schemas: [public, billing, ids]""");
        assertThatThrownBy(
                        () -> new ReadSchemas("public", List.of("billing", "ids"), true).require(MODEL, "postgresql"))
                .hasMessage("""
                        the models ask for users, where orm does not look
                          why:  models.schemas names billing, ids only
                          next: name every schema that the models use: models.schemas: [billing, ids, public]""");
    }

    @Test
    void oneDatabaseWhereThatIsASchema() {
        assertThatThrownBy(() -> new ReadSchemas("shop", List.of(), false).require(MODEL, "mysql"))
                .hasMessage("""
                        the models ask for billing.invoices, ids.numbers, where orm does not look
                          why:  on mysql a schema is a database, and one history changes one: shop
                          next: leave the schema and the catalog of these entities unsaid, or exclude them (models.exclude) \
                        and give the other database an orm.yaml and migrations of its own""");
        assertThatThrownBy(() ->
                        new ReadSchemas("shop", List.of("shop", "billing"), false).require(Schema.empty(), "mysql"))
                .hasMessage("""
                        models.schemas names billing beside shop
                          why:  on mysql a schema is a database, and one history changes one
                          next: take models.schemas away, and give every database an orm.yaml and migrations of its own""");
    }

    private static Table table(String schema, String name) {
        return Table.of(new TableName(schema, name), List.of(Column.of("id", new SqlType.Int(8), false)));
    }
}
