package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.schema.SqlType;
import dev.orm.session.type.ColumnType;
import dev.orm.session.type.JavaType;
import dev.orm.session.type.WrongValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One entity class: how its objects are made, and how they and rows become each other. */
public final class EntityType {
    private final Entities entities;
    private final EntityLayout layout;
    private final Class<?> javaClass;
    private final List<Slot> slots;
    private final ColumnType[] types;
    private final int[] changing;
    private final Member[] members;
    private final List<Member> keyMembers;
    private final SlotReader[] readers;
    private final List<Integer> keySlots;
    private final int[] keys;
    private final int[] required;
    private final List<TableRow> tables;
    private final List<Reference> references;
    private final List<Collected> collections;
    private final boolean linked;
    private @Nullable List<Reference> elsewhere;
    private final @Nullable Maker maker;
    private final @Nullable Version version;
    private final @Nullable GeneratorLayout generator;
    private final String rootName;
    private final boolean textId;
    private final Map<Integer, Integer> derived;
    private final Callbacks callbacks;

    EntityType(EntityTypeBuilder built) {
        this.entities = built.entities();
        this.layout = built.layout();
        this.javaClass = built.javaClass();
        this.slots = List.copyOf(built.slots());
        this.types = slots.stream().map(Slot::type).toArray(ColumnType[]::new);
        this.changing = IntStream.range(0, types.length)
                .filter(slot -> !types[slot].isLasting())
                .toArray();
        this.members = built.members().toArray(Member[]::new);
        this.keyMembers = List.copyOf(built.keyMembers());
        this.readers = built.readers().toArray(SlotReader[]::new);
        this.keySlots = List.copyOf(built.keySlots());
        this.keys = keySlots.stream().mapToInt(Integer::intValue).toArray();
        this.required = IntStream.range(0, slots.size())
                .filter(slot -> slots.get(slot).column().required())
                .toArray();
        this.tables = new TableRows(layout, slots, keySlots, built.referenceSlots()).all();
        this.derived = derived(slots, keySlots, built.referenceSlots());
        this.references = List.copyOf(built.references());
        this.collections = List.copyOf(built.collections());
        this.linked = !references.isEmpty() || !collections.isEmpty();
        this.maker = layout.mapping().isAbstract() ? null : Maker.of(javaClass);
        this.version = built.version();
        this.generator = built.generator();
        this.textId = built.hasTextId();
        this.rootName = entities.model().root(layout).className();
        this.callbacks = Callbacks.of(entities, layout.mapping().callbacks());
    }

    /**
     * The attribute of {@code @Version}.
     *
     * @param column the type of its column
     * @param slot of its value
     */
    public record Version(Attribute.Basic attribute, SqlType column, int slot, Path path) {}

    public EntityLayout layout() {
        return layout;
    }

    /** For messages. */
    public String name() {
        return layout.name();
    }

    public Class<?> javaClass() {
        return javaClass;
    }

    /** Columns of this class and those above it; of a class above they are the first ones. */
    public List<Slot> slots() {
        return slots;
    }

    public List<Integer> keySlots() {
        return keySlots;
    }

    /** Those of an attribute that holds values; empty also where it leads to another entity. */
    public List<Integer> valueSlots(String path) {
        return references.stream().anyMatch(reference -> reference.name().equals(path))
                ? List.of()
                : IntStream.range(0, slots.size())
                        .filter(slot -> slots.get(slot).path().equals(path))
                        .boxed()
                        .toList();
    }

    public List<TableRow> tables() {
        return tables;
    }

    /** To-one attributes, in embeddables too. */
    public List<Reference> references() {
        return references;
    }

    /** To-one attributes whose target the object's own row does not tell: the other side's, those of join tables. */
    public List<Reference> elsewhere() {
        List<Reference> known = elsewhere;
        if (known == null) {
            known = references.stream()
                    .filter(reference -> !reference.isToKey())
                    .toList();
            elsewhere = known;
        }
        return known;
    }

    /** Attributes that hold several, in embeddables too. */
    public List<Collected> collections() {
        return collections;
    }

    /** The one of that name; null: there is none. */
    public @Nullable Collected collection(String name) {
        for (Collected collected : collections) {
            if (collected.name().equals(name)) {
                return collected;
            }
        }
        return null;
    }

    /** Whether an object leads to others, or to values in tables of their own. */
    public boolean isLinked() {
        return linked;
    }

    public Optional<Version> version() {
        return Optional.ofNullable(version);
    }

    /** Null: the key is assigned, or has several parts. */
    public @Nullable GeneratorLayout generator() {
        return generator;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /** Whether a generated id is wanted as text. */
    public boolean hasTextId() {
        return textId;
    }

    public Object make() {
        if (maker == null) {
            throw new IllegalStateException(javaClass.getName() + " is abstract");
        }
        return maker.make();
    }

    /** What the object has for each slot now. */
    public @Nullable Object[] read(Object entity) {
        @Nullable Object[] row = new Object[readers.length];
        for (int slot = 0; slot < row.length; slot++) {
            row[slot] = readers[slot].read(entity);
        }
        return row;
    }

    /** The same for the slots of the key and the version only. */
    public @Nullable Object[] readIdentity(Object entity) {
        @Nullable Object[] row = new Object[readers.length];
        for (int slot : keys) {
            row[slot] = readers[slot].read(entity);
        }
        if (version != null) {
            row[version.slot()] = readers[version.slot()].read(entity);
        }
        return row;
    }

    /** Where a value is missing that the database does not ask for, because other classes share the column. */
    public Optional<Slot> missing(@Nullable Object[] row) {
        for (int slot : required) {
            if (row[slot] == null) {
                return Optional.of(slots.get(slot));
            }
        }
        return Optional.empty();
    }

    /** What the object has for that slot now. */
    public @Nullable Object read(Object entity, int slot) {
        return readers[slot].read(entity);
    }

    /** Gives the object what the row says; references are left as they are. */
    public void fill(Object entity, @Nullable Object[] row) {
        for (Member member : members) {
            member.fill(entity, row);
        }
    }

    /** Gives the object its key. */
    public void fillKey(Object entity, @Nullable Object[] row) {
        for (Member member : keyMembers) {
            member.fill(entity, row);
        }
    }

    /** Null where a part of it is missing. */
    public @Nullable EntityKey key(@Nullable Object[] row) {
        return key(row, keys);
    }

    /** The key that somebody else's row holds in these slots. */
    @Nullable
    EntityKey key(@Nullable Object[] row, int... slots) {
        if (slots.length == 1) {
            Object value = row[slots[0]];
            return value == null ? null : new EntityKey(rootName, value);
        }
        List<Object> values = new ArrayList<>(slots.length);
        for (int slot : slots) {
            Object value = row[slot];
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return new EntityKey(rootName, values);
    }

    /** Null where a part of it is missing. */
    public @Nullable EntityKey key(Object entity) {
        return key(readIdentity(entity));
    }

    /** The key of that value, embeddable or id class. */
    public EntityKey keyOf(@Nullable Object id) {
        return new KeyParts(this, keyMembers).of(id);
    }

    /** A value that was given for a slot, in the type of its attribute. */
    public Object accepted(int slot, Object value) {
        JavaType wanted = entities.types().javaType(slots.get(slot).basic());
        Object fitting = wanted.fit(value);
        if (fitting == null) {
            throw WrongValueException.of(name() + "." + slots.get(slot).path(), wanted, value);
        }
        return fitting;
    }

    /** Puts the keys of others that are part of this key where the key is. */
    public void deriveKey(@Nullable Object[] row) {
        for (int slot : keySlots) {
            Integer other = derived.get(slot);
            if (other != null && row[other] != null) {
                row[slot] = row[other];
            }
        }
    }

    /** Whether a reference decides a part of the key. */
    public boolean hasDerivedKey() {
        return !derived.isEmpty();
    }

    private static Map<Integer, Integer> derived(List<Slot> slots, List<Integer> keySlots, Set<Integer> references) {
        Map<Integer, Integer> derived = new HashMap<>();
        for (Integer key : keySlots) {
            for (Integer reference : references) {
                boolean same = slots.get(key)
                                .column()
                                .name()
                                .equals(slots.get(reference).column().name())
                        && slots.get(key)
                                .column()
                                .table()
                                .equals(slots.get(reference).column().table());
                if (same && !key.equals(reference)) {
                    derived.put(key, reference);
                }
            }
        }
        return derived;
    }

    /** The row with copies of values that can change; the row itself where there are none. */
    public @Nullable Object[] copy(@Nullable Object[] row) {
        @Nullable Object[] copy = row;
        for (int slot : changing) {
            Object value = row[slot];
            Object copied = value == null ? null : types[slot].copy(value);
            if (copied != value) {
                copy = copy == row ? row.clone() : copy;
                copy[slot] = copied;
            }
        }
        return copy;
    }

    public String rootName() {
        return rootName;
    }

    public Entities entities() {
        return entities;
    }
}
