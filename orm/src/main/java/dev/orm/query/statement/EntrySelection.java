package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.mapping.layout.MapKeyLayoutVisitor;
import dev.orm.query.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The key of a map in the select list, where it is more than a value: an embeddable, or an entity with all its columns. */
record EntrySelection(Scope scope, SelectList list) {

    /** Empty: it is a value. */
    Optional<Selected> select(String name, Expression.Entry entry) {
        return new EntryColumns(scope)
                .mapKey(entry)
                .flatMap(key -> key.accept(new Kind(name, scope.joined(entry.collection()), entry.collection())));
    }

    private final class Kind implements MapKeyLayoutVisitor<Optional<Selected>> {
        private final String name;
        private final Joined joined;
        private final String collection;

        Kind(String name, Joined joined, String collection) {
            this.name = name;
            this.joined = joined;
            this.collection = collection;
        }

        @Override
        public Optional<Selected> visitOfTarget(MapKeyLayout.OfTarget key) {
            return Optional.empty();
        }

        @Override
        public Optional<Selected> visitOwn(MapKeyLayout.Own key) {
            return key.key() instanceof AttributeLayout.Embedded embedded
                    ? Optional.of(embedded(embedded))
                    : Optional.empty();
        }

        private Selected embedded(AttributeLayout.Embedded attribute) {
            Map<ColumnKey, Integer> positions = new HashMap<>();
            for (Leaf leaf : scope.context().leaves().of(attribute)) {
                ResolvedColumn column = ResolvedColumn.of(joined.entries(), leaf);
                positions.put(ColumnKey.of(leaf.column()), list.add(SqlPart.of(column.sql())));
            }
            return new Selected.Embedded(name, attribute, new SelectedColumns(positions));
        }

        @Override
        public Optional<Selected> visitReference(MapKeyLayout.Reference key) {
            EntityRow row = scope.keys(collection, joined, key);
            return Optional.of(new EntityColumns(scope.context(), row).select(name, list));
        }
    }
}
