package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.Leaf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A path in the select list: a value, an embeddable, or an entity with all its columns. */
record FieldSelection(Scope scope, SelectList list) {

    Selected select(String name, String path) {
        AttributeLayout attribute = scope.attribute(path);
        return attribute == null ? entity(name, path) : attribute.accept(new Kind(name, path));
    }

    private Selected entity(String name, String path) {
        return new EntityColumns(scope.context(), scope.entity(path)).select(name, list);
    }

    private final class Kind implements AttributeLayoutVisitor<Selected> {
        private final String name;
        private final String path;

        Kind(String name, String path) {
            this.name = name;
            this.path = path;
        }

        @Override
        public Selected visitBasic(AttributeLayout.Basic attribute) {
            ResolvedColumn column = scope.columns(path).get(0);
            return new Selected.Value(name, list.add(SqlPart.of(column.sql())), column.leaf(), null);
        }

        @Override
        public Selected visitEmbedded(AttributeLayout.Embedded attribute) {
            List<ResolvedColumn> columns = scope.columns(path);
            List<Leaf> leaves = scope.context().leaves().of(attribute);
            Map<ColumnKey, Integer> positions = new HashMap<>();
            for (int index = 0; index < leaves.size(); index++) {
                int position = list.add(SqlPart.of(columns.get(index).sql()));
                positions.put(ColumnKey.of(leaves.get(index).column()), position);
            }
            return new Selected.Embedded(name, attribute, new SelectedColumns(positions));
        }

        @Override
        public Selected visitToOne(AttributeLayout.ToOne attribute) {
            return entity(name, path);
        }

        @Override
        public Selected visitToMany(AttributeLayout.ToMany attribute) {
            return entity(name, path);
        }

        @Override
        public Selected visitElements(AttributeLayout.Elements attribute) {
            return attribute.element().accept(this);
        }
    }
}
