package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a model with a database and writes what takes the one to the other, forward and back. */
public final class Autogenerate {
    private final Dialect dialect;
    private final Rules rules;
    private final Optional<LiveServer> server;

    /** @param server for what only it can tell; empty: a dialect's own rules stand */
    public Autogenerate(Dialect dialect, Rules rules, Optional<LiveServer> server) {
        this.dialect = dialect;
        this.rules = rules;
        this.server = server;
    }

    /** Asks no server. */
    public Autogenerate(Dialect dialect, Rules rules) {
        this(dialect, rules, Optional.empty());
    }

    /**
     * What differs. Writes nothing and throws for no difference: what stands in the way of a script is among the
     * findings.
     *
     * @param model neutral, as the entity classes ask for it
     * @param database as the inspector read it
     * @param history what all revisions so far made
     * @throws FlagException where the intent names what is not there
     */
    public Findings check(Schema model, Schema database, Made history, Intent intent) {
        Findings found = compared(model, database, history, intent);
        Schema detailed = detailed(database, found.operations());
        return detailed.equals(database) ? found : compared(model, detailed, history, intent);
    }

    private Findings compared(Schema model, Schema database, Made history, Intent intent) {
        return new Comparison(dialect, rules, server, model, database, history, intent).find();
    }

    /** What only a question for each table tells is asked about those that are touched. */
    private Schema detailed(Schema database, List<Operation> operations) {
        Set<TableName> touched = operations.stream()
                .flatMap(operation -> operation.accept(new TouchedTable()).stream())
                .collect(Collectors.toSet());
        return server.map(live -> live.detailed(database, touched)).orElse(database);
    }
}
