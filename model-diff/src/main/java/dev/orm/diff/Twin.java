package dev.orm.diff;

import dev.orm.dialect.Normalizer;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part as its author wrote it, beside the same part as the server would report it: the second is compared, the first is written. */
record Twin<T>(T written, T normal) {

    static Twin<Schema> of(Schema written, Normalizer normalizer) {
        return new Twin<>(written, normalizer.normalize(written));
    }

    /** Pairs parallel lists, as a {@link Normalizer} leaves them. */
    static <T> List<Twin<T>> zip(List<T> written, List<T> normal) {
        if (written.size() != normal.size()) {
            throw new IllegalStateException("the normalizer lost or added a part: " + written + " -> " + normal);
        }
        List<Twin<T>> twins = new ArrayList<>(written.size());
        for (int index = 0; index < written.size(); index++) {
            twins.add(new Twin<>(written.get(index), normal.get(index)));
        }
        return twins;
    }

    static Map<TableName, Twin<Table>> tables(Twin<Schema> schema) {
        Map<TableName, Twin<Table>> tables = new LinkedHashMap<>();
        for (Twin<Table> table : zip(schema.written().tables(), schema.normal().tables())) {
            tables.put(table.written().name(), table);
        }
        return tables;
    }
}
