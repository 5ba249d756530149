package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.util.List;

/**
 * What a Ddl spelled.
 *
 * @param rebuilt tables that are made anew and copied; the runner compares them with what the writer saw
 */
public record DdlScript(List<DdlStatement> statements, List<TableName> rebuilt) {

    public DdlScript {
        statements = List.copyOf(statements);
        rebuilt = List.copyOf(rebuilt);
    }
}
