package dev.orm.mapping.tables;

import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.Workspace;
import java.nio.file.Path;

/** From sources of entities to the schema they ask for. */
final class Models {
    private Models() {}

    /** The tables of package-private classes of {@code com.example}, as {@link SchemaText} has them. */
    static String tables(Path folder, String sources) {
        return SchemaText.of(mapped(folder, sources, Naming.JPA).schema());
    }

    static String springTables(Path folder, String sources) {
        return SchemaText.of(mapped(folder, sources, Naming.SPRING).schema());
    }

    static MappedSchema mapped(Path folder, String sources) {
        return mapped(folder, sources, Naming.JPA);
    }

    private static MappedSchema mapped(Path folder, String sources, Naming naming) {
        return MappedSchema.of(new Workspace(folder).compile(sources).read(), naming);
    }
}
