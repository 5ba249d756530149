package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.SlotReferences;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the columns of a collection that stand in the rows of its members: the owner, the position. */
final class TargetColumnsWriter {
    private final SessionContext context;
    private final Sql sql;

    TargetColumnsWriter(SessionContext context, Sql sql) {
        this.context = context;
        this.sql = sql;
    }

    void write(Tracked tracked) {
        Collected attribute = tracked.attribute();
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        JoinLayout owner = toMany != null && toMany.association() instanceof Association.TargetColumns theirs
                ? theirs.owner()
                : null;
        ColumnLayout order = attribute.entries().order();
        if (owner == null && order == null) {
            return;
        }
        List<@Nullable Object> after = new ArrayList<>(tracked.known());
        for (Object member : tracked.storedMembers()) {
            if (owner != null && member != null && after.stream().noneMatch(other -> other == member)) {
                update(tracked, member, owner, order, null);
            }
        }
        int position = 0;
        for (Object member : after) {
            if (member != null) {
                update(tracked, member, owner, order, position);
            }
            position++;
        }
    }

    /** @param position null: it is a member no longer */
    private void update(
            Tracked tracked,
            Object member,
            @Nullable JoinLayout owner,
            @Nullable ColumnLayout order,
            @Nullable Integer position) {
        Managed managed = context.objects().of(member);
        if (managed == null || !managed.is(Managed.State.STORED)) {
            return;
        }
        List<String> columns = new ArrayList<>();
        List<Bound> parameters = new ArrayList<>();
        if (owner != null) {
            EntityType type = tracked.owner().type();
            @Nullable Object[] row = Objects.requireNonNull(tracked.owner().row());
            List<Integer> slots = SlotReferences.of(type, owner);
            for (int at = 0; at < slots.size(); at++) {
                columns.add(owner.columns().get(at).name());
                Object value = position == null ? null : row[slots.get(at)];
                parameters.add(new Bound(value, type.slots().get(slots.get(at)).type()));
            }
        }
        if (order != null) {
            columns.add(order.name());
            parameters.add(new Bound(position, Integers.TYPE));
        }
        EntityType type = managed.type();
        TableRow table = table(
                type,
                owner == null ? Objects.requireNonNull(order) : owner.columns().get(0));
        parameters.addAll(KeyValues.of(type, table, Objects.requireNonNull(managed.row())));
        context.statements().update(sql.update(table.table(), columns, table.key()), parameters, type.name());
    }

    private static TableRow table(EntityType type, ColumnLayout column) {
        return type.tables().stream()
                .filter(table -> table.table().equals(column.table()))
                .findFirst()
                .orElse(type.tables().get(0));
    }
}
