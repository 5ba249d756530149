package dev.orm.session;

import dev.orm.mapping.OrderPart;
import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.Leaves;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.mapping.layout.MapKeyLayoutVisitor;
import dev.orm.query.Expression;
import dev.orm.query.Expressions;
import dev.orm.query.Order;
import dev.orm.query.Select;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads one collection of many owners by one query. */
final class CollectionLoader {
    private final SessionContext context;
    private final EntityLoader loader;

    CollectionLoader(SessionContext context, EntityLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    /** @param all the same collection of different owners, none of them loaded */
    void load(List<Tracked> all) {
        loader.unfinished().during(() -> {
            Loading loading = new Loading();
            for (int from = 0; from < all.size(); from += EntityLoader.KEYS) {
                load(all.subList(from, Math.min(from + EntityLoader.KEYS, all.size())), loading);
            }
            loader.finish(loading);
        });
    }

    private void load(List<Tracked> some, Loading loading) {
        Collected attribute = some.get(0).attribute();
        EntityType type = new SharedCollection(some.get(0).owner().type(), attribute).holder();
        List<EntityKey> keys =
                some.stream().map(tracked -> tracked.owner().storedKey()).toList();
        Select select = ordered(OwnedRows.select(type, attribute.name(), keys), attribute);
        Expression entry = entry(attribute);
        List<OwnedRows.Row> rows =
                new OwnedRows(context, loader).read(type, entry == null ? select : select.select(entry), loading);
        Map<EntityKey, List<OwnedRows.Row>> byOwner = new HashMap<>();
        rows.forEach(row ->
                byOwner.computeIfAbsent(row.owner(), key -> new ArrayList<>()).add(row));
        for (Tracked tracked : some) {
            List<OwnedRows.Row> own = byOwner.getOrDefault(tracked.owner().storedKey(), List.of());
            tracked.comes(() -> fill(tracked, own));
            loader.unfinished().add(tracked);
        }
    }

    private static void fill(Tracked tracked, List<OwnedRows.Row> rows) {
        if (tracked.isMap()) {
            Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
            rows.forEach(row -> entries.put(row.entry(), row.member()));
            tracked.loaded(entries);
        } else {
            List<@Nullable Object> members = new ArrayList<>();
            rows.forEach(row -> members.add(row.member()));
            tracked.loaded(members, tracked.attribute().entries().order() == null || isRegular(rows));
        }
    }

    private static boolean isRegular(List<OwnedRows.Row> rows) {
        int place = 0;
        for (OwnedRows.Row row : rows) {
            if (!(row.entry() instanceof Number number) || number.intValue() != place++) {
                return false;
            }
        }
        return true;
    }

    /** The order of {@code @OrderColumn}, or of {@code @OrderBy}. */
    private Select ordered(Select select, Collected attribute) {
        if (attribute.entries().order() != null) {
            return select.orderBy(Expressions.index(attribute.name()));
        }
        List<Order> orders = new ArrayList<>();
        for (OrderPart part : attribute.shape().orderBy()) {
            paths(attribute, part)
                    .forEach(path -> orders.add(part.descending() ? Expressions.desc(path) : Expressions.asc(path)));
        }
        return orders.isEmpty() ? select : select.orderBy(orders.toArray());
    }

    private List<String> paths(Collected attribute, OrderPart part) {
        if (!part.attribute().isEmpty()) {
            return List.of(attribute.name() + "." + part.attribute());
        }
        if (attribute.toMany() == null) {
            return List.of(attribute.name());
        }
        List<Leaf> key = new Leaves(context.entities().model())
                .ofKey(context.entities()
                        .model()
                        .entity(attribute.toMany().attribute().target()));
        return key.stream().map(leaf -> attribute.name() + "." + leaf.path()).toList();
    }

    /** What tells the entries of a map apart, or the place in a list; null: neither. */
    private @Nullable Expression entry(Collected attribute) {
        if (attribute.entries().order() != null) {
            return Expressions.index(attribute.name());
        }
        MapKeyLayout key = attribute.entries().mapKey();
        return key == null ? null : key.accept(new EntryExpression(attribute)).orElse(null);
    }

    /** An attribute of the member, or columns beside it. */
    private final class EntryExpression implements MapKeyLayoutVisitor<Optional<Expression>> {
        private final Collected attribute;

        EntryExpression(Collected attribute) {
            this.attribute = attribute;
        }

        @Override
        public Optional<Expression> visitOfTarget(MapKeyLayout.OfTarget key) {
            String path = key.attribute().isEmpty()
                    ? paths(attribute, new OrderPart("", false)).get(0)
                    : attribute.name() + "." + key.attribute();
            return Optional.of(Expressions.field(path));
        }

        @Override
        public Optional<Expression> visitOwn(MapKeyLayout.Own key) {
            return Optional.of(Expressions.key(attribute.name()));
        }

        @Override
        public Optional<Expression> visitReference(MapKeyLayout.Reference key) {
            return Optional.of(Expressions.key(attribute.name()));
        }
    }
}
