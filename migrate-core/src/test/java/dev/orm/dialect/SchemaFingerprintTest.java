package dev.orm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFingerprintTest {
    private static final Sequence IDS =
            new Sequence(TableName.of("ids"), 1, 50, Options.none().with("cache", "20"));
    private static final NamedType MOOD = new NamedType(TableName.of("mood"), List.of("sad", "happy"));

    /** The hash of two lines, their words parted by tabs: {@code sequence ids 1 50 cache=20} and {@code type mood sad happy}. */
    @Test
    void sequencesAndTypesAreSpeltTheSameInEveryVersion() {
        Schema schema = Schema.empty().withSequences(List.of(IDS)).withTypes(List.of(MOOD));

        assertThat(SchemaFingerprint.of(schema)).isEqualTo("60fe3d8bbee0f141");
    }

    @Test
    void commentsCountWhereThereAreAny() {
        Column id = Column.of("id", new SqlType.Int(4), false);
        Table table = Table.of(TableName.of("t"), List.of(id));
        Table said = table.toBuilder().comment("one").build();
        Table ofColumn = Table.of(TableName.of("t"), List.of(id.withComment("one")));

        assertThat(List.of(fingerprint(table), fingerprint(said), fingerprint(ofColumn)))
                .doesNotHaveDuplicates();
    }

    private static String fingerprint(Table table) {
        return SchemaFingerprint.of(Schema.of(List.of(table)));
    }
}
