package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntryLayout;
import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.mapping.layout.MapKeyLayoutVisitor;
import dev.orm.query.Expression;
import java.util.List;
import java.util.Optional;

/** The columns that tell the members of a joined collection apart. */
record EntryColumns(Scope scope) {

    List<ResolvedColumn> of(Expression.Entry entry) {
        Joined joined = scope.joined(entry.collection());
        EntryLayout entries = entries(entry.collection());
        return entry.part() == Expression.Entry.Part.KEY
                ? keys(entry.collection(), joined, entries)
                : index(entry.collection(), joined, entries);
    }

    /** Empty: it is a position, or the collection is no map. */
    Optional<MapKeyLayout> mapKey(Expression.Entry entry) {
        return entry.part() == Expression.Entry.Part.KEY
                ? Optional.ofNullable(entries(entry.collection()).mapKey())
                : Optional.empty();
    }

    private EntryLayout entries(String collection) {
        AttributeLayout attribute = scope.attribute(collection);
        if (attribute instanceof AttributeLayout.ToMany many) {
            return many.entries();
        }
        if (attribute instanceof AttributeLayout.Elements elements) {
            return elements.entries();
        }
        return new EntryLayout(null, null);
    }

    private List<ResolvedColumn> keys(String collection, Joined joined, EntryLayout entries) {
        MapKeyLayout key = entries.mapKey();
        if (key == null) {
            throw CollectionPathException.noMap(collection);
        }
        return key.accept(new Keys(collection, joined.entries()));
    }

    private List<ResolvedColumn> index(String collection, Joined joined, EntryLayout entries) {
        ColumnLayout order = entries.order();
        if (order == null) {
            throw CollectionPathException.noOrder(collection);
        }
        return List.of(new ResolvedColumn(joined.entries().column(order.table(), order.name()), null));
    }

    private final class Keys implements MapKeyLayoutVisitor<List<ResolvedColumn>> {
        private final String collection;
        private final Row row;

        Keys(String collection, Row row) {
            this.collection = collection;
            this.row = row;
        }

        @Override
        public List<ResolvedColumn> visitOfTarget(MapKeyLayout.OfTarget key) {
            return scope.columns(key.attribute().isEmpty() ? collection : collection + "." + key.attribute());
        }

        @Override
        public List<ResolvedColumn> visitOwn(MapKeyLayout.Own key) {
            return columns(scope.context().leaves().of(key.key()));
        }

        @Override
        public List<ResolvedColumn> visitReference(MapKeyLayout.Reference key) {
            Context context = scope.context();
            return columns(context.leaves().ofReference(context.model().entity(key.target()), key.join()));
        }

        private List<ResolvedColumn> columns(List<Leaf> leaves) {
            return leaves.stream().map(leaf -> ResolvedColumn.of(row, leaf)).toList();
        }
    }
}
