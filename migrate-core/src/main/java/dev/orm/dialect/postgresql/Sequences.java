package dev.orm.dialect.postgresql;

import dev.orm.dialect.UsualLimits;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;

/** What PostgreSQL takes for granted of a sequence. https://www.postgresql.org/docs/current/sql-createsequence.html */
final class Sequences {
    static final String USUAL_TYPE = "bigint";

    private Sequences() {}

    /** The sequence as the server takes it: named as it names, without what it does unasked. */
    static Sequence lowered(Sequence sequence) {
        Options options = sequence.options();
        boolean usual = options.get(Sequence.TYPE).filter(USUAL_TYPE::equals).isPresent();
        return new Sequence(
                FoldedNames.of(sequence.name()),
                sequence.start(),
                sequence.increment(),
                unusual(usual ? options.without(Sequence.TYPE) : options, sequence.increment()));
    }

    static Options unusual(Options options, long increment) {
        return limits(options.get(Sequence.TYPE).orElse(USUAL_TYPE)).leftOutOf(options, increment);
    }

    private static UsualLimits limits(String type) {
        return switch (type) {
            case "integer" -> limits(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "smallint" -> limits(Short.MIN_VALUE, Short.MAX_VALUE);
            default -> limits(Long.MIN_VALUE, Long.MAX_VALUE);
        };
    }

    private static UsualLimits limits(long smallest, long largest) {
        return new UsualLimits(Long.toString(smallest), Long.toString(largest), "1");
    }

    /** A column, as what a sequence goes with. */
    static String column(TableName table, String column) {
        return PostgresqlTypeSpelling.spell(table) + "." + PostgresqlSyntax.SYNTAX.name(column);
    }
}
