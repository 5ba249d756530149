package dev.orm.operation;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.DerivedName;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check; without a name it gets {@code ck_table}, so that a second one needs one. */
public final class CheckDefinition {
    private final String expression;
    private @Nullable String name;
    private boolean unnamed;
    private Options options = Options.none();

    CheckDefinition(String expression) {
        this.expression = expression;
    }

    /** Without a name, as some databases keep them. */
    public CheckDefinition unnamed() {
        unnamed = true;
        return this;
    }

    public CheckDefinition named(String text) {
        name = text;
        return this;
    }

    public CheckDefinition option(String key, String value) {
        options = options.with(key, value);
        return this;
    }

    CheckConstraint of(TableName table) {
        Name given = name == null ? DerivedName.check(table, List.of()) : Name.given(name);
        return new CheckConstraint(unnamed ? null : given, expression, options);
    }
}
