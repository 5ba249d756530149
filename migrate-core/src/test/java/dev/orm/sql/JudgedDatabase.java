package dev.orm.sql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A database as we read it and as Flyway does: its scripts, and what may differ. */
record JudgedDatabase(String name, Syntax syntax, FlywayJudge judge, Set<Difference> differences, List<String> files) {
    private static final Set<Difference> EVERYWHERE =
            EnumSet.of(Difference.UNCLOSED, Difference.BYTE_ORDER_MARK, Difference.PARENTHESES_LOST);

    private static final Set<Difference> ON_SQLITE = EnumSet.of(
            Difference.COMMENTS_DO_NOT_NEST,
            Difference.BRACKET_NAMES,
            Difference.BLOCKS,
            Difference.SHELL,
            Difference.OUTSIDE_TRANSACTIONS,
            Difference.ESCAPE_STRINGS);

    private static final Set<Difference> ON_POSTGRESQL = EnumSet.of(
            Difference.NEVER_RETURNS,
            Difference.BLOCKS,
            Difference.SHELL,
            Difference.RESTRICTION,
            Difference.PARAMETERS,
            Difference.ESCAPE_STRINGS,
            Difference.CONCURRENT_DDL);

    private static final Set<Difference> ON_MYSQL = EnumSet.of(
            Difference.NEVER_RETURNS,
            Difference.COMMENTS_DO_NOT_NEST,
            Difference.ROUTINES,
            Difference.DASHES,
            Difference.DELIMITERS,
            Difference.EXECUTABLE);

    static Stream<JudgedDatabase> all() {
        return Stream.of(
                of("sqlite", TestSyntax.SQLITE, FlywayJudge.SQLITE, ON_SQLITE, "common", "sqlite"),
                of("postgresql", TestSyntax.POSTGRESQL, FlywayJudge.POSTGRESQL, ON_POSTGRESQL, "common", "postgresql"),
                of("mysql", TestSyntax.MYSQL, FlywayJudge.MYSQL, ON_MYSQL, "common", "mysql"),
                of("mariadb", TestSyntax.MARIADB, FlywayJudge.MARIADB, ON_MYSQL, "common", "mysql", "mariadb"));
    }

    private static JudgedDatabase of(
            String name, Syntax syntax, FlywayJudge judge, Set<Difference> own, String... files) {
        Set<Difference> differences = EnumSet.copyOf(own);
        differences.addAll(EVERYWHERE);
        return new JudgedDatabase(name, syntax, judge, differences, List.of(files));
    }

    List<Corpus.Script> scripts() {
        return Corpus.of(files).scripts();
    }

    @Override
    public String toString() {
        return name;
    }
}
