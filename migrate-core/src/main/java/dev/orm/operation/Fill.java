package dev.orm.operation;

/** What existing rows get in a column that arrives or becomes NOT NULL. */
public sealed interface Fill {

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of filling. */
    interface Visitor<R> {
        R visitExpression(Expression fill);

        R visitZero(Zero fill);

        R visitRefuseRows(RefuseRows fill);
    }

    /** The value of a SQL expression, as {@code --fill} gave it. */
    record Expression(String sql) implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExpression(this);
        }
    }

    /** The zero of the column's type ({@code 0}, {@code ''}, ...); only undos use it, and say so. */
    record Zero() implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitZero(this);
        }
    }

    /** Nothing fits (the column is unique or refers to a row): the statement fails where the table holds a row. */
    record RefuseRows() implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRefuseRows(this);
        }
    }
}
