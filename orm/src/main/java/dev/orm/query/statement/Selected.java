package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.Leaf;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one or more columns of a row are. Columns are numbered as JDBC does it, from 1. */
public sealed interface Selected {

    /** In the row. */
    String name();

    <R> R accept(SelectedVisitor<R> visitor);

    /**
     * One value.
     *
     * @param leaf how it is converted; null: no attribute says
     * @param type what it is where no attribute says; null: as the driver delivers it
     */
    record Value(
            String name,
            int column,
            @Nullable Leaf leaf,
            @Nullable ResultType type) implements Selected {
        @Override
        public <R> R accept(SelectedVisitor<R> visitor) {
            return visitor.visitValue(this);
        }
    }

    /** An embeddable; missing where all its columns are. */
    record Embedded(String name, AttributeLayout.Embedded attribute, SelectedColumns columns) implements Selected {
        @Override
        public <R> R accept(SelectedVisitor<R> visitor) {
            return visitor.visitEmbedded(this);
        }
    }

    /**
     * An entity; missing where its key is.
     *
     * @param entity the class asked for
     * @param type column that tells the classes apart; 0: there is only one
     * @param classes the entity for each text in that column; with a single one: that, whatever the column
     */
    record Entity(
            String name, EntityLayout entity, int type, Map<String, EntityLayout> classes, SelectedColumns columns)
            implements Selected {
        public Entity {
            classes = Map.copyOf(classes);
        }

        @Override
        public <R> R accept(SelectedVisitor<R> visitor) {
            return visitor.visitEntity(this);
        }
    }
}
