package dev.orm.query.statement;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.TablePart;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in a table the key of an entity stands.
 *
 * @param columns in the order of the key
 */
record KeyColumns(TableName table, List<String> columns) {

    static KeyColumns of(TablePart part) {
        return new KeyColumns(part.table(), part.key());
    }

    /** The tables that hold what belongs to the entity only: its collections, and what leads to others. */
    static List<KeyColumns> ofCollections(EntityLayout entity) {
        return entity.attributes().stream()
                .flatMap(attribute -> attribute.accept(new Owned(entity)))
                .toList();
    }

    private record Owned(EntityLayout entity) implements AttributeLayoutVisitor<Stream<KeyColumns>> {
        @Override
        public Stream<KeyColumns> visitBasic(AttributeLayout.Basic attribute) {
            return Stream.of();
        }

        @Override
        public Stream<KeyColumns> visitEmbedded(AttributeLayout.Embedded attribute) {
            return attribute.members().stream().flatMap(member -> member.accept(this));
        }

        @Override
        public Stream<KeyColumns> visitToOne(AttributeLayout.ToOne attribute) {
            return joinTable(attribute.association());
        }

        @Override
        public Stream<KeyColumns> visitToMany(AttributeLayout.ToMany attribute) {
            return joinTable(attribute.association());
        }

        @Override
        public Stream<KeyColumns> visitElements(AttributeLayout.Elements attribute) {
            return referring(attribute.table(), attribute.owner()).stream();
        }

        private Stream<KeyColumns> joinTable(Association association) {
            return association instanceof Association.JoinTable join
                    ? referring(join.table(), join.owner()).stream()
                    : Stream.of();
        }

        /** Empty where the table refers to something else than the key. */
        private Optional<KeyColumns> referring(TableName table, JoinLayout join) {
            return entity.tables().stream()
                    .filter(part -> part.table().equals(join.referencedTable()))
                    .filter(part -> join.referencedColumns().containsAll(part.key()))
                    .findFirst()
                    .map(part -> new KeyColumns(table, inOrder(part.key(), join)));
        }

        private static List<String> inOrder(List<String> key, JoinLayout join) {
            List<String> columns = new ArrayList<>();
            for (String column : key) {
                columns.add(join.columns()
                        .get(join.referencedColumns().indexOf(column))
                        .name());
            }
            return columns;
        }
    }
}
