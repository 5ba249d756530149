package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.OnDelete;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes foreign keys as their annotations ask. */
final class ReferenceWriter {
    private final Hierarchies hierarchies;
    private final EntityKeys keys;

    ReferenceWriter(Hierarchies hierarchies, EntityKeys keys) {
        this.hierarchies = hierarchies;
        this.keys = keys;
    }

    /** A foreign key to the entity, unless nobody is to have one. */
    void write(
            TableDraft draft,
            List<JoinedColumn> joined,
            EntityMapping target,
            ForeignKeyAnnotation whole,
            @Nullable OnDelete onDelete) {
        ForeignKeyAnnotation said =
                joined.size() == 1 && isUnsaid(whole) ? joined.get(0).written().foreignKey() : whole;
        if (said.mode() == ForeignKeyAnnotation.Mode.NO_CONSTRAINT || hierarchies.hasNoTable(target)) {
            return;
        }
        List<String> columns = joined.stream().map(JoinedColumn::name).toList();
        List<String> referenced = joined.stream().map(JoinedColumn::referenced).toList();
        draft.foreignKey(key(draft, said, columns, target, referenced, onDelete));
    }

    /** From a table's own key to the key of the table above it. */
    void writeKey(
            TableDraft draft,
            List<String> columns,
            EntityMapping target,
            ForeignKeyAnnotation said,
            @Nullable OnDelete onDelete) {
        if (said.mode() == ForeignKeyAnnotation.Mode.NO_CONSTRAINT) {
            return;
        }
        List<String> referenced = keys.of(target).stream().map(KeyColumn::name).toList();
        draft.foreignKey(key(draft, said, columns, target, referenced, onDelete));
    }

    private ForeignKey key(
            TableDraft draft,
            ForeignKeyAnnotation said,
            List<String> columns,
            EntityMapping target,
            List<String> referenced,
            @Nullable OnDelete onDelete) {
        Name name = said.name() == null || said.name().isEmpty()
                ? DerivedName.foreignKey(draft.name(), columns)
                : Name.given(NamingStrategy.unquoted(said.name()));
        ForeignKey key = ForeignKey.of(name, columns, hierarchies.table(target), referenced);
        return onDelete == null
                ? key
                : key.withActions(ForeignKey.Action.valueOf(onDelete.name()), ForeignKey.Action.NO_ACTION);
    }

    private static boolean isUnsaid(ForeignKeyAnnotation said) {
        return said.equals(ForeignKeyAnnotation.unsaid());
    }
}
