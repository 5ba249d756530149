package dev.orm.operation;

import dev.orm.schema.Deferral;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key; without a name it gets {@code fk_table_column}. */
public final class ForeignKeyDefinition {
    private final List<String> columns;
    private @Nullable String name;
    private boolean unnamed;
    private @Nullable TableName table;
    private List<String> referenced = List.of();
    private Action onDelete = Action.NO_ACTION;
    private Action onUpdate = Action.NO_ACTION;
    private ForeignKey.Match match = ForeignKey.Match.SIMPLE;
    private Deferral deferral = Deferral.NOT_DEFERRABLE;
    private Options options = Options.none();

    ForeignKeyDefinition(String... columns) {
        this.columns = List.of(columns);
    }

    /** @param otherColumns none: the other table's primary key */
    public ForeignKeyDefinition references(String otherTable, String... otherColumns) {
        table = TableNames.parse(otherTable);
        referenced = List.of(otherColumns);
        return this;
    }

    /** Without a name, as some databases keep them. */
    public ForeignKeyDefinition unnamed() {
        unnamed = true;
        return this;
    }

    public ForeignKeyDefinition named(String text) {
        name = text;
        return this;
    }

    public ForeignKeyDefinition onDelete(Action action) {
        onDelete = action;
        return this;
    }

    public ForeignKeyDefinition onUpdate(Action action) {
        onUpdate = action;
        return this;
    }

    public ForeignKeyDefinition match(ForeignKey.Match how) {
        match = how;
        return this;
    }

    public ForeignKeyDefinition deferral(Deferral when) {
        deferral = when;
        return this;
    }

    public ForeignKeyDefinition option(String key, String value) {
        options = options.with(key, value);
        return this;
    }

    ForeignKey of(TableName owner) {
        TableName target = table;
        if (target == null) {
            throw new IllegalStateException("a foreign key says with references(table, columns) what it refers to");
        }
        Name given = name == null ? DerivedName.foreignKey(owner, columns) : Name.given(name);
        return new ForeignKey(
                unnamed ? null : given, columns, target, referenced, onDelete, onUpdate, match, deferral, options);
    }
}
