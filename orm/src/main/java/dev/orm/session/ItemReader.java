package dev.orm.session;

import dev.orm.query.statement.ResultType;
import dev.orm.query.statement.Selected;
import dev.orm.query.statement.SelectedVisitor;
import dev.orm.session.entity.ElementType;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.Reference;
import dev.orm.session.type.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads one thing that a query selects: a value, an embeddable, an entity. */
@FunctionalInterface
interface ItemReader {

    @Nullable
    Object read(ResultSet rows) throws SQLException;

    /** @param loading takes what entities refer to */
    static ItemReader of(SessionContext context, EntityLoader loader, Selected item, Loading loading) {
        return item.accept(new Choice(context, loader, loading));
    }

    /** By the kind of the item. */
    record Choice(SessionContext context, EntityLoader loader, Loading loading) implements SelectedVisitor<ItemReader> {
        @Override
        public ItemReader visitValue(Selected.Value value) {
            if (value.leaf() != null) {
                ColumnType type = loader.parameters().type(value.leaf());
                return rows -> type.read(rows, value.column());
            }
            ResultType type = value.type();
            return type == null
                    ? rows -> rows.getObject(value.column())
                    : new ResultReader(loader.parameters().results(), value, type);
        }

        @Override
        public ItemReader visitEmbedded(Selected.Embedded embedded) {
            ElementType type = ElementType.of(context.entities(), embedded.attribute());
            int[] columns = type.slots().stream()
                    .mapToInt(slot -> embedded.columns().position(slot.column()))
                    .toArray();
            return rows -> {
                @Nullable Object[] row = new Object[columns.length];
                for (int slot = 0; slot < row.length; slot++) {
                    row[slot] = type.slots().get(slot).type().read(rows, columns[slot]);
                }
                Object element = type.value(row);
                if (element != null) {
                    refer(type, element, row);
                }
                return element;
            };
        }

        private void refer(ElementType type, Object element, @Nullable Object[] row) {
            for (Reference reference : type.references()) {
                EntityKey key = reference.isToKey() ? reference.key(row) : null;
                if (key != null) {
                    loading.refer(element, reference, key);
                }
            }
        }

        @Override
        public ItemReader visitEntity(Selected.Entity entity) {
            EntityReader reader = new EntityReader(context.entities(), entity);
            return rows -> loader.entity(reader, rows, loading);
        }
    }
}
