package dev.orm.session;

import dev.orm.mapping.layout.JoinLayout;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Deletes rows, those who refer before those referred to. */
final class ObjectDeleter {
    private final SessionContext context;
    private final Memory memory;

    ObjectDeleter(SessionContext context, Memory memory) {
        this.context = context;
        this.memory = memory;
    }

    void delete(List<Managed> gone, JointDeletes joint) {
        FlushOrder order = new FlushOrder(gone, this::stored, RequiredOwners.of(context, gone, joint));
        List<Map<EntityType, List<Managed>>> rounds = order.rounds(gone);
        empty(order.opened());
        for (int at = rounds.size() - 1; at >= 0; at--) {
            rounds.get(at).forEach(this::delete);
        }
    }

    private @Nullable Managed stored(Managed managed, Reference reference) {
        Object target = ReferenceLoader.stored(context, managed, reference);
        return target == null ? null : context.objects().of(target);
    }

    /** Lets go of what keeps rows of a circle from being deleted; InnoDB minds a row that refers to itself. */
    private void empty(List<FlushOrder.Edge> opened) {
        UpdateWriter updates = new UpdateWriter(context);
        RowBatches owned = new RowBatches();
        for (FlushOrder.Edge edge : opened) {
            if (edge.owned() != null) {
                letGo(edge.from(), edge.to(), edge.owned(), owned);
            } else if (edge.from() != edge.to() || edge.isOptional()) {
                Managed managed = edge.from();
                memory.keep(managed);
                @Nullable Object[] before = Objects.requireNonNull(managed.row());
                @Nullable Object[] after = before.clone();
                edge.slots().forEach(slot -> after[slot] = null);
                updates.add(managed, before, after, false);
                managed.row(after);
            }
        }
        updates.write();
        owned.run(context.statements());
    }

    /** Of an owner that no attribute of the member stands for. */
    private void letGo(Managed member, Managed owner, JoinLayout join, RowBatches batches) {
        TableRow table = TargetColumnsWriter.table(member.type(), join.columns().get(0));
        List<Bound> parameters = new ArrayList<>();
        EntryRows.referring(owner, join).forEach(bound -> parameters.add(new Bound(null, bound.type())));
        parameters.addAll(KeyValues.of(member.type(), table, Objects.requireNonNull(member.row())));
        String text = Sql.of(context.dialect()).update(table.table(), EntryRows.names(join.columns()), table.key());
        batches.add(text, member.type().name(), parameters);
    }

    private void delete(EntityType type, List<Managed> some) {
        some.forEach(memory::keep);
        new DeleteWriter(context).delete(type, some);
        some.forEach(context::dismiss);
    }
}
