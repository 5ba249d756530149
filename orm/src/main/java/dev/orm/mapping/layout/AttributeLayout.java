package dev.orm.mapping.layout;

import dev.orm.mapping.Attribute;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attribute and where its values live. */
public sealed interface AttributeLayout {

    Attribute attribute();

    <R> R accept(AttributeLayoutVisitor<R> visitor);

    default String name() {
        return attribute().name();
    }

    /**
     * A value in one column.
     *
     * @param generator of an id; null: the value is assigned
     */
    record Basic(
            Attribute.Basic attribute,
            ColumnLayout column,
            @Nullable GeneratorLayout generator) implements AttributeLayout {
        @Override
        public <R> R accept(AttributeLayoutVisitor<R> visitor) {
            return visitor.visitBasic(this);
        }
    }

    /** The attributes of an embeddable. */
    record Embedded(Attribute.Embedded attribute, List<AttributeLayout> members) implements AttributeLayout {
        public Embedded {
            members = List.copyOf(members);
        }

        public Optional<AttributeLayout> member(String name) {
            return members.stream().filter(member -> member.name().equals(name)).findFirst();
        }

        @Override
        public <R> R accept(AttributeLayoutVisitor<R> visitor) {
            return visitor.visitEmbedded(this);
        }
    }

    /** One other entity. */
    record ToOne(Attribute.ToOne attribute, Association association) implements AttributeLayout {
        @Override
        public <R> R accept(AttributeLayoutVisitor<R> visitor) {
            return visitor.visitToOne(this);
        }
    }

    /** Other entities. Order and keys stand in the join table, or in the target's where that refers to the owner. */
    record ToMany(Attribute.ToMany attribute, Association association, EntryLayout entries) implements AttributeLayout {
        @Override
        public <R> R accept(AttributeLayoutVisitor<R> visitor) {
            return visitor.visitToMany(this);
        }
    }

    /**
     * Values in a table of their own.
     *
     * @param owner columns of the table that refer to the entity
     * @param element basic or embedded
     */
    record Elements(
            Attribute.ElementCollection attribute,
            TableName table,
            JoinLayout owner,
            AttributeLayout element,
            EntryLayout entries)
            implements AttributeLayout {
        @Override
        public <R> R accept(AttributeLayoutVisitor<R> visitor) {
            return visitor.visitElements(this);
        }
    }
}
