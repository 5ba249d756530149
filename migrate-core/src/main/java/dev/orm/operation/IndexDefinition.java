package dev.orm.operation;

import dev.orm.schema.DerivedName;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index; without a name it gets {@code ix_table_column}. */
public final class IndexDefinition {
    private final List<IndexPart> parts;
    private @Nullable String name;
    private boolean unique;
    private @Nullable String where;
    private Options options = Options.none();

    IndexDefinition(String... columns) {
        parts = new ArrayList<>(IndexPart.columns(List.of(columns)));
    }

    public IndexDefinition named(String text) {
        name = text;
        return this;
    }

    public IndexDefinition unique() {
        unique = true;
        return this;
    }

    /** One more part, which may be an expression or have an order of its own. */
    public IndexDefinition part(IndexPart part) {
        parts.add(part);
        return this;
    }

    /** Only rows of which this holds. */
    public IndexDefinition where(String predicate) {
        where = predicate;
        return this;
    }

    public IndexDefinition option(String key, String value) {
        options = options.with(key, value);
        return this;
    }

    Index of(TableName table) {
        Name given = name == null ? DerivedName.index(table, IndexPart.columnNames(parts)) : Name.given(name);
        return new Index(given, unique, parts, where, options);
    }
}
