package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entity class.
 *
 * @param className binary name: {@code com.example.Outer$Inner}
 * @param name the entity's name: as given, else the class name without its package ({@code Outer$Inner})
 * @param isAbstract whether the class is abstract (TABLE_PER_CLASS: it has no table)
 * @param parent class name of the nearest entity that it extends; null: a root
 * @param inheritance as the root of the hierarchy says; null: no entity of the hierarchy extends another and none says
 * @param discriminatorColumn as written on this class; only the root's counts
 * @param discriminatorValue as written; null: unsaid (STRING: the entity's name)
 * @param idClass class name as {@code @IdClass} names it, on this class or above; its members are the attributes
 *     that say {@code id}
 * @param attributes own ones and those of mapped superclasses, but not the parent entity's: superclass first, then
 *     declaration order
 * @param callbacks of this class and all above it, the parent entity's too
 * @param primaryKeyJoinColumns JOINED subclass: the columns that refer to the parent's primary key
 */
public record EntityMapping(
        String className,
        String name,
        boolean isAbstract,
        @Nullable String parent,
        @Nullable InheritanceStrategy inheritance,
        @Nullable DiscriminatorColumnAnnotation discriminatorColumn,
        @Nullable String discriminatorValue,
        @Nullable String idClass,
        TableAnnotation table,
        List<SecondaryTableAnnotation> secondaryTables,
        List<JoinColumnAnnotation> primaryKeyJoinColumns,
        ForeignKeyAnnotation primaryKeyForeignKey,
        @Nullable OnDelete onDelete,
        List<Attribute> attributes,
        CallbackMethods callbacks) {

    public EntityMapping {
        secondaryTables = List.copyOf(secondaryTables);
        primaryKeyJoinColumns = List.copyOf(primaryKeyJoinColumns);
        attributes = List.copyOf(attributes);
    }

    public EntityMapping withAttributes(List<Attribute> others) {
        return new EntityMapping(
                className,
                name,
                isAbstract,
                parent,
                inheritance,
                discriminatorColumn,
                discriminatorValue,
                idClass,
                table,
                secondaryTables,
                primaryKeyJoinColumns,
                primaryKeyForeignKey,
                onDelete,
                others,
                callbacks);
    }
}
