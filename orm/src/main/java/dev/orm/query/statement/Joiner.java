package dev.orm.query.statement;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AssociationVisitor;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.function.Function;

/**
 * Adds the tables behind a relationship or collection.
 *
 * @param owner the row that has it
 * @param name what aliases are made from
 * @param start makes a group from its first table
 */
record Joiner(Context context, Row owner, String name, Function<String, TableGroup> start) {

    Joined entity(Association association, String target) {
        EntityLayout layout = context.model().entity(target);
        return association.accept(new Forward(layout));
    }

    Joined elements(AttributeLayout.Elements elements) {
        String alias = context.aliases().next(name);
        TableGroup group = start.apply(context.tables().of(elements.table()) + " " + alias);
        TableRow row = new TableRow(group, alias, context.tables());
        relate(group, row, elements.owner(), owner);
        return new Joined(new Place.OfValue(row, elements.element()), group, row);
    }

    /** The columns of one row refer to the other's. */
    private static void relate(TableGroup group, Row referring, JoinLayout join, Row referred) {
        group.on(Conditions.equal(columns(referring, join), references(referred, join)));
    }

    private static List<String> columns(Row row, JoinLayout join) {
        return join.columns().stream()
                .map(column -> row.column(column.table(), column.name()))
                .toList();
    }

    private static List<String> references(Row row, JoinLayout join) {
        return join.referencedColumns().stream()
                .map(column -> row.column(join.referencedTable(), column))
                .toList();
    }

    private static TableName table(List<ColumnLayout> columns) {
        return columns.get(0).table();
    }

    private Joined referringTo(EntityLayout target, JoinLayout join) {
        EntityRow row = rowOf(target, join.referencedTable());
        row.group().on(Conditions.equal(references(row, join), columns(owner, join)));
        return restricted(row, row);
    }

    private Joined referredBy(EntityLayout target, JoinLayout join) {
        EntityRow row = rowOf(target, table(join.columns()));
        relate(row.group(), row, join, owner);
        return restricted(row, row);
    }

    private EntityRow rowOf(EntityLayout target, TableName first) {
        EntitySource source = EntitySource.of(context, target, first, name);
        return new EntityRow(context, start.apply(source.sql()), source);
    }

    private Joined through(EntityLayout target, TableName table, JoinLayout toOwner, JoinLayout toTarget) {
        String alias = context.aliases().next(table.name());
        TableGroup group = start.apply(context.tables().of(table) + " " + alias);
        TableRow link = new TableRow(group, alias, context.tables());
        relate(group, link, toOwner, owner);
        EntitySource source = EntitySource.of(context, target, toTarget.referencedTable(), name);
        List<String> references = toTarget.referencedColumns().stream()
                .map(column -> context.tables().column(source.alias(), column))
                .toList();
        group.require(source.sql(), Conditions.equal(references, columns(link, toTarget)));
        return restricted(new EntityRow(context, group, source), link);
    }

    private Joined restricted(EntityRow row, Row entries) {
        new ClassRestriction(context).of(row).ifPresent(row.group()::restrict);
        return new Joined(new Place.OfEntity(row), row.group(), entries);
    }

    /** Seen from the side that declares the attribute. */
    private final class Forward implements AssociationVisitor<Joined> {
        private final EntityLayout target;

        Forward(EntityLayout target) {
            this.target = target;
        }

        @Override
        public Joined visitOwnColumns(Association.OwnColumns association) {
            return referringTo(target, association.target());
        }

        @Override
        public Joined visitTargetColumns(Association.TargetColumns association) {
            return referredBy(target, association.owner());
        }

        @Override
        public Joined visitJoinTable(Association.JoinTable association) {
            return through(target, association.table(), association.owner(), association.target());
        }

        @Override
        public Joined visitInverse(Association.Inverse association) {
            return association.owning().accept(new Backward(target));
        }
    }

    /** Seen from the other side. */
    private final class Backward implements AssociationVisitor<Joined> {
        private final EntityLayout target;

        Backward(EntityLayout target) {
            this.target = target;
        }

        @Override
        public Joined visitOwnColumns(Association.OwnColumns association) {
            return referredBy(target, association.target());
        }

        @Override
        public Joined visitTargetColumns(Association.TargetColumns association) {
            return referringTo(target, association.owner());
        }

        @Override
        public Joined visitJoinTable(Association.JoinTable association) {
            return through(target, association.table(), association.target(), association.owner());
        }

        @Override
        public Joined visitInverse(Association.Inverse association) {
            throw new IllegalStateException("both sides say mappedBy: " + association.attribute());
        }
    }
}
