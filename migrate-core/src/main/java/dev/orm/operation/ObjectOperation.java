package dev.orm.operation;

import dev.orm.schema.NamedType;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;

/** A change to what stands beside tables: sequences, named types, views, triggers. */
public sealed interface ObjectOperation extends Operation {

    /** Creates a sequence. */
    record CreateSequence(Sequence sequence) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropSequence(sequence));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateSequence(this);
        }
    }

    /** Drops a sequence. */
    record DropSequence(Sequence sequence) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new CreateSequence(sequence));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropSequence(this);
        }
    }

    /** Changes a sequence's start, increment or options. */
    record AlterSequence(Sequence before, Sequence after) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AlterSequence(after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterSequence(this);
        }
    }

    /** Gives a sequence another name; it goes on counting where it stands. */
    record RenameSequence(TableName before, TableName after) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new RenameSequence(after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameSequence(this);
        }
    }

    /** Creates a named type. */
    record CreateType(NamedType type) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropType(type));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateType(this);
        }
    }

    /** Drops a named type. */
    record DropType(NamedType type) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new CreateType(type));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropType(this);
        }
    }

    /** Changes the values of a named type. */
    record AlterType(NamedType before, NamedType after) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AlterType(after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterType(this);
        }
    }

    /** Creates a view. */
    record CreateView(View view) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropView(view));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateView(this);
        }
    }

    /** Drops a view. */
    record DropView(View view) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new CreateView(view));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropView(this);
        }
    }

    /** Creates a trigger. */
    record CreateTrigger(Trigger trigger) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropTrigger(trigger));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateTrigger(this);
        }
    }

    /** Drops a trigger. */
    record DropTrigger(Trigger trigger) implements ObjectOperation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new CreateTrigger(trigger));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropTrigger(this);
        }
    }
}
