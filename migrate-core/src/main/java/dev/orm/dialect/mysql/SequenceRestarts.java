package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.FormerIdentities;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets MariaDB's sequences that come in the place of columns that counted by themselves go on behind them. SETVAL takes
 * nothing but a number; a row that is put into a sequence takes the place of its own.
 *
 * @see <a href="https://mariadb.com/kb/en/sequence-overview/">Sequence overview: replacing the row</a>
 */
final class SequenceRestarts {
    private static final String REST =
            "minimum_value, maximum_value, start_value, increment, cache_size, cycle_option, cycle_count";

    private final MySqlDdl ddl;
    private final FormerIdentities identities;
    private final List<Sequence> come = new ArrayList<>();

    SequenceRestarts(MySqlDdl ddl, List<Operation> operations) {
        this.ddl = ddl;
        this.identities = new FormerIdentities(operations);
        for (Operation operation : operations) {
            if (operation instanceof ObjectOperation.CreateSequence create
                    && create.sequence().increment() > 0) {
                come.add(create.sequence());
            }
        }
    }

    /** Behind everything else. */
    List<DdlStatement> last() {
        return come.stream().map(this::restart).flatMap(Optional::stream).toList();
    }

    private Optional<DdlStatement> restart(Sequence sequence) {
        String name = ddl.name(sequence.name());
        return identities
                .numbers(ddl, sequence.increment())
                .map(query -> DdlStatement.of("insert into " + name + " select next, " + REST
                        + " from (select max(number) as next from (" + query + ") numbers) highest, (select * from "
                        + name + ") numbering where next is not null"));
    }
}
