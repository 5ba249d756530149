package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes two parts of a table the same, for one kind of part. All methods take normalized parts. */
interface PartKind<T> {

    PartKind<UniqueConstraint> UNIQUE = new Uniques();
    PartKind<ForeignKey> FOREIGN_KEY = new ForeignKeys();
    PartKind<CheckConstraint> CHECK = new Checks();
    PartKind<Index> INDEX = new Indexes();

    @Nullable
    Name name(T part);

    T named(T part, @Nullable Name name);

    /** What the second is written as, with columns and values in the order of the first where the order means nothing. */
    T orderedAs(Twin<T> other, Twin<T> part);

    /** Equal for parts that do the same under whatever name. */
    Object structure(T part);

    /** Equal for parts of which the one can only be meant to replace the other; null: none can. */
    @Nullable
    Object likeness(T part);

    /** A unique constraint; the order of its columns means nothing. */
    record Uniques() implements PartKind<UniqueConstraint> {
        @Override
        public @Nullable Name name(UniqueConstraint part) {
            return part.name();
        }

        @Override
        public UniqueConstraint named(UniqueConstraint part, @Nullable Name name) {
            return part.withName(name);
        }

        @Override
        public UniqueConstraint orderedAs(Twin<UniqueConstraint> other, Twin<UniqueConstraint> part) {
            return part.written().withParts(other.written().parts());
        }

        @Override
        public Object structure(UniqueConstraint part) {
            return Set.copyOf(part.columns());
        }

        @Override
        public @Nullable Object likeness(UniqueConstraint part) {
            return null;
        }
    }

    /** A foreign key; alike are all keys of the same columns, whatever they refer to. */
    record ForeignKeys() implements PartKind<ForeignKey> {
        @Override
        public @Nullable Name name(ForeignKey part) {
            return part.name();
        }

        @Override
        public ForeignKey named(ForeignKey part, @Nullable Name name) {
            return part.withName(name);
        }

        @Override
        public ForeignKey orderedAs(Twin<ForeignKey> other, Twin<ForeignKey> part) {
            ForeignKey ordered = other.written();
            return part.written()
                    .withColumns(ordered.columns())
                    .withReference(part.written().referencedTable(), ordered.referencedColumns());
        }

        @Override
        public Object structure(ForeignKey part) {
            Set<List<String>> pairs = new HashSet<>();
            for (int index = 0; index < part.columns().size(); index++) {
                boolean said = index < part.referencedColumns().size();
                pairs.add(List.of(
                        part.columns().get(index),
                        said ? part.referencedColumns().get(index) : ""));
            }
            return List.of(part.referencedTable(), pairs);
        }

        @Override
        public Object likeness(ForeignKey part) {
            return Set.copyOf(part.columns());
        }
    }

    /** A check; the order of listed values means nothing; alike are two lists of the values that a column may have. */
    record Checks() implements PartKind<CheckConstraint> {
        @Override
        public @Nullable Name name(CheckConstraint part) {
            return part.name();
        }

        @Override
        public CheckConstraint named(CheckConstraint part, @Nullable Name name) {
            return part.withName(name);
        }

        @Override
        public CheckConstraint orderedAs(Twin<CheckConstraint> other, Twin<CheckConstraint> part) {
            boolean sameText = other.normal().expression().equals(part.normal().expression());
            return sameText
                    ? part.written()
                    : part.written().withExpression(other.written().expression());
        }

        @Override
        public Object structure(CheckConstraint part) {
            return ValueLists.inOneOrder(part.expression());
        }

        @Override
        public @Nullable Object likeness(CheckConstraint part) {
            return SqlWords.isValueList(part.expression()) ? SqlWords.shape(part.expression()) : null;
        }
    }

    /** An index; the order of its columns means much. */
    record Indexes() implements PartKind<Index> {
        @Override
        public Name name(Index part) {
            return part.name();
        }

        @Override
        public Index named(Index part, @Nullable Name name) {
            return name == null ? part : part.withName(name);
        }

        @Override
        public Index orderedAs(Twin<Index> other, Twin<Index> part) {
            return part.written();
        }

        @Override
        public Object structure(Index part) {
            List<Object> structure = new ArrayList<>();
            structure.add(part.unique());
            structure.add(String.valueOf(part.where()));
            for (IndexPart member : part.parts()) {
                structure.add(
                        member.column() == null ? "(" + member.expression() + ")" : String.valueOf(member.column()));
                structure.add(member.descending());
            }
            return structure;
        }

        @Override
        public @Nullable Object likeness(Index part) {
            return null;
        }
    }
}
