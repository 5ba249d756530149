package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One persistent member of an entity or embeddable.
 *
 * <p>Every member has its name, the class that declares it, and whether its state is read and written through a getter and
 * a setter ({@code property}) or in the field.
 */
public sealed interface Attribute {

    String name();

    String declaringClass();

    <R> R accept(AttributeVisitor<R> visitor);

    /**
     * A value in one column.
     *
     * @param javaType the resolved type of the member itself ({@code boolean} even where a converter stores text); a
     *     primitive is NOT NULL outside embeddables
     * @param lob whether {@code @Lob} stands on it
     * @param optional what {@code @Basic(optional)} says; unsaid: true
     */
    record Basic(
            String name,
            String declaringClass,
            boolean property,
            String javaType,
            BasicType type,
            boolean lob,
            ColumnAnnotation column,
            boolean id,
            @Nullable GeneratedValue generated,
            boolean version,
            boolean optional,
            Validation validation)
            implements Attribute, Element {

        public boolean primitive() {
            return KnownTypes.isPrimitive(javaType);
        }

        @Override
        public <R> R accept(AttributeVisitor<R> visitor) {
            return visitor.visitBasic(this);
        }

        @Override
        public <R> R accept(ElementVisitor<R> visitor) {
            return visitor.visitBasic(this);
        }
    }

    /**
     * The columns of an embeddable, inline.
     *
     * @param className the embeddable's
     * @param id whether it is the {@code @EmbeddedId} (or an {@code @Id} of an embeddable type)
     * @param attributes superclass first, then declaration order; overrides of every level are applied
     */
    record Embedded(
            String name,
            String declaringClass,
            boolean property,
            String className,
            boolean id,
            List<Attribute> attributes)
            implements Attribute, Element {

        public Embedded {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R accept(AttributeVisitor<R> visitor) {
            return visitor.visitEmbedded(this);
        }

        @Override
        public <R> R accept(ElementVisitor<R> visitor) {
            return visitor.visitEmbedded(this);
        }
    }

    /**
     * {@code @ManyToOne} or {@code @OneToOne}.
     *
     * @param oneToOne whether the owner's column is unique
     * @param target class name of the other entity
     * @param optional as written; unsaid: true
     * @param id whether it is (part of) the primary key
     * @param mapsId the attribute of the embedded id whose column it takes over; empty: the whole id; null: not said
     * @param mappedBy the owning attribute of the target; null: this side owns
     * @param joinColumns as written, overrides applied; empty: one per primary key column of the target
     * @param foreignKey of {@code @JoinColumns} or {@code @PrimaryKeyJoinColumns}, for all the columns; a single
     *     column has its own
     * @param primaryKeyJoin whether the columns were written as {@code @PrimaryKeyJoinColumn}: they are the owner's
     *     own primary key
     * @param joinTable null: unsaid, columns in the owner's table
     */
    record ToOne(
            String name,
            String declaringClass,
            boolean property,
            boolean oneToOne,
            String target,
            boolean optional,
            boolean id,
            @Nullable String mapsId,
            @Nullable String mappedBy,
            List<JoinColumnAnnotation> joinColumns,
            ForeignKeyAnnotation foreignKey,
            boolean primaryKeyJoin,
            @Nullable JoinTableAnnotation joinTable,
            @Nullable OnDelete onDelete,
            Lifecycle lifecycle,
            Validation validation)
            implements Attribute {

        public ToOne {
            joinColumns = List.copyOf(joinColumns);
        }

        @Override
        public <R> R accept(AttributeVisitor<R> visitor) {
            return visitor.visitToOne(this);
        }
    }

    /**
     * {@code @OneToMany} or {@code @ManyToMany}.
     *
     * @param manyToMany else the target belongs to one owner only
     * @param target class name of the other entity
     * @param mappedBy the owning attribute of the target; null: this side owns
     * @param joinColumns of a one-to-many: columns in the target's table; empty: a join table
     * @param foreignKey of {@code @JoinColumns}, for all the columns; a single column has its own
     * @param joinTable null: unsaid
     */
    record ToMany(
            String name,
            String declaringClass,
            boolean property,
            boolean manyToMany,
            String target,
            @Nullable String mappedBy,
            CollectionShape shape,
            List<JoinColumnAnnotation> joinColumns,
            ForeignKeyAnnotation foreignKey,
            @Nullable JoinTableAnnotation joinTable,
            @Nullable OnDelete onDelete,
            Lifecycle lifecycle)
            implements Attribute {

        public ToMany {
            joinColumns = List.copyOf(joinColumns);
        }

        @Override
        public <R> R accept(AttributeVisitor<R> visitor) {
            return visitor.visitToMany(this);
        }
    }

    /** Basic values or embeddables in a table of their own. The element has the attribute's name. */
    record ElementCollection(
            String name,
            String declaringClass,
            boolean property,
            Element element,
            CollectionShape shape,
            CollectionTableAnnotation table,
            @Nullable OnDelete onDelete)
            implements Attribute {
        @Override
        public <R> R accept(AttributeVisitor<R> visitor) {
            return visitor.visitElementCollection(this);
        }
    }

    /**
     * A member with an annotation that may decide its columns and that is not understood. Its columns are neither made
     * nor dropped.
     *
     * @param annotation simple name of what was not understood
     * @param id whether it is (part of) the primary key
     * @param columns names as written; empty: unsaid, the one that the attribute's name gives
     * @param table the secondary table that holds them, as written; null: unsaid, the entity's own
     * @param tables names of join or collection tables as written
     */
    record LeftAlone(
            String name,
            String declaringClass,
            String annotation,
            boolean id,
            List<String> columns,
            @Nullable String table,
            List<String> tables)
            implements Attribute {

        public LeftAlone {
            columns = List.copyOf(columns);
            tables = List.copyOf(tables);
        }

        @Override
        public <R> R accept(AttributeVisitor<R> visitor) {
            return visitor.visitLeftAlone(this);
        }
    }
}
