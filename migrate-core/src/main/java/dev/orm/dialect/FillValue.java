package dev.orm.dialect;

import dev.orm.operation.Fill;
import java.util.Optional;

/** What a fill puts into a row, as SQL; nothing where no value fits. */
record FillValue(String zero) implements Fill.Visitor<Optional<String>> {

    @Override
    public Optional<String> visitExpression(Fill.Expression fill) {
        return Optional.of("(" + fill.sql() + ")");
    }

    @Override
    public Optional<String> visitZero(Fill.Zero fill) {
        return Optional.of(zero);
    }

    @Override
    public Optional<String> visitRefuseRows(Fill.RefuseRows fill) {
        return Optional.empty();
    }
}
