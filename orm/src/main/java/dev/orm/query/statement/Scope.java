package dev.orm.query.statement;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.query.Join;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of one query, and what paths mean in it. What a path leads through is joined once. */
final class Scope {
    private final Context context;
    private final @Nullable Scope outer;
    private final FromClause from = new FromClause();
    private final Place root;
    private final Map<String, Joined> joins = new HashMap<>();

    private Scope(Context context, @Nullable Scope outer, TableGroup group, Place root) {
        this.context = context;
        this.outer = outer;
        this.root = root;
        from.add(group);
    }

    /** All rows of an entity. */
    static Scope of(Context context, @Nullable Scope outer, EntityLayout entity) {
        return of(context, outer, EntitySource.of(context, entity, entity.name()));
    }

    static Scope of(Context context, @Nullable Scope outer, EntitySource source) {
        TableGroup group = TableGroup.first(source.sql());
        EntityRow row = new EntityRow(context, group, source);
        new ClassRestriction(context).of(row).ifPresent(group::on);
        return new Scope(context, outer, group, new Place.OfEntity(row));
    }

    /** All rows of a table of an entity, of whatever class. */
    static Scope ofTable(Context context, EntitySource source) {
        TableGroup group = TableGroup.first(source.sql());
        return new Scope(context, null, group, new Place.OfEntity(new EntityRow(context, group, source)));
    }

    /** The members of a collection, or the partner, of a row of the scope around. */
    static Scope ofMembers(Scope outer, String path) {
        List<Step> steps = outer.steps(path);
        Step last = steps.get(steps.size() - 1);
        Place owner = outer.placeBefore(steps, path);
        Joined joined = outer.attach(owner, last, TableGroup::first);
        return new Scope(outer.context, outer, joined.group(), joined.place());
    }

    FromClause from() {
        return from;
    }

    /** What relates the first table to the query around, and narrows it to its class. */
    List<String> rootConditions() {
        return from.first().conditions();
    }

    /** The entity at the end of the path, its table joined. */
    EntityRow entity(String path) {
        if (place(path) instanceof Place.OfEntity entity) {
            return entity.row();
        }
        throw CollectionPathException.noCollection(path, root.members(context).owner());
    }

    Context context() {
        return context;
    }

    /** The scope so many queries further out. */
    Scope outer(int levels) {
        if (levels == 0) {
            return this;
        }
        if (outer == null) {
            throw OuterFieldException.notInside();
        }
        return outer.outer(levels - 1);
    }

    /** Joins what is not joined yet on the way, and the end of it. */
    void join(Join join) {
        List<Step> steps = steps(join.path());
        refuseValue(steps.get(steps.size() - 1));
        Place place = root;
        for (Step step : steps) {
            Place start = place;
            place = isJoinable(step)
                    ? joins.computeIfAbsent(step.path(), path -> add(start, step, join.left()))
                            .place()
                    : new Place.OfValue(start.row(), step.attribute());
        }
    }

    /** The columns at the end of the path. */
    List<ResolvedColumn> columns(String path) {
        if (path.isEmpty()) {
            return root.columns(context);
        }
        List<Step> steps = steps(path);
        Place place = root;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            List<ResolvedColumn> own = referring(place, step, steps.subList(index + 1, steps.size()));
            if (!own.isEmpty()) {
                return own;
            }
            place = enter(place, step, path);
        }
        return place.columns(context);
    }

    /** What stands at the end of the path, its table joined. */
    Place place(String path) {
        Place place = root;
        if (!path.isEmpty()) {
            for (Step step : steps(path)) {
                place = enter(place, step, path);
            }
        }
        return place;
    }

    /** The attribute at the end of the path; null: the entity the query is about. */
    @Nullable
    AttributeLayout attribute(String path) {
        if (path.isEmpty()) {
            return root instanceof Place.OfValue value ? value.attribute() : null;
        }
        List<Step> steps = steps(path);
        return steps.get(steps.size() - 1).attribute();
    }

    /** The entity that the path leads to; null: none. */
    @Nullable
    EntityLayout referred(String path) {
        AttributeLayout attribute = attribute(path);
        if (attribute == null) {
            return root instanceof Place.OfEntity entity ? entity.row().entity() : null;
        }
        AttributeLayout end = attribute instanceof AttributeLayout.Elements elements ? elements.element() : attribute;
        return end instanceof AttributeLayout.ToOne one
                ? context.model().entity(one.attribute().target())
                : end instanceof AttributeLayout.ToMany many
                        ? context.model().entity(many.attribute().target())
                        : null;
    }

    /** What the join of this collection has added. */
    Joined joined(String path) {
        place(path);
        Joined joined = joins.get(path);
        if (joined == null) {
            throw CollectionPathException.noCollection(
                    path, root.members(context).owner());
        }
        return joined;
    }

    /** The entities that are the keys of a joined map, their table joined. */
    EntityRow keys(String path, Joined map, MapKeyLayout.Reference key) {
        Joiner joiner = new Joiner(
                context, map.entries(), path.replace('.', '_') + "_key", table -> TableGroup.joined(table, true));
        Joined joined = joiner.entity(new Association.OwnColumns(key.join()), key.target());
        from.add(joined.group());
        return ((Place.OfEntity) joined.place()).row();
    }

    private List<Step> steps(String path) {
        return new PathReader(context.model()).steps(root.members(context), path);
    }

    private Place placeBefore(List<Step> steps, String path) {
        Place place = root;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            place = enter(place, step, path);
        }
        return place;
    }

    private Place enter(Place place, Step step, String path) {
        Joined known = joins.get(step.path());
        if (known != null) {
            return known.place();
        }
        if (!isJoinable(step)) {
            return new Place.OfValue(place.row(), step.attribute());
        }
        if (!(step.attribute() instanceof AttributeLayout.ToOne reference)) {
            throw CollectionPathException.notJoined(
                    step.path(), path, root.members(context).owner());
        }
        Joined added = add(place, step, mayBeMissing(place.row(), reference.association()));
        joins.put(step.path(), added);
        return added.place();
    }

    /** Columns of a reference that hold what the rest of the path asks for: the id of its target. */
    private List<ResolvedColumn> referring(Place place, Step step, List<Step> rest) {
        if (!(step.attribute() instanceof AttributeLayout.ToOne)) {
            return List.of();
        }
        List<String> names = rest.stream().map(next -> next.attribute().name()).toList();
        return context.leaves().of(step.attribute()).stream()
                .filter(leaf -> leaf.begins(names))
                .map(leaf -> ResolvedColumn.of(place.row(), leaf.behind(names.size())))
                .toList();
    }

    private Joined add(Place place, Step step, boolean left) {
        Joined joined = attach(place, step, table -> TableGroup.joined(table, left));
        from.add(joined.group());
        return joined;
    }

    private Joined attach(Place place, Step step, Function<String, TableGroup> start) {
        refuseValue(step);
        Joiner joiner = new Joiner(context, place.row(), step.attribute().name(), start);
        return step.attribute().accept(new Attaching(joiner, step.path()));
    }

    private void refuseValue(Step step) {
        if (!isJoinable(step)) {
            throw CollectionPathException.noCollection(
                    step.path(), root.members(context).owner());
        }
    }

    private static boolean mayBeMissing(Row row, Association association) {
        return !(association instanceof Association.OwnColumns own)
                || own.target().columns().stream().anyMatch(row::mayBeNull);
    }

    private static boolean isJoinable(Step step) {
        return !(step.attribute() instanceof AttributeLayout.Basic)
                && !(step.attribute() instanceof AttributeLayout.Embedded);
    }

    /** Adds the tables of an attribute that has some. */
    private record Attaching(Joiner joiner, String path) implements AttributeLayoutVisitor<Joined> {
        @Override
        public Joined visitBasic(AttributeLayout.Basic attribute) {
            throw new IllegalStateException("no table behind " + path);
        }

        @Override
        public Joined visitEmbedded(AttributeLayout.Embedded attribute) {
            throw new IllegalStateException("no table behind " + path);
        }

        @Override
        public Joined visitToOne(AttributeLayout.ToOne attribute) {
            return joiner.entity(attribute.association(), attribute.attribute().target());
        }

        @Override
        public Joined visitToMany(AttributeLayout.ToMany attribute) {
            return joiner.entity(attribute.association(), attribute.attribute().target());
        }

        @Override
        public Joined visitElements(AttributeLayout.Elements attribute) {
            return joiner.elements(attribute);
        }
    }
}
