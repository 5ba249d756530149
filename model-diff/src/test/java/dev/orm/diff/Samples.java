package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import java.util.List;

/** Compares two pieces of SQL, one a database and one a model, without files. */
final class Samples {
    static final Dialect SQLITE = Dialects.of("sqlite", "");

    private Samples() {}

    static Findings compare(String database, String model) {
        return compare(database, model, Made.nothing(), Intent.none());
    }

    static Findings compare(String database, String model, Made made, Intent intent) {
        return new Autogenerate(SQLITE, Rules.defaults())
                .check(SqlModel.read(model), SqlModel.asIs(database), made, intent);
    }

    static List<String> differences(Findings findings) {
        return findings.differences().stream().map(Difference::text).toList();
    }

    static Twin<Schema> twin(Schema schema) {
        return Twin.of(schema, SQLITE.normalizer());
    }
}
