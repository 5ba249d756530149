package dev.orm.operation;

import dev.orm.schema.Deferral;
import dev.orm.schema.DerivedName;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A primary key or a unique constraint; without a name it gets {@code pk_table} or {@code uq_table_column}. */
public final class KeyDefinition {
    private final List<IndexPart> parts;
    private @Nullable String name;
    private boolean unnamed;
    private Deferral deferral = Deferral.NOT_DEFERRABLE;
    private Options options = Options.none();

    KeyDefinition(String... columns) {
        parts = new ArrayList<>(IndexPart.columns(List.of(columns)));
    }

    /** Without a name, as some databases keep them. */
    public KeyDefinition unnamed() {
        unnamed = true;
        return this;
    }

    public KeyDefinition named(String text) {
        name = text;
        return this;
    }

    /** One more part, which may have an order or a length of its own. */
    public KeyDefinition part(IndexPart part) {
        parts.add(part);
        return this;
    }

    public KeyDefinition deferral(Deferral when) {
        deferral = when;
        return this;
    }

    /** What only some databases know: {@code on-conflict}. */
    public KeyDefinition option(String key, String value) {
        options = options.with(key, value);
        return this;
    }

    PrimaryKey primaryKey(TableName table) {
        return new PrimaryKey(name(DerivedName.primaryKey(table)), parts, options);
    }

    UniqueConstraint unique(TableName table) {
        Name derived = DerivedName.unique(table, IndexPart.columnNames(parts));
        return new UniqueConstraint(name(derived), parts, deferral, options);
    }

    private @Nullable Name name(Name derived) {
        if (unnamed) {
            return null;
        }
        return name == null ? derived : Name.given(name);
    }
}
